package shelter.transfer;

import java.io.Serializable;
import shelter.shared.Findings.Finding;

/**
 * What a rule says about one line of a file.
 *
 * @param recordId the sender's id of the record; null where the line has none
 */
public record Remark(long line, String recordId, Finding finding) implements Serializable {
  // spotless:off
  public long getLine() { return line; }
  public String getRecordId() { return recordId; }
  public Finding getFinding() { return finding; }
  // spotless:on
}
