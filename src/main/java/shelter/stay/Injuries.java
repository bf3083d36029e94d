package shelter.stay;

/** Physical injuries (forms.md A4). */
public enum Injuries {
  NONE,
  MINOR,
  NEEDED_TREATMENT,
  UNKNOWN
}
