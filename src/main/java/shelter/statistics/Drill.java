package shelter.statistics;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds what a figure is made of without knowing its rule: the table's own definition is evaluated
 * once for each record of its populations alone, all in one statement, and what comes out in the
 * place of the figure is what the record adds. That is true where these add up to the figure, which
 * is asked. Where they do not, because a table looks at several records of a person, it is
 * evaluated once for each person. What is no record of the year (the yearly report, the year
 * before) is in every evaluation, and taken off again.
 */
final class Drill {
  /** What is counted together: each record by itself. */
  private static final String ALONE = "select id::text as unit, id from member";

  /** The same for all records of a person; without a key nobody is known again. */
  private static final String TOGETHER =
      """
      select coalesce(case kind when 'child' then 'child ' else '' end || user_key, id::text) as unit, id
      from member left join (select kind, user_key, entry.id from register.entry
                             where centre = (select centre from of_centre)) entry using (id)""";

  /** Some records that are counted together, and what they add. */
  record Part(List<UUID> ids, BigDecimal value, BigDecimal base) {}

  /**
   * All parts of a figure.
   *
   * @param all of them at once
   * @param whole whether they add up to it
   * @param more whether something that is no record adds to it too
   */
  record Parts(List<Part> parts, Part all, boolean whole, boolean more) {
    boolean isOf(Cell cell) {
      long base = cell.getBase() == null ? 0 : cell.getBase();
      return all.value().compareTo(zero(cell.getValue())) == 0
          && all.base().compareTo(BigDecimal.valueOf(base)) == 0;
    }
  }

  private final Connection connection;
  private final Rules rules;
  private final String centre;
  private final int year;
  private final List<Integer> years;

  /**
   * @param years that the definition is to see: few tables look beyond their own
   */
  Drill(Connection connection, Rules rules, String centre, int year, List<Integer> years) {
    this.connection = connection;
    this.rules = rules;
    this.centre = centre;
    this.year = year;
    this.years = years;
  }

  /** The parts of a figure by records or by persons. */
  Parts parts(String table, String row, String column, Behind.Unit unit) throws SQLException {
    OwnFigures.settle(connection);
    List<Part> parts = new ArrayList<>();
    Part all = null;
    Part none = null;
    try (var statement = Statements.prepare(connection, sql(table, unit), centre, row, column);
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        Part part =
            new Part(ids(found), zero(found.getBigDecimal(3)), zero(found.getBigDecimal(4)));
        switch (found.getString(1)) {
          case "ALL" -> all = part;
          case "NONE" -> none = part;
          default -> parts.add(part);
        }
      }
    }
    return weigh(parts, all, none);
  }

  private static Parts weigh(List<Part> found, Part all, Part none) {
    List<Part> parts = new ArrayList<>();
    BigDecimal value = none.value();
    BigDecimal base = none.base();
    for (Part one : found) {
      Part part =
          new Part(one.ids(), one.value().subtract(none.value()), one.base().subtract(none.base()));
      if (part.value().signum() != 0 || part.base().signum() != 0) {
        parts.add(part);
        value = value.add(part.value());
        base = base.add(part.base());
      }
    }
    boolean whole = value.compareTo(all.value()) == 0 && base.compareTo(all.base()) == 0;
    return new Parts(parts, all, whole, none.value().signum() != 0 || none.base().signum() != 0);
  }

  private String sql(String table, Behind.Unit unit) {
    Set<String> records = new LinkedHashSet<>();
    Set<String> derived = new LinkedHashSet<>();
    walk(table, records, derived);
    String members =
        records.stream()
            .map(one -> "select id from %s where reporting_year = %d".formatted(one, year))
            .collect(Collectors.joining(" union "));
    List<String> alone = new ArrayList<>();
    // What other years have is no part of the figure, but a table may look at it.
    records.forEach(
        one ->
            alone.add(
                "%1$s as (select * from %1$s where part.ids is null or id = any (part.ids) or reporting_year <> %2$d)"
                    .formatted(one, year)));
    derived.forEach(one -> alone.add("%s as (%s)".formatted(one, rules.query(one))));
    return rules.with(List.of(table), years)
        + """
        , member as materialized (%s),
        unit as materialized (%s),
        part as materialized (
            select 'ALL' as which, null::uuid[] as ids
            union all select 'NONE', '{}'
            union all select 'ONE', array_agg(id) from unit group by unit)
        select which, ids, counted.value, counted.base
        from part
        left join lateral (%s
            select value, base from (%s) evaluated
            where reporting_year = %d and row_code = ? and column_code = ?) counted on true
        where which <> 'ONE' or counted.value <> 0 or counted.base <> 0"""
            .formatted(
                members.isEmpty() ? "select null::uuid as id where false" : members,
                unit == Behind.Unit.RECORD ? ALONE : TOGETHER,
                alone.isEmpty() ? "" : "with " + String.join(",\n", alone),
                rules.definitions().tables().get(table),
                year);
  }

  /** Finds the populations of records that a view reads, and what stands between. */
  private void walk(String view, Set<String> records, Set<String> derived) {
    for (String one : rules.reads().getOrDefault(view, Set.of())) {
      if (rules.isOfRecords(one)) {
        records.add(one);
      } else if (rules.tellsOfRecords(one)) {
        walk(one, records, derived);
        derived.add(one);
      }
    }
  }

  private static List<UUID> ids(ResultSet found) throws SQLException {
    var ids = found.getArray(2);
    return ids == null ? List.of() : Arrays.asList((UUID[]) ids.getArray());
  }

  private static BigDecimal zero(BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number;
  }
}
