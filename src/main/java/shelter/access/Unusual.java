package shelter.access;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * Reading that a manager should ask about.
 *
 * @param why HOUR: more than fifty records within an hour; PROTECTED: the record of a person whose
 *     address is secret, opened by somebody who has written nothing in it
 * @param records how many records
 */
public record Unusual(OffsetDateTime from, String account, String why, long records)
    implements Serializable {
  // spotless:off
  public OffsetDateTime getFrom() { return from; }
  public String getAccount() { return account; }
  public String getWhy() { return why; }
  public long getRecords() { return records; }
  // spotless:on
}
