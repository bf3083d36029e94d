package shelter.closing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the office may do with a year, by where the year stands; everybody else may do none of it.
 * Tried by the doors of programs and by the registers, with the same outcome.
 */
public final class YearTable {
  public static final int YEAR = 2085;

  public static final List<String> ACTIONS =
      List.of("open", "close", "reopen", "publish", "count", "approve");

  /** State, then the answer to each action in the order above. */
  private static final String TABLE =
      """
      NONE       200 404 404 404 404 404
      OPEN       200 200 409 409 200 409
      CLOSING    409 409 409 409 409 409
      CLOSED     409 409 200 202 409 200
      PUBLISHED  409 409 200 202 409 200
      UNACCEPTED 409 409 200 409 409 200
      REOPENED   200 200 409 409 200 409
      RAN_OUT    409 200 409 409 409 409
      """;

  private YearTable() {}

  /** One cell. */
  public record Case(String state, String action, int status) {
    public boolean isDone() {
      return status < 300;
    }
  }

  public static Stream<Case> cases() {
    return TABLE
        .lines()
        .map(line -> line.split(" +"))
        .flatMap(
            row ->
                ACTIONS.stream()
                    .map(
                        action ->
                            new Case(
                                row[0],
                                action,
                                Integer.parseInt(row[1 + ACTIONS.indexOf(action)]))));
  }

  /** Statements of the owner that bring the year there, from nothing. */
  public static List<String> make(String state) {
    if (state.equals("NONE")) {
      return List.of();
    }
    boolean again = state.equals("REOPENED") || state.equals("RAN_OUT");
    boolean closed = List.of("CLOSED", "PUBLISHED", "UNACCEPTED").contains(state) || again;
    String stored = again ? "OPEN" : state.equals("UNACCEPTED") ? "CLOSED" : state;
    String until =
        again ? "now() " + (state.equals("REOPENED") ? "+" : "-") + " interval '1 hour'" : "null";
    // Reports are written while the year is open.
    String year = "insert into register.reporting_year (year) values (%d)".formatted(YEAR);
    String reports =
        "insert into register.centre_report (centre, year, status, reason) select code, %d, 'EXCUSED', 'A year of the tests' from register.centre where valid_to is null"
            .formatted(YEAR);
    String there =
        "update register.reporting_year set state = '%s', reopened_until = %s where year = %d"
            .formatted(stored, until, YEAR);
    String closing =
        "insert into register.closing (year, version, closed_at, accepted_by, accepted_at) select %d, 1, now(), a, case when a is not null then now() end from (values (%s)) v (a) where %s"
            .formatted(YEAR, state.equals("UNACCEPTED") ? "null" : "'office'", closed);
    String reopening =
        "insert into register.reopening (year, reason, asked_by, opened_at, until, former_state) select %d, 'A year of the tests', 'office', now() - interval '2 hours', %s, 'CLOSED' where %s"
            .formatted(YEAR, again ? until : "now()", again);
    String approval =
        "insert into register.approval (kind, year, reason, until, asked_by) values ('REOPEN', %d, 'A year of the tests', now() + interval '1 hour', 'office2')"
            .formatted(YEAR);
    return List.of(year, reports, there, closing, reopening, approval);
  }

  /** Statements of the owner that leave nothing of it. */
  public static List<String> remove() {
    return Stream.of(
            "closing_output",
            "closing_input",
            "closing",
            "approval",
            "reopening",
            "published_statistic",
            "published_table",
            "publication",
            "statistic",
            "counted_table",
            "count_run",
            "centre_report",
            "reporting_year")
        .map(table -> "delete from register." + table + " where year = " + YEAR)
        .toList();
  }
}
