package shelter.report;

/** Why a report is not whole (forms.md G9). */
public enum NotReported {
  NOT_REPORTING,
  PARTIAL
}
