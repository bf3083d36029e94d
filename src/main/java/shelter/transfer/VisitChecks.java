package shelter.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shelter.dayvisit.DayVisits;
import shelter.entry.Crossings;
import shelter.file.Columns;
import shelter.record.Firsts;
import shelter.record.Neighbours;
import shelter.shared.Findings;

/** The rules of visits and their day users, asked of all rows of a file at once. */
final class VisitChecks {
  private final Staging staging;
  private final Receipt receipt;

  VisitChecks(Staging staging, Receipt receipt) {
    this.staging = staging;
    this.receipt = receipt;
  }

  void visits() throws SQLException {
    ofDayUsers();
    ofKeys();
    visitsOfResidents();
  }

  /** A key has one day user for each year of its visits, also when a day user changes its key. */
  void dayUsers() throws SQLException {
    String sql =
        """
        select p.line, p.sent_id, extract(year from v.visit_date)::integer as year
        from pg_temp.placed p join register.day_user b on b.centre = %1$s and b.id = p.id and b.user_key <> p.user_key
        join register.day_visit v on v.centre = %1$s and v.day_user = p.id
        where exists (
            select from register.day_user u join register.day_visit w on w.centre = u.centre and w.day_user = u.id
            left join pg_temp.placed o on o.id = u.id
            where u.centre = %1$s and u.id <> p.id and coalesce(o.user_key, u.user_key) = p.user_key
              and extract(year from w.visit_date) = extract(year from v.visit_date))
        group by 1, 2, 3 order by 1"""
            .formatted(Staging.CENTRE);
    try (ResultSet rows = staging.query(sql)) {
      while (rows.next()) {
        Findings findings = new Findings();
        DayVisits.reportOthers(findings, true, rows.getInt(3));
        report(rows, findings);
      }
    }
  }

  /** A visit says of its day user nothing else than the day user says. */
  private void ofDayUsers() throws SQLException {
    String sql =
        """
        select line, sent_id, sent_gender <> gender, sent_is_child <> is_child from pg_temp.placed p
        where %s and day_user is not null and (sent_gender <> gender or sent_is_child <> is_child)
        order by line limit %d"""
            .formatted(Checks.NEWS, Receipt.MOST);
    try (ResultSet rows = staging.query(sql)) {
      while (rows.next()) {
        report(
            rows,
            new Findings()
                .error(rows.getBoolean(3), "REFERENCE", "gender", "fileOtherThanDayUser")
                .error(rows.getBoolean(4), "REFERENCE", "isChild", "fileOtherThanDayUser"));
      }
    }
  }

  /** X4 and X14 of the visits of each key, and that a year of them has one day user. */
  private void ofKeys() throws SQLException {
    String sql =
        """
        with keys as (select distinct user_key from pg_temp.placed p where user_key is not null and %1$s)
        select user_key, case when %1$s then line end, sent_id, day_user, visit_date, null::date, first_in_year_national
        from pg_temp.placed p join keys using (user_key)
        union all
        select u.user_key, null, null, v.day_user, v.visit_date, null, v.first_in_year_national
        from keys join register.day_user u using (user_key)
        join register.day_visit v on v.centre = u.centre and v.day_user = u.id
        where u.centre = %2$s and not exists (select from pg_temp.placed p where p.id = v.id)
        order by 1"""
            .formatted(Checks.NEWS, Staging.CENTRE);
    Member.groups(staging, sql, this::lookAtVisits);
  }

  private void lookAtVisits(List<Member> members) {
    Map<Integer, Set<UUID>> users = new HashMap<>();
    Map<Integer, Integer> visits = new HashMap<>();
    for (Member one : members) {
      int year = one.period().first().getYear();
      users.computeIfAbsent(year, same -> new HashSet<>()).add(one.other());
      visits.merge(year, 1, Integer::sum);
    }
    Neighbours neighbours = new Neighbours(members.stream().map(Member::day).toList());
    for (int i = 0; i < members.size(); i++) {
      Member one = members.get(i);
      if (one.line() != null) {
        int year = one.period().first().getYear();
        Findings findings = new Findings();
        DayVisits.reportOthers(findings, users.get(year).size() > 1, year);
        Firsts.report(findings, "visitDate", one.day(), neighbours.of(i));
        DayVisits.reportMany(findings, visits.get(year));
        receipt.add(one.line(), one.id(), Columns.of(staging.kind()).withNames(findings));
      }
    }
  }

  /** X15. */
  private void visitsOfResidents() throws SQLException {
    String sql =
        """
        select p.line, p.sent_id, p.visit_date, s.admission_date, s.discharge_date
        from pg_temp.placed p join (
            select user_key, admission_date, discharge_date from register.stay where centre = %1$s and user_key is not null
            union all
            select child_key, admission_date, discharge_date from register.child_stay where centre = %1$s and child_key is not null) s
          on s.user_key = p.user_key and p.visit_date >= s.admission_date
        where %2$s order by p.line"""
            .formatted(Staging.CENTRE, Checks.NEWS);
    try (ResultSet rows = staging.query(sql)) {
      while (rows.next()) {
        Findings findings = new Findings();
        Crossings.reportStay(
            findings,
            Member.day(rows, 3),
            new Firsts.Period(Member.day(rows, 4), Member.day(rows, 5), false));
        report(rows, findings);
      }
    }
  }

  private void report(ResultSet rows, Findings findings) throws SQLException {
    receipt.add(rows.getLong(1), rows.getString(2), findings);
  }
}
