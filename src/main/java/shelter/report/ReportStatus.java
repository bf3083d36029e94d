package shelter.report;

/**
 * How far a report has come. What nobody has begun has no report; a return gives it back to the
 * manager with a reason, and an excuse ends it without one.
 */
public enum ReportStatus {
  DRAFT,
  SUBMITTED,
  RETURNED,
  APPROVED,
  EXCUSED;

  /** Whether the manager may write in it. */
  public boolean isOpen() {
    return this == DRAFT || this == RETURNED;
  }
}
