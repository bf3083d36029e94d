package shelter.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One change of one record, written by the database: read only. */
@Entity
public class Change implements Serializable {
  @Id private Long id;
  private String centre;
  private UUID record;
  private int version;
  private String changedBy;
  private OffsetDateTime changedAt;

  /** JSON: each changed column with its text before and after. */
  private String answers;

  // spotless:off
  public Long getId() { return id; }
  public int getVersion() { return version; }
  public String getChangedBy() { return changedBy; }
  public OffsetDateTime getChangedAt() { return changedAt; }
  public String getAnswers() { return answers; }
  // spotless:on
}
