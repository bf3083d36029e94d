package shelter.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** A closed year that somebody opened again: why, for whom, until when, and what came of it. */
@Entity
public class Reopening implements Serializable {
  @Id private Long id;
  private int year;
  private String centre;
  private String reason;
  private String askedBy;
  private String approvedBy;
  private OffsetDateTime openedAt;
  private OffsetDateTime until;
  private OffsetDateTime endedAt;
  private String outcome;

  // spotless:off
  public Long getId() { return id; }
  public int getYear() { return year; }
  public String getCentre() { return centre; }
  public String getReason() { return reason; }
  public String getAskedBy() { return askedBy; }
  public String getApprovedBy() { return approvedBy; }
  public OffsetDateTime getOpenedAt() { return openedAt; }
  public OffsetDateTime getUntil() { return until; }
  public OffsetDateTime getEndedAt() { return endedAt; }
  public String getOutcome() { return outcome; }
  // spotless:on
}
