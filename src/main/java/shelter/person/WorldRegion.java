package shelter.person;

/** The world region of the background (forms.md L2). */
public enum WorldRegion {
  NORWAY,
  NORDIC,
  EU_EEA_UK,
  OTHER_EUROPE,
  AFRICA,
  MIDDLE_EAST,
  SOUTH_ASIA,
  OTHER_ASIA,
  NORTH_AMERICA_OCEANIA,
  LATIN_AMERICA,
  UNKNOWN
}
