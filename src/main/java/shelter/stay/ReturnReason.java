package shelter.stay;

/** Why the resident went back to the perpetrator (forms.md A7). */
public enum ReturnReason {
  OWN_CHOICE,
  PERPETRATOR_PROMISED_CHANGE,
  CHILDREN,
  ECONOMY,
  HOUSING,
  FAMILY_PRESSURE,
  RESIDENCE_PERMIT,
  OTHER,
  UNKNOWN
}
