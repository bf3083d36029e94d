package shelter.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** Something that waits for a second person of the office. */
@Entity
public class Approval implements Serializable {
  /** What it is that waits. */
  public enum Kind {
    REOPEN,
    PUBLISH
  }

  @Id private Long id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private int year;
  private String centre;
  private String reason;
  private OffsetDateTime until;
  private String digest;
  private String askedBy;
  private OffsetDateTime askedAt;
  private String decidedBy;
  private OffsetDateTime decidedAt;
  private Boolean approved;

  public boolean isDecided() {
    return decidedBy != null;
  }

  // spotless:off
  public Long getId() { return id; }
  public Kind getKind() { return kind; }
  public int getYear() { return year; }
  public String getCentre() { return centre; }
  public String getReason() { return reason; }
  public OffsetDateTime getUntil() { return until; }
  /** What exactly would be published; null for a reopening. */
  public String getDigest() { return digest; }
  public String getAskedBy() { return askedBy; }
  public OffsetDateTime getAskedAt() { return askedAt; }
  public String getDecidedBy() { return decidedBy; }
  public OffsetDateTime getDecidedAt() { return decidedAt; }
  // spotless:on
}
