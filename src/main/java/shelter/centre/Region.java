package shelter.centre;

/** Part of the country (forms.md G1). */
public enum Region {
  NORTH,
  MID,
  WEST,
  SOUTH,
  EAST
}
