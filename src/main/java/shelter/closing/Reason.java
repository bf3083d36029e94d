package shelter.closing;

import shelter.person.UserKey;
import shelter.shared.Findings;

/**
 * Why a year is reopened, and why figures are corrected or withdrawn: a sentence without anyone in
 * it.
 */
public final class Reason {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 500;

  private Reason() {}

  /** Finds, at the field, what is no reason or could point at a person. */
  public static void check(Findings findings, String reason, boolean required) {
    findings.error(required && reason == null, "REQUIRED", "reason", "missing");
    findings.error(
        reason != null && (reason.length() < SHORTEST || reason.length() > LONGEST),
        "RANGE",
        "reason",
        "reasonLength");
    findings.error(
        reason != null && UserKey.Check.namesAPerson(reason), "FORMAT", "reason", "nameOfAPerson");
  }
}
