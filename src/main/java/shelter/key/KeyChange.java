package shelter.key;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A key that was corrected, or two keys that turned out to be one person. */
@Entity
@Table(name = "key_change")
public class KeyChange implements Serializable {
  @Id private UUID id = UUID.randomUUID();
  private String centre;
  private String fromKey;
  private String toKey;
  private String changedBy;
  private OffsetDateTime changedAt;
  private String undoneBy;
  private OffsetDateTime undoneAt;

  protected KeyChange() {}

  KeyChange(String centre, String fromKey, String toKey, String by) {
    this.centre = centre;
    this.fromKey = fromKey;
    this.toKey = toKey;
    changedBy = by;
    changedAt = OffsetDateTime.now();
  }

  void undone(String by) {
    undoneBy = by;
    undoneAt = OffsetDateTime.now();
  }

  // spotless:off
  public UUID getId() { return id; }
  public String getCentre() { return centre; }
  public String getFromKey() { return fromKey; }
  public String getToKey() { return toKey; }
  public String getChangedBy() { return changedBy; }
  public OffsetDateTime getChangedAt() { return changedAt; }
  public String getUndoneBy() { return undoneBy; }
  public OffsetDateTime getUndoneAt() { return undoneAt; }
  // spotless:on
}
