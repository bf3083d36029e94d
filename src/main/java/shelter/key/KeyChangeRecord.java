package shelter.key;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A record that a change of a key has moved; gone when its person opts out (V011). */
@Entity
@Table(name = "key_change_record")
@IdClass(KeyChangeRecord.Key.class)
public class KeyChangeRecord implements Serializable {
  @Id private UUID keyChange;
  @Id private UUID record;
  private String centre;
  private String kind;

  protected KeyChangeRecord() {}

  KeyChangeRecord(KeyChange of, String kind, UUID record) {
    keyChange = of.getId();
    centre = of.getCentre();
    this.kind = kind;
    this.record = record;
  }

  // spotless:off
  public UUID getRecord() { return record; }
  public String getKind() { return kind; }
  // spotless:on

  /** Change and record. */
  public record Key(UUID keyChange, UUID record) implements Serializable {}
}
