package shelter.transfer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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

  /** So much is said of one of them: a line of a million commas is wrong a million times. */
  private static final int MOST_OF_A_LINE = 100;

  private final UUID transfer = UUID.randomUUID();
  private long received;
  private long created;
  private long updated;
  private long unchanged;
  private final TreeMap<Long, List<Remark>> errors = new TreeMap<>();
  private final TreeMap<Long, List<Remark>> warnings = new TreeMap<>();
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
      TreeMap<Long, List<Remark>> lines = one.warning() ? warnings : errors;
      List<Remark> ofLine = lines.computeIfAbsent(line, fresh -> new ArrayList<>());
      if (ofLine.size() < MOST_OF_A_LINE) {
        ofLine.add(new Remark(line, recordId, one));
      }
      if (lines.size() > MOST) {
        int left = lines.pollLastEntry().getValue().size();
        warningsLeftOut += one.warning() ? left : 0;
      }
    }
  }

  /** Whether so much is wrong that nobody reads any further. */
  boolean isFull() {
    return errors.size() >= MOST;
  }

  /** In the order of the lines. */
  public List<Remark> getErrors() {
    return listed(errors);
  }

  public List<Remark> getWarnings() {
    return listed(warnings);
  }

  private static List<Remark> listed(TreeMap<Long, List<Remark>> lines) {
    return lines.values().stream().flatMap(List::stream).toList();
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
