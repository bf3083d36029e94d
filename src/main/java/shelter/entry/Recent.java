package shelter.entry;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A record that the caller has opened or written lately.
 *
 * @param kind the word of its form
 * @param key null where the person has opted out or has none
 * @param day its first day; null for a day user
 * @param at when the caller last opened or wrote it
 * @param wrote whether the caller wrote in it, and did not only open it
 */
public record Recent(
    UUID id,
    String kind,
    String key,
    boolean reserved,
    LocalDate day,
    OffsetDateTime at,
    boolean wrote)
    implements Serializable {
  public String getAddress() {
    return Entry.form(kind) + "?id=" + id;
  }

  // spotless:off
  public UUID getId() { return id; }
  public String getKind() { return kind; }
  public String getKey() { return key; }
  public boolean isReserved() { return reserved; }
  public LocalDate getDay() { return day; }
  public OffsetDateTime getAt() { return at; }
  public boolean isWrote() { return wrote; }
  // spotless:on
}
