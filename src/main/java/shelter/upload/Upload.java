package shelter.upload;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.UUID;
import shelter.file.RecordKind;

/** A file that was taken in: how many records, never what stood in it nor what it was called. */
public record Upload(
    UUID id,
    RecordKind kind,
    int received,
    int created,
    int updated,
    int unchanged,
    String by,
    OffsetDateTime at,
    String undoneBy,
    OffsetDateTime undoneAt)
    implements Serializable {
  // spotless:off
  public UUID getId() { return id; }
  public RecordKind getKind() { return kind; }
  public int getReceived() { return received; }
  public int getCreated() { return created; }
  public int getUpdated() { return updated; }
  public int getUnchanged() { return unchanged; }
  public String getBy() { return by; }
  public OffsetDateTime getAt() { return at; }
  public String getUndoneBy() { return undoneBy; }
  public OffsetDateTime getUndoneAt() { return undoneAt; }
  // spotless:on
}
