package shelter.stay;

/** Highest completed education (forms.md A2). */
public enum Education {
  NONE,
  PRIMARY,
  UPPER_SECONDARY,
  HIGHER,
  UNKNOWN
}
