package shelter.report;

/** Where men live (forms.md G1). */
public enum MenPremises {
  OWN_PREMISES,
  SAME_BUILDING_SEPARATE,
  TEMPORARY
}
