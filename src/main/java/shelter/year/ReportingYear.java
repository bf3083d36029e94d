package shelter.year;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

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

  public boolean isOpen() {
    return state == State.OPEN;
  }

  // spotless:off
  public int getYear() { return year; }
  public State getState() { return state; }
  // spotless:on
}
