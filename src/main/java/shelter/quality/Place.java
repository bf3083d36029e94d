package shelter.quality;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import shelter.entry.Entry;

/** Where something can be mended: a record of the own centre. */
public record Place(String kind, UUID id, String key, LocalDate day) implements Serializable {
  // spotless:off
  public String getKind() { return kind; }
  public String getKey() { return key; }
  public LocalDate getDay() { return day; }
  // spotless:on

  public String getAddress() {
    return Entry.form(kind) + "?id=" + id;
  }
}
