package shelter.report;

/** Whose requests changed (forms.md G8). */
public enum Demander {
  RESIDENTS,
  DAY_USERS
}
