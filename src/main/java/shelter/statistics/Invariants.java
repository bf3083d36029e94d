package shelter.statistics;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What must hold between the new cells of a year, whatever the records are (statistics.md 16.2).
 * Looked at in the transaction of the count: where one does not hold, the old cells stay, and the
 * diary says which it was and where.
 */
final class Invariants {
  /** Each finds the places, a line each, where it does not hold. */
  private static final Map<String, String> ALL = new LinkedHashMap<>();

  static {
    ALL.put(
        "persons",
        """
        select p.table_name || ' ' || p.column_code from new_cell p join new_cell s using (table_name, column_code)
        where table_name in ('residents_and_stays', 'children_and_stays', 'day_users_and_visits', 'phone_conversations')
          and p.row_code = 'PERSONS' and s.row_code <> 'PERSONS' and p.value > s.value""");
    ALL.put(
        "genders",
        """
        select table_name || ' ' || row_code from (
            select table_name, row_code,
                   sum(value) filter (where column_code = 'TOTAL') as total, sum(value) filter (where column_code <> 'TOTAL') as parts,
                   sum(base) filter (where column_code = 'TOTAL') as base, sum(base) filter (where column_code <> 'TOTAL') as part_bases
            from new_cell group by table_name, row_code
            having array_agg(column_code order by column_code) in ('{MAN,OTHER,TOTAL,WOMAN}', '{BOY,GIRL,OTHER,TOTAL}')) row
        where parts > total or part_bases > base
           or (parts < total or part_bases < base) and not exists (
                  select from (select gender from counted_stay union all select gender from departed_stay
                               union all select gender from counted_visit union all select gender from counted_conversation) r
                  where r.gender = 'NOT_RECORDED')""");
    ALL.put(
        "centres",
        """
        select column_code from (
            select column_code, sum(value) as centres from new_cell where table_name = 'centre_overview' group by column_code) sums
        join (select 'STAYS' as column_code, count(*) as nation from counted_stay where centre in (select centre from valid_centre)
              union all select 'OVERNIGHT_DAYS', sum(nights) from counted_stay where centre in (select centre from valid_centre)
              union all select 'DAY_VISITS', count(*) from counted_visit where centre in (select centre from valid_centre)
              union all select 'PHONE_CONVERSATIONS', count(*) from counted_conversation where is_adult and centre in (select centre from valid_centre)) whole
        using (column_code) where coalesce(centres, 0) <> coalesce(nation, 0)""");
    ALL.put(
        "means",
        """
        select m.table_name || ' ' || m.column_code from (values
            ('mean_stay', 'overnight_days', 'residents_and_stays'),
            ('child_mean_stay', 'child_overnight_days', 'children_and_stays')) t (mean, days, stays)
        join new_cell m on m.table_name = t.mean
        left join new_cell d on d.table_name = t.days and d.column_code = m.column_code
        left join new_cell s on s.table_name = t.stays and s.row_code = 'STAYS' and s.column_code = m.column_code
        where m.value <> d.value or m.base <> s.value""");
    ALL.put(
        "shares",
        """
        select table_name || ' ' || row_code || ' ' || column_code from new_cell join statistics.contents using (table_name)
        where kind = 'SHARE' and unit = base_unit and unit in ('persons', 'stays', 'visits') and (value < 0 or value > base)""");
    ALL.put(
        "holes",
        """
        select table_name from new_cell group by table_name
        having count(*) <> count(distinct row_code) * count(distinct column_code)""");
  }

  private Invariants() {}

  /**
   * Looks at the new cells.
   *
   * @throws CountFailed with the first invariant that does not hold, and where
   */
  static void require(Connection connection) {
    ALL.forEach(
        (name, places) -> {
          Object where =
              Statements.value(
                  connection,
                  "select string_agg(place, ', ' order by place) from (select place from ("
                      + places
                      + ") broken (place) order by place limit 5) first");
          if (where != null) {
            throw new CountFailed("invariant." + name, (String) where);
          }
        });
  }
}
