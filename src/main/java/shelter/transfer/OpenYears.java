package shelter.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import shelter.file.Columns;
import shelter.file.RecordKind;
import shelter.shared.Findings;
import shelter.year.ReportingYears;

/** X16 for the rows of a file (contract section 9, 13): those that a closed year may refuse. */
final class OpenYears {
  private static final String CLOSED =
      "extract(year from %s) not in (select year from register.reporting_year where register.is_open(year, register.own_centre()))";

  private final Staging staging;
  private final ReportingYears years;

  OpenYears(Staging staging, ReportingYears years) {
    this.staging = staging;
    this.years = years;
  }

  void check(Receipt receipt) throws SQLException {
    if (staging.kind() == RecordKind.DAY_USERS) {
      dayUsers(receipt);
      return;
    }
    List<String> keys = staging.kind().fresh().dateKeys();
    List<String> dates =
        keys.stream().map(key -> Columns.of(staging.kind()).column(key).table()).toList();
    String sql =
        "select line, sent_id, "
            + dates.stream().map(one -> one + ", before_" + one).collect(Collectors.joining(", "))
            + " from pg_temp.placed where (fresh or changed) and ("
            + dates.stream()
                .map(one -> CLOSED.formatted(one) + " or " + CLOSED.formatted("before_" + one))
                .collect(Collectors.joining(" or "))
            + ") order by line";
    try (ResultSet rows = staging.query(sql)) {
      while (rows.next()) {
        receipt.add(rows.getLong(1), rows.getString(2), findings(rows, keys));
      }
    }
  }

  private Findings findings(ResultSet rows, List<String> keys) throws SQLException {
    List<LocalDate> now = new ArrayList<>();
    List<LocalDate> was = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      now.add(rows.getObject(3 + 2 * i, LocalDate.class));
      was.add(rows.getObject(4 + 2 * i, LocalDate.class));
    }
    Findings findings = new Findings();
    years.report(findings, keys, was, now);
    return findings;
  }

  /** A day user is as open as the years of its visits. */
  private void dayUsers(Receipt receipt) throws SQLException {
    String visits =
        "(select from register.day_visit v where v.centre = %s and v.day_user = p.id"
            .formatted(Staging.CENTRE);
    try (ResultSet rows =
        staging.query(
            "select line, sent_id from pg_temp.placed p where changed and exists "
                + (visits + ") and not exists " + visits)
                + (" and not " + CLOSED.formatted("v.visit_date") + ") order by line"))) {
      while (rows.next()) {
        receipt.add(
            rows.getLong(1),
            rows.getString(2),
            new Findings().error(true, "X16", null, "yearNotOpen"));
      }
    }
  }
}
