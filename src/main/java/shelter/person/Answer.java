package shelter.person;

/** Yes, no, do not know; not answered is null (forms.md 0). */
public enum Answer {
  YES,
  NO,
  UNKNOWN
}
