package shelter.transfer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import shelter.shared.Findings;
import shelter.shared.Findings.Finding;

/**
 * What became of a file, or would: how many records, and what the rules say of which line. Of a
 * file with errors nothing is stored.
 */
public class Receipt implements Serializable {
  /** So many lines are named; who has more begins with these. */
  static final int MOST = 1000;

  private final UUID transfer = UUID.randomUUID();
  private long received;
  private long created;
  private long updated;
  private long unchanged;
  private final List<Remark> errors = new ArrayList<>();
  private final List<Remark> warnings = new ArrayList<>();
  private final Set<Long> wrongLines = new HashSet<>();
  private final Set<Long> oddLines = new HashSet<>();
  private long warningsLeftOut;

  void receive() {
    received++;
  }

  void settle(long fresh, long changed) {
    created = fresh;
    updated = changed;
    unchanged = received - fresh - changed;
  }

  /** Adds what the rules say of a line. */
  void add(long line, String recordId, Findings findings) {
    for (Finding one : findings.all()) {
      Set<Long> lines = one.warning() ? oddLines : wrongLines;
      if (lines.contains(line) || lines.size() < MOST) {
        lines.add(line);
        (one.warning() ? warnings : errors).add(new Remark(line, recordId, one));
      } else if (one.warning()) {
        warningsLeftOut++;
      }
    }
  }

  /** Whether so much is wrong that nobody reads any further. */
  boolean isFull() {
    return wrongLines.size() >= MOST;
  }

  /** In the order of the lines. */
  public List<Remark> getErrors() {
    return sorted(errors);
  }

  public List<Remark> getWarnings() {
    return sorted(warnings);
  }

  private static List<Remark> sorted(List<Remark> remarks) {
    return remarks.stream().sorted(Comparator.comparingLong(Remark::line)).toList();
  }

  // spotless:off
  public UUID getTransfer() { return transfer; }
  public long getReceived() { return received; }
  public long getCreated() { return created; }
  public long getUpdated() { return updated; }
  public long getUnchanged() { return unchanged; }
  public long getWarningsLeftOut() { return warningsLeftOut; }
  public boolean isGood() { return errors.isEmpty(); }
  // spotless:on
}
