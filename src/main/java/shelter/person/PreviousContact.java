package shelter.person;

/** Earlier contact with a shelter, before the first stay of the year (forms.md A3). */
public enum PreviousContact {
  NONE,
  RESIDENT,
  DAY_USER,
  PHONE
}
