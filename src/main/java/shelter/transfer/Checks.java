package shelter.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import shelter.file.Columns;
import shelter.record.Firsts;
import shelter.record.Neighbours;
import shelter.shared.Findings;

/**
 * The rules across records, asked of all rows of a file at once: the database puts together what
 * belongs together, as it will be when the file is in, and the rules of the pages look at it.
 */
final class Checks {
  /** Rows that say something new: only they are looked at. */
  static final String NEWS = "(p.fresh or p.changed)";

  private final Staging staging;
  private final Receipt receipt;

  Checks(Staging staging, Receipt receipt) {
    this.staging = staging;
    this.receipt = receipt;
  }

  void check() throws SQLException {
    twice();
    switch (staging.kind()) {
      case STAYS -> {
        keyed("stay", "user_key", "admission_date", "discharge_date");
        new FamilyChecks(staging, receipt).adults();
      }
      case CHILD_STAYS -> {
        references("adultStayId");
        keyed("child_stay", "child_key", "admission_date", "discharge_date");
        new FamilyChecks(staging, receipt).alone();
        new FamilyChecks(staging, receipt).children();
      }
      case DAY_USERS -> new VisitChecks(staging, receipt).dayUsers();
      case DAY_VISITS -> {
        references("dayUserId");
        new VisitChecks(staging, receipt).visits();
      }
      case PHONE_CONVERSATIONS ->
          keyed("phone_conversation", "user_key", "conversation_date", null);
    }
  }

  /**
   * X3 and X4 of what has a key: each person's records in the end, those of the file among them.
   */
  private void keyed(String table, String key, String first, String last) throws SQLException {
    String period = first + ", " + (last == null ? "null::date" : last);
    String sql =
        """
        with keys as (select distinct %1$s from pg_temp.placed p where %1$s is not null and %2$s)
        select %1$s, case when %2$s then line end, sent_id, null::uuid, %3$s, first_in_year_national
        from pg_temp.placed p join keys using (%1$s)
        union all
        select %1$s, null, null, null, %3$s, first_in_year_national from register.%4$s r join keys using (%1$s)
        where centre = %5$s and not exists (select from pg_temp.placed p where p.id = r.id)
        order by 1"""
            .formatted(key, NEWS, period, table, Staging.CENTRE);
    Member.groups(
        staging,
        sql,
        members -> {
          boolean stays = last != null;
          Neighbours neighbours =
              new Neighbours(
                  members.stream().map(one -> stays ? one.period() : one.day()).toList());
          for (int i = 0; i < members.size(); i++) {
            Member one = members.get(i);
            if (one.line() != null) {
              Findings findings = new Findings();
              if (stays) {
                Firsts.reportStay(findings, one.period(), neighbours.of(i));
              } else {
                Firsts.report(findings, "conversationDate", one.day(), neighbours.of(i));
              }
              receipt.add(one.line(), one.id(), findings);
            }
          }
        });
  }

  /** Lines whose id has come before in the file, with the line where it did. */
  private void twice() throws SQLException {
    try (ResultSet rows =
        staging.query(
            """
            select line, sent_id, first from (
              select line, sent_id, min(line) over (partition by sent_id) as first from pg_temp.sent) lines
            where line > first and sent_id is not null order by line limit %d"""
                .formatted(Receipt.MOST))) {
      while (rows.next()) {
        receipt.add(
            rows.getLong(1),
            rows.getString(2),
            new Findings().error(true, "DUPLICATE", Columns.ID, "fileIdTwice", rows.getString(3)));
      }
    }
  }

  /** Rows whose other record nobody knows. */
  private void references(String field) throws SQLException {
    String sql =
        """
        select line, sent_id, sent_reference from pg_temp.placed p
        where sent_reference is not null and %s is null order by line limit %d"""
            .formatted(staging.reference(), Receipt.MOST);
    try (ResultSet rows = staging.query(sql)) {
      while (rows.next()) {
        String id = rows.getString(3);
        report(
            rows,
            new Findings()
                .error(
                    true,
                    "REFERENCE",
                    field,
                    "fileReferenceUnknown",
                    id.length() > 64 ? id.substring(0, 64) : id));
      }
    }
  }

  private void report(ResultSet rows, Findings findings) throws SQLException {
    receipt.add(rows.getLong(1), rows.getString(2), findings);
  }
}
