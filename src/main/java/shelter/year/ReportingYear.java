package shelter.year;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** One calendar year of registration and where it stands. */
@Entity
@Table(name = "reporting_year")
public class ReportingYear implements Serializable {
  /** Records can be changed; being closed; closed; published. */
  public enum State {
    OPEN,
    CLOSING,
    CLOSED,
    PUBLISHED
  }

  @Id private int year;
  @Version private Integer version;

  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;

  protected ReportingYear() {}

  public ReportingYear(int year) {
    this.year = year;
  }

  /** Until when a closed year is reopened; null when it is not. */
  private OffsetDateTime reopenedUntil;

  /** The centre that it is reopened for; null when it is all of them. */
  private String reopenedFor;

  /** Whether anybody may change records of it. */
  public boolean isOpen() {
    return state == State.OPEN
        && (reopenedUntil == null || reopenedUntil.isAfter(OffsetDateTime.now()));
  }

  /**
   * Whether a centre may change records of it, as {@code register.is_open} in the database.
   *
   * @param centre null for whoever has none
   */
  public boolean isOpen(String centre) {
    return isOpen() && (reopenedFor == null || centre == null || reopenedFor.equals(centre));
  }

  // spotless:off
  public int getYear() { return year; }
  public State getState() { return state; }
  public OffsetDateTime getReopenedUntil() { return reopenedUntil; }
  public String getReopenedFor() { return reopenedFor; }
  public boolean isReopened() { return reopenedUntil != null; }
  // spotless:on
}
