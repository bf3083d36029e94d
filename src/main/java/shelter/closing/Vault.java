package shelter.closing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shelter.statistics.Figures;
import shelter.statistics.Frozen;
import shelter.statistics.LastCount;

/** Puts versions of a year away and takes them out, on the counting role's connection. */
final class Vault {
  private final Connection connection;
  private final int year;

  Vault(Connection connection, int year) {
    this.connection = connection;
    this.year = year;
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** The number of the latest version; 0 when the year was never closed. */
  int latest() throws SQLException {
    try (var statement =
            prepare("select coalesce(max(version), 0) from register.closing where year = ?", year);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  /** The input that a version was counted from, without its content when retention has taken it. */
  List<Frozen> inputs(int version) throws SQLException {
    List<Frozen> inputs = new ArrayList<>();
    try (var statement =
            prepare(
                "select name, columns, query, rows, digest, content from register.closing_input where year = ? and version = ? order by name",
                year,
                version);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        inputs.add(
            new Frozen(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getBytes(6)));
      }
    }
    return inputs;
  }

  List<Figures> outputs(int version) throws SQLException {
    List<Figures> outputs = new ArrayList<>();
    try (var statement =
            prepare(
                "select table_name, query, content from register.closing_output where year = ? and version = ? order by table_name",
                year,
                version);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        outputs.add(new Figures(row.getString(1), row.getString(2), row.getString(3)));
      }
    }
    return outputs;
  }

  static Map<String, String> lines(List<Figures> outputs) {
    Map<String, String> lines = new LinkedHashMap<>();
    outputs.forEach(one -> lines.put(one.table(), one.content()));
    return lines;
  }

  /** Whether a version was counted from the same input to the same figures. */
  boolean isSame(int version, LastCount now) throws SQLException {
    try (var statement =
            prepare(
                "select 1 from register.closing where year = ? and version = ? and input_digest = ? and output_digest = ?",
                year,
                version,
                now.inputDigest(),
                now.outputDigest());
        ResultSet row = statement.executeQuery()) {
      return row.next();
    }
  }

  /**
   * Stores the next version.
   *
   * @param by who closed it and so accepts it; null when it was the clock
   * @return its number
   */
  int store(LastCount count, String by) throws SQLException {
    int version = latest() + 1;
    String differences =
        version == 1
            ? "[]"
            : Difference.write(
                Difference.between(lines(outputs(version - 1)), lines(count.outputs())));
    try (var closing =
        prepare(
            """
            insert into register.closing (year, version, closed_at, closed_by, input_digest, rules_digest, output_digest,
                excused, differences, reopening, accepted_by, accepted_at)
            values (?, ?, now(), ?, ?, ?, ?, ?, ?, (select id from register.reopening where year = ? and ended_at is null),
                ?, case when ?::text is not null then now() end)""",
            year,
            version,
            by,
            count.inputDigest(),
            count.rulesDigest(),
            count.outputDigest(),
            Standing.write(excused()),
            differences,
            year,
            by,
            by)) {
      closing.executeUpdate();
    }
    for (Frozen one : count.inputs()) {
      try (var input =
          prepare(
              "insert into register.closing_input values (?, ?, ?, ?, ?, ?, ?, ?)",
              year,
              version,
              one.name(),
              one.columns(),
              one.query(),
              one.rows(),
              one.digest(),
              one.content())) {
        input.executeUpdate();
      }
    }
    for (Figures one : count.outputs()) {
      try (var output =
          prepare(
              "insert into register.closing_output values (?, ?, ?, ?, ?, ?)",
              year,
              version,
              one.table(),
              one.query(),
              one.content(),
              one.digest())) {
        output.executeUpdate();
      }
    }
    return version;
  }

  private List<Standing> excused() throws SQLException {
    return centres("r.status = 'EXCUSED'");
  }

  /** The centres valid in the year whose report is neither approved nor excused. */
  List<Standing> missing() throws SQLException {
    return centres("coalesce(r.status, '') not in ('APPROVED', 'EXCUSED')");
  }

  private List<Standing> centres(String which) throws SQLException {
    List<Standing> centres = new ArrayList<>();
    try (var statement =
            prepare(
                """
                select c.code, c.name, r.status, r.reason from register.centre c
                left join register.centre_report r on r.centre = c.code and r.year = ?
                where c.valid_from <= make_date(?, 12, 31) and coalesce(c.valid_to, 'infinity') >= make_date(?, 1, 1)
                  and %s order by c.name"""
                    .formatted(which),
                year,
                year,
                year);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        centres.add(
            new Standing(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
      }
    }
    return centres;
  }
}
