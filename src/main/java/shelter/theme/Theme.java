package shelter.theme;

/**
 * The sets of colours of the stylesheet, by their words in it; SYSTEM is what the machine asks for.
 */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK,
  CONTRAST
}
