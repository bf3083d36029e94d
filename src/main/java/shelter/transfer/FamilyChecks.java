package shelter.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import shelter.child.AccompaniedBy;
import shelter.child.Together;
import shelter.file.Columns;
import shelter.shared.Findings;

/** X7 of all rows of a file at once: adults beside their children, children beside their adults. */
final class FamilyChecks {
  private final Staging staging;
  private final Receipt receipt;

  FamilyChecks(Staging staging, Receipt receipt) {
    this.staging = staging;
    this.receipt = receipt;
  }

  /** X7 for adults who change, beside their children. */
  void adults() throws SQLException {
    String sql =
        """
        select p.line, p.sent_id, p.admission_date, p.discharge_date, p.children_along, p.children_along_count,
               c.admission_date, c.discharge_date, coalesce(c.child_key, ''), c.id is not null
        from pg_temp.placed p left join register.child_stay c on c.centre = %s and c.adult_stay = p.id
        where %s and not p.withdraws and (p.children_along is not null or p.children_along_count is not null or c.id is not null)
        order by p.line"""
            .formatted(Staging.CENTRE, Checks.NEWS);
    try (ResultSet rows = staging.query(sql)) {
      long line = 0;
      String id = null;
      Together.Adult adult = null;
      List<Together.Child> children = new ArrayList<>();
      while (rows.next()) {
        if (rows.getLong(1) != line) {
          reportAdult(line, id, adult, children);
          children.clear();
          line = rows.getLong(1);
          id = rows.getString(2);
          adult = adult(rows, 3);
        }
        if (rows.getBoolean(10)) {
          children.add(
              new Together.Child(Member.day(rows, 7), Member.day(rows, 8), rows.getString(9)));
        }
      }
      reportAdult(line, id, adult, children);
    }
  }

  private void reportAdult(
      long line, String id, Together.Adult adult, List<Together.Child> children) {
    if (adult != null) {
      Findings findings = new Findings();
      Together.reportAdult(findings, adult, children);
      receipt.add(line, id, findings);
    }
  }

  private static Together.Adult adult(ResultSet rows, int from) throws SQLException {
    return new Together.Adult(
        Member.day(rows, from),
        Member.day(rows, from + 1),
        rows.getObject(from + 2, Boolean.class),
        rows.getObject(from + 3, Integer.class));
  }

  /** X7 for children, beside the adult they came with. */
  void children() throws SQLException {
    String sql =
        """
        select p.line, p.sent_id, a.admission_date, a.discharge_date, a.children_along, a.children_along_count,
               p.admission_date, p.discharge_date, coalesce(p.child_key, ''), along.children
        from pg_temp.placed p join register.stay a on a.centre = %1$s and a.id = p.adult_stay
        join (select adult_stay, count(*) as children from (
                  select adult_stay from pg_temp.placed
                  union all select r.adult_stay from register.child_stay r where r.centre = %1$s
                     and not exists (select from pg_temp.placed same where same.id = r.id)) every
              where adult_stay is not null group by 1) along on along.adult_stay = p.adult_stay
        where %2$s order by p.line"""
            .formatted(Staging.CENTRE, Checks.NEWS);
    try (ResultSet rows = staging.query(sql)) {
      while (rows.next()) {
        Findings findings = new Findings();
        Together.reportChild(
            findings,
            new Together.Child(Member.day(rows, 7), Member.day(rows, 8), rows.getString(9)),
            adult(rows, 3),
            rows.getLong(10));
        report(rows, Columns.of(staging.kind()).withNames(findings));
      }
    }
  }

  /**
   * Children who came with somebody whom the file does not name; a link that was cut is missed by
   * nobody.
   */
  void alone() throws SQLException {
    String sql =
        """
        select line, sent_id, accompanied_by from pg_temp.placed p
        where %s and consent = 'FULL' and accompanied_by is not null and sent_reference is null
          and (fresh or before_other is not null) order by line"""
            .formatted(Checks.NEWS);
    try (ResultSet rows = staging.query(sql)) {
      while (rows.next()) {
        Findings findings = new Findings();
        Together.reportAlone(findings, AccompaniedBy.valueOf(rows.getString(3)), false);
        report(rows, Columns.of(staging.kind()).withNames(findings));
      }
    }
  }

  private void report(ResultSet rows, Findings findings) throws SQLException {
    receipt.add(rows.getLong(1), rows.getString(2), findings);
  }
}
