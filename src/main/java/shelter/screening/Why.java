package shelter.screening;

/** Why a figure is hidden. Which of the first three it is would tell: it is for the office. */
public enum Why {
  /** It is so small that it points at someone. */
  FEW,
  /** It keeps another one from being reckoned. */
  PROTECTS,
  /** It would tell of everybody in a small group. */
  GROUP,
  /** The share or mean rests on too few; value and base are published. */
  BASE
}
