package shelter.report;

/** Groups that have been turned away elsewhere (forms.md G2). */
public enum UserNeed {
  DISABILITY,
  SUBSTANCE_USE,
  SEVERE_MENTAL_ILLNESS,
  NO_LEGAL_RESIDENCE
}
