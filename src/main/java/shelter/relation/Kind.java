package shelter.relation;

/** How a figure and others hang together. */
public enum Kind {
  /** The whole is the sum of its parts. */
  SUM,
  /** The same with a rest of whom it is not recorded or who are in none of the parts. */
  GAP,
  /** The whole is at least the sum of its parts; nothing else is known. */
  MOST,
  /** The whole is at most the sum of its parts: everybody is in one of them, some in several. */
  COVER
}
