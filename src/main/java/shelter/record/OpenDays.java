package shelter.record;

import java.time.LocalDate;
import org.omnifaces.util.Faces;
import shelter.year.ReportingYears;

/**
 * Whether the days of a record can still be written: asked by every field, answered once a page.
 */
final class OpenDays {
  private OpenDays() {}

  /** Whether any year from the first day to the last is open; without days nothing is closed. */
  static boolean any(Registration record, ReportingYears years) {
    LocalDate first = record.firstDay();
    LocalDate last = record.lastDay();
    return first == null
        || Faces.<Boolean>getContextAttribute(
            "open from " + first + " to " + last, () -> years.isAnyOpen(first, last));
  }
}
