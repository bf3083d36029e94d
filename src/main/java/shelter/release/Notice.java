package shelter.release;

import java.time.LocalDate;
import shelter.publication.Publication;
import shelter.shared.Settings;

/**
 * What the public is told about the figures of a year: that a version was withdrawn, or that they
 * were corrected, on which day and why.
 *
 * @param standing the version that stands in place of a withdrawn one; null when none does
 */
public record Notice(Publication about, boolean withdrawn, Integer standing) {
  // spotless:off
  public int getYear() { return about.getYear(); }
  public int getVersion() { return about.getVersion(); }
  public boolean isWithdrawn() { return withdrawn; }
  public Integer getStanding() { return standing; }
  // spotless:on

  public LocalDate getDay() {
    return Settings.moment(withdrawn ? about.getWithdrawnAt() : about.getPublishedAt())
        .toLocalDate();
  }

  /** In the words of whoever gave it; null when a program gave none. */
  public String getReason() {
    return withdrawn ? about.getWithdrawal() : about.getReason();
  }
}
