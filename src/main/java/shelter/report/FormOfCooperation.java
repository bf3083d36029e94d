package shelter.report;

/** How a service works with an agency (forms.md G3). */
public enum FormOfCooperation {
  NONE,
  INDIVIDUAL_CASES,
  GENERAL_LEVEL,
  WRITTEN_AGREEMENT
}
