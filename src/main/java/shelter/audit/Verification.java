package shelter.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether the audit trail is whole: each line follows the one before it, none is missing in
 * between, and every chain has come at least as far as the head that was kept outside the database,
 * with the link that was written down there.
 */
public final class Verification {
  private static final int AT_A_TIME = 2_000;
  private static final int NAMED = 20;

  private final Map<String, Heads.Head> kept;
  private final List<String> broken = new ArrayList<>();
  private final Map<String, Heads.Head> heads = new TreeMap<>();
  private long lines;

  private Verification(Map<String, Heads.Head> kept) {
    this.kept = kept;
  }

  /**
   * Reads every line.
   *
   * @param connection of a role that reads all chains, without autocommit so that lines are
   *     streamed
   * @param kept the heads outside the database
   */
  public static Verification of(Connection connection, Map<String, Heads.Head> kept)
      throws SQLException {
    Verification verification = new Verification(kept);
    connection.setReadOnly(true);
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(AT_A_TIME);
      try (ResultSet rows =
          statement.executeQuery(
              "select " + Line.COLUMNS + " from register.audit order by chain, seq")) {
        verification.walk(rows);
      }
      try (ResultSet rows =
          statement.executeQuery(
              """
              select chain, seq, encode(link, 'hex'), (select first.at > now() - interval '26 hours'
                from register.audit first where first.chain = head.chain and first.seq = 1)
              from register.audit_head head""")) {
        while (rows.next()) {
          Heads.Head head = new Heads.Head(rows.getString(1), rows.getLong(2), rows.getString(3));
          verification.compare(head, "the head in the database");
          // A chain that began since the last night may have been written by another node only.
          boolean isNew = !kept.isEmpty() && rows.getBoolean(4);
          if (head.seq() > 0 && !kept.containsKey(head.chain()) && !isNew) {
            verification.broken(head.chain(), "no head of it is kept outside the database");
          }
        }
      }
    } finally {
      connection.rollback();
      connection.setReadOnly(false);
    }
    kept.values().forEach(head -> verification.compare(head, "the head outside the database"));
    return verification;
  }

  private void walk(ResultSet rows) throws SQLException {
    String chain = null;
    long seq = 0;
    byte[] link = null;
    while (rows.next()) {
      Line line = Line.of(rows);
      lines++;
      if (!line.chain().equals(chain)) {
        chain = line.chain();
        seq = 0;
        link = Line.beginning(chain);
      }
      Heads.Head outside = kept.get(chain);
      if (line.seq() != seq + 1) {
        broken(chain, "line " + (seq + 1) + " is missing");
      } else if (!line.follows(link)) {
        broken(chain, "line " + line.seq() + " does not follow the one before it");
      } else if (!line.isSealed()) {
        broken(chain, "line " + line.seq() + " is about something else than was written");
      } else if (outside != null
          && outside.seq() == line.seq()
          && !outside.link().equals(HexFormat.of().formatHex(line.link()))) {
        broken(chain, "line " + line.seq() + " is not the one whose head was kept outside");
      }
      seq = line.seq();
      link = line.link();
      heads.put(chain, new Heads.Head(chain, seq, HexFormat.of().formatHex(link)));
    }
  }

  /** Lines may have come since a head was kept, never gone. */
  private void compare(Heads.Head head, String which) {
    Heads.Head found = heads.get(head.chain());
    if (head.seq() > 0 && (found == null || found.seq() < head.seq())) {
      broken(
          head.chain(),
          "it ends at line "
              + (found == null ? 0 : found.seq())
              + ", but "
              + which
              + " is "
              + head.seq());
    }
  }

  private void broken(String chain, String what) {
    if (broken.size() < NAMED) {
      broken.add("chain " + chain + ": " + what);
    }
  }

  public boolean isWhole() {
    return broken.isEmpty();
  }

  /** What is wrong, at most twenty things. */
  public List<String> broken() {
    return broken;
  }

  /** Where each chain has come to. */
  public Map<String, Heads.Head> heads() {
    return heads;
  }

  public long lines() {
    return lines;
  }

  public int chains() {
    return heads.size();
  }
}
