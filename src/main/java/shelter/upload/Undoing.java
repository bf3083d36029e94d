package shelter.upload;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import shelter.file.Column;
import shelter.file.Columns;
import shelter.file.RecordKind;
import shelter.shared.Refusal;

/** Takes back what one file has done, where nothing was built on it. */
final class Undoing {
  private static final String CENTRE = "(select register.own_centre())";

  private final Connection connection;
  private final Upload upload;
  private final String table;
  private final String author;
  private final OffsetDateTime moment = OffsetDateTime.now();

  Undoing(Connection connection, Upload upload, String author) {
    this.connection = connection;
    this.upload = upload;
    this.author = author;
    table = "register." + upload.kind().table();
  }

  /** The records that the file made. */
  private String made() {
    return "select id from " + table + " where centre = " + CENTRE + " and transfer = ?";
  }

  /** The records that it changed, and the version that it made of them. */
  private static String changed() {
    return "select record from register.transfer_change where centre = "
        + CENTRE
        + " and transfer = ?";
  }

  void undo() throws SQLException {
    refuse("refusal.uploadWithdrawal", withdrawn());
    refuse("refusal.uploadBuiltOn", changedSince() + hanging());
    restore();
    delete();
    run(
        "update register.transfer set undone_by = ?, undone_at = ? where centre = "
            + CENTRE
            + " and id = ?",
        author,
        moment,
        upload.id());
  }

  private static void refuse(String key, long number) {
    if (number > 0) {
      throw new Refusal(null, key, number);
    }
  }

  /** Whose history is gone because they opted out cannot be what they were. */
  private long withdrawn() throws SQLException {
    return number(
        "select count(*) from register.transfer_change t join register.change c using (centre, record, version)"
            + " where t.centre = "
            + CENTRE
            + " and t.transfer = ? and c.answers -> 'consent' ->> 1 = 'RESERVED'",
        upload.id());
  }

  /** Those that are no longer as the file left them. */
  private long changedSince() throws SQLException {
    long untouched =
        number("select count(*) from (" + made() + " and version = 1) untouched", upload.id());
    long unchanged =
        number(
            "select count(*) from register.transfer_change t join "
                + table
                + " r on r.centre = t.centre and r.id = t.record and r.version = t.version where t.centre = "
                + CENTRE
                + " and t.transfer = ?",
            upload.id());
    return upload.created() - untouched + upload.updated() - unchanged;
  }

  /** Those that others hang on: all on new ones, those saved since on changed ones. */
  private long hanging() throws SQLException {
    long keys =
        number(
            "select count(*) from register.key_change_record where centre = "
                + (CENTRE + " and record in (" + made() + ")"),
            upload.id());
    String on =
        upload.kind() == RecordKind.STAYS
            ? "register.child_stay c where c.adult_stay"
            : upload.kind() == RecordKind.DAY_USERS
                ? "register.day_visit c where c.day_user"
                : null;
    return on == null
        ? keys
        : keys
            + number(
                "select count(*) from %1$s in (%2$s) and c.centre = %3$s"
                    .formatted(on, made(), CENTRE),
                upload.id())
            + number(
                "select count(*) from %1$s in (%2$s) and c.centre = %3$s and c.changed_at > ?"
                    .formatted(on, changed(), CENTRE),
                upload.id(),
                upload.at());
  }

  /** Gives the changed ones the answers that their history says they had, as a new version. */
  private void restore() throws SQLException {
    if (upload.updated() == 0) {
      return;
    }
    List<String> columns = Columns.of(upload.kind()).all().stream().map(Column::table).toList();
    run(
        """
        update %1$s r set version = r.version + 1, changed_by = ?, changed_at = ?, (%2$s) = (
            select %3$s from jsonb_populate_record(r,
                (select jsonb_object_agg(key, value -> 0) from jsonb_each(c.answers))) b)
        from register.transfer_change t join register.change c using (centre, record, version)
        where t.centre = %4$s and t.transfer = ? and r.centre = t.centre and r.id = t.record and c.kind = '%5$s'"""
            .formatted(
                table,
                String.join(", ", columns),
                columns.stream().map(one -> "b." + one).collect(Collectors.joining(", ")),
                CENTRE,
                upload.kind().table()),
        author,
        moment,
        upload.id());
    if (upload.kind() == RecordKind.DAY_USERS) {
      follow();
    }
  }

  /** Visits say of their day user what the day user says, as when the file came in. */
  private void follow() throws SQLException {
    run(
        """
        update register.day_visit v set gender = u.gender, is_child = u.is_child,
            version = v.version + 1, changed_by = ?, changed_at = ?
        from register.day_user u
        where u.id in (%1$s) and u.centre = %2$s and v.centre = u.centre and v.day_user = u.id
          and (v.gender, v.is_child) is distinct from (u.gender, u.is_child)
          and extract(year from v.visit_date) in (select year from register.reporting_year where register.is_open(year, register.own_centre()))"""
            .formatted(changed(), CENTRE),
        author,
        moment,
        upload.id());
  }

  private void delete() throws SQLException {
    if (upload.created() == 0) {
      return;
    }
    var record = upload.kind().fresh();
    String day =
        record.dateKeys().isEmpty()
            ? "null::date"
            : Columns.of(upload.kind()).column(record.dateKeys().get(0)).table();
    run(
        "insert into register.deleted (record, centre, kind, first_day, reason, deleted_by, deleted_at) select id, centre, ?, "
            + day
            + ", 'FILE_UNDONE', ?, ? from "
            + table
            + " where centre = "
            + CENTRE
            + " and transfer = ?",
        record.getClass().getSimpleName(),
        author,
        moment,
        upload.id());
    run("delete from " + table + " where centre = " + CENTRE + " and transfer = ?", upload.id());
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.execute();
    }
  }

  private long number(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
