package shelter.quality;

import java.io.Serializable;

/** A question with no answer in some records that should have one. */
public record Gap(String kind, String field, long number) implements Serializable {
  // spotless:off
  public String getKind() { return kind; }
  public String getField() { return field; }
  public long getNumber() { return number; }
  // spotless:on
}
