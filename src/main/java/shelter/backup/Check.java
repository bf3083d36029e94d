package shelter.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import shelter.audit.Heads;
import shelter.audit.Verification;

/**
 * Whether a restored register is the one that was backed up (promise 85): rows, audit trail, walls
 * and grants, and cells byte for byte.
 */
public final class Check {
  private static final String HOLDS = "  holds    ";
  private static final String FAILS = "  FAILS    ";
  private static final String UNPROVED = "  NOT HELD ";

  /** What the checks say together. */
  public enum Result {
    HOLDS,
    /** Nothing fails, but nothing from outside says that the audit trail is the one that was. */
    UNPROVED,
    FAILS
  }

  private final Manifest noted;
  private final SortedMap<String, String> found;
  private final List<String> lines = new ArrayList<>();
  private boolean whole = true;
  private boolean held = true;

  private Check(Manifest noted, SortedMap<String, String> found) {
    this.noted = noted;
    this.found = found;
  }

  /**
   * Makes every check.
   *
   * @param connection of a role that reads all rows, without autocommit
   * @param kept the heads of the audit trail outside the database; may have gone on since
   * @param application the role that must see nothing before somebody has entered
   */
  public static Check of(
      Connection connection, Manifest noted, Map<String, Heads.Head> kept, String application)
      throws SQLException {
    connection.rollback();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    Check check = new Check(noted, Facts.of(connection, LocalDate.parse(noted.fact(Manifest.DAY))));
    check.rows();
    check.walls();
    check.application(connection, application);
    check.counts();
    connection.rollback();
    check.trail(connection, kept);
    return check;
  }

  private void rows() {
    same(
        Facts.ROWS,
        "rows of",
        "%d rows in %d tables are as many as noted"
            .formatted(noted.rows(), noted.facts(Facts.ROWS).size()));
  }

  private void walls() {
    SortedMap<String, String> walls = noted.facts(Facts.WALL);
    List<String> numbers = new ArrayList<>();
    walls.forEach((name, fact) -> numbers.add(fact.replaceFirst(" .*", "") + " " + name));
    same(
        Facts.WALL,
        "row security and grants, ",
        "row security and grants: " + String.join(", ", numbers) + " as noted");
  }

  /** The application without a session, on a table that has rows. */
  private void application(Connection connection, String role) throws SQLException {
    boolean may =
        "t"
            .equals(
                Facts.value(
                    connection,
                    "select case when pg_has_role(current_user, oid, 'MEMBER') then 't' end from pg_roles where rolname = '%s'"
                        .formatted(role)));
    if (!may) {
      return;
    }
    Savepoint before = connection.setSavepoint();
    String seen;
    try {
      Facts.value(connection, "select set_config('role', '" + role + "', true)");
      seen = Facts.value(connection, "select count(*)::text from register.stay");
    } catch (SQLException e) {
      seen = "0";
    } finally {
      connection.rollback(before);
    }
    line("0".equals(seen), "without somebody signed in the application sees " + seen + " records");
  }

  private void counts() {
    for (var year : noted.facts(Facts.COUNTED).entrySet()) {
      String counted = found.get(Facts.COUNTED + year.getKey());
      String stored = found.get(Facts.STORED + year.getKey());
      String digest = year.getValue().replaceFirst(".* ", "").substring(0, 12);
      line(
          year.getValue().equals(counted),
          "a count of %s gives the %s tables it gave then, byte for byte (%s)"
              .formatted(year.getKey(), year.getValue().replaceFirst(" .*", ""), digest));
      String then = noted.fact(Facts.STORED + year.getKey());
      line(
          then.equals(stored),
          "the stored cells of %s are those of then, %s"
              .formatted(
                  year.getKey(),
                  then.equals(year.getValue())
                      ? "and those of the count"
                      : "not those of the count: something was changed since the last one"));
    }
  }

  private void trail(Connection connection, Map<String, Heads.Head> kept) throws SQLException {
    Map<String, Heads.Head> heads = noted.heads();
    Verification verification = Verification.of(connection, heads);
    line(
        verification.isWhole(),
        "the audit trail is whole: %d lines on %d chains, up to the heads noted"
            .formatted(verification.lines(), verification.chains()));
    verification.broken().forEach(what -> lines.add("             " + what));
    Map<String, Heads.Head> earlier = new TreeMap<>();
    long lost = 0;
    for (Heads.Head head : kept.values()) {
      Heads.Head then = heads.get(head.chain());
      long reached = then == null ? 0 : then.seq();
      lost += Math.max(0, head.seq() - reached);
      if (head.seq() <= reached) {
        earlier.put(head.chain(), head);
      }
    }
    if (kept.isEmpty()) {
      held = heads.isEmpty();
      lines.add(
          UNPROVED
              + "the audit trail could not be held against heads kept elsewhere: there are none");
      return;
    }
    heads.forEach(earlier::putIfAbsent);
    Verification outside = Verification.of(connection, earlier);
    line(outside.isWhole(), "the heads kept outside are of this trail");
    if (lost > 0) {
      lines.add(
          "  note     %d lines of the trail were written after the backup and are not in it"
              .formatted(lost));
    }
  }

  private void same(String kind, String what, String said) {
    SortedMap<String, String> then = noted.facts(kind);
    SortedMap<String, String> now = new Manifest(found).facts(kind);
    line(then.equals(now), said);
    TreeSet<String> names = new TreeSet<>(then.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      if (!String.valueOf(then.get(name)).equals(now.get(name))) {
        lines.add(
            "             %s %s: %s, noted %s"
                .formatted(what, name, now.get(name), then.get(name)));
      }
    }
  }

  private void line(boolean holds, String what) {
    whole &= holds;
    lines.add((holds ? HOLDS : FAILS) + what);
  }

  public Result result() {
    return !whole ? Result.FAILS : held ? Result.HOLDS : Result.UNPROVED;
  }

  /** What was checked, a line each. */
  public List<String> lines() {
    return lines;
  }
}
