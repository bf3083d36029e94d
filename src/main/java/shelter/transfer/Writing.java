package shelter.transfer;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import shelter.file.Column;
import shelter.file.Columns;
import shelter.file.RecordKind;

/**
 * Puts the rows of a file that stands in {@code placed} into the register, with everything that the
 * registers do beside storing a record. The history is written by the tables themselves.
 */
final class Writing {
  /** Rows in one statement: so that none takes longer than a connection waits. */
  private static final int AT_ONCE = 25_000;

  private final Staging staging;
  private final RecordKind kind;
  private final String author;
  private final OffsetDateTime moment;

  Writing(Staging staging, String author, OffsetDateTime moment) {
    this.staging = staging;
    kind = staging.kind();
    this.author = author;
    this.moment = moment;
  }

  /**
   * Stores what is new and what is changed.
   *
   * @param progress is told how many rows are in
   */
  void write(Receipt receipt, LongConsumer progress) throws SQLException {
    if (receipt.getUpdated() > 0) {
      update(receipt.getTransfer());
    }
    if (receipt.getCreated() > 0) {
      insert(receipt, progress);
    }
  }

  private String columns(String before) {
    return Columns.of(kind).all().stream()
        .map(column -> before + column.table())
        .collect(Collectors.joining(", "));
  }

  private void insert(Receipt receipt, LongConsumer progress) throws SQLException {
    String sql =
        "insert into register."
            + kind.table()
            + " (id, given_id, transfer, version, centre, created_by, created_at, changed_by, changed_at, "
            + columns("")
            + ") select id, case when sent_id <> id::text then sent_id end, ?, 1, "
            + Staging.CENTRE
            + ", ?, ?, ?, ?, "
            + columns("")
            + " from pg_temp.placed where fresh and line > ? and line <= ?";
    long last = staging.number("select max(line) from pg_temp.placed");
    long done = 0;
    for (long line = 0; line < last; line += AT_ONCE) {
      done +=
          staging.run(
              sql, receipt.getTransfer(), author, moment, author, moment, line, line + AT_ONCE);
      progress.accept(done);
    }
  }

  private void update(UUID transfer) throws SQLException {
    String sets =
        Columns.of(kind).all().stream()
            .map(Column::table)
            .map(name -> name + " = p." + name)
            .collect(Collectors.joining(", "));
    staging.run(
        "update register."
            + kind.table()
            + " r set version = r.version + 1, confirmed = '{}', changed_by = ?, changed_at = ?, "
            + sets
            + " from pg_temp.placed p where p.changed and r.centre = "
            + Staging.CENTRE
            + " and r.id = p.id",
        author,
        moment);
    follow();
  }

  /** Lists what was changed, for the undoing; after the transfer itself stands. */
  void list(UUID transfer) throws SQLException {
    staging.run(
        "insert into register.transfer_change select "
            + Staging.CENTRE
            + ", ?, id, version + 1 from pg_temp.placed where changed",
        transfer);
  }

  /** What hangs on a changed record goes along with it, as on the pages. */
  private void follow() throws SQLException {
    switch (kind) {
      case STAYS ->
          staging.run(
              "update register.child_stay c set adult_stay = null, version = c.version + 1, changed_by = ?, changed_at = ?"
                  + " from pg_temp.placed p where p.withdraws and c.adult_stay = p.id and c.centre = "
                  + Staging.CENTRE,
              author,
              moment);
      case DAY_USERS ->
          staging.run(
              """
              update register.day_visit v set gender = p.gender, is_child = p.is_child,
                  version = v.version + 1, changed_by = ?, changed_at = ?
              from pg_temp.placed p
              where p.changed and v.day_user = p.id and v.centre = %s
                and (v.gender, v.is_child) is distinct from (p.gender, p.is_child)
                and extract(year from v.visit_date) in (select year from register.reporting_year where register.is_open(year, register.own_centre()))"""
                  .formatted(Staging.CENTRE),
              author,
              moment);
      case DAY_VISITS -> forget();
      default -> {
        // Nothing hangs on the others.
      }
    }
  }

  /** Whose only visit opts out is remembered by no form of a day user either. */
  private void forget() throws SQLException {
    String left =
        """
        select u.id from register.day_user u where u.centre = %1$s
          and u.id in (select before_other from pg_temp.placed where withdraws)
          and not exists (select from register.day_visit v where v.centre = u.centre and v.day_user = u.id)"""
            .formatted(Staging.CENTRE);
    staging.run(
        "insert into register.deleted (record, centre, kind, reason, deleted_by, deleted_at) select id, "
            + Staging.CENTRE
            + ", 'DayUser', 'ASKED_FOR', ?, ? from ("
            + left
            + ") left_over",
        author,
        moment);
    staging.run(
        "delete from register.day_user where centre = "
            + Staging.CENTRE
            + " and id in ("
            + left
            + ")");
  }
}
