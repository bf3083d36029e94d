package shelter.record;

import java.util.UUID;

/**
 * Says that a record has just been stored in place of one that was written in the wrong form.
 *
 * @param kind the word of the old record's form
 * @param version what the old record was when the draft of the new one was made of it; null in a
 *     draft that was begun before it was kept
 */
public record Moved(String kind, UUID id, Integer version) {
  /** As the draft keeps it: kind:id:version. */
  static Moved of(String text) {
    String[] parts = text.split(":");
    return new Moved(
        parts[0], UUID.fromString(parts[1]), parts.length < 3 ? null : Integer.valueOf(parts[2]));
  }

  @Override
  public String toString() {
    return kind + ":" + id + ":" + version;
  }
}
