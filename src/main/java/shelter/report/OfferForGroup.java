package shelter.report;

/** Whether a group can be received (forms.md G2). */
public enum OfferForGroup {
  YES,
  ALTERNATIVE,
  NO
}
