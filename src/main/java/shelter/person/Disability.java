package shelter.person;

/** Disability; NONE excludes the others (forms.md A2). */
public enum Disability {
  NONE,
  MOBILITY,
  VISION,
  HEARING,
  MENTAL,
  INTELLECTUAL,
  OTHER
}
