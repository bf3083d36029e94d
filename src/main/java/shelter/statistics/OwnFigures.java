package shelter.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.user.CurrentUser;

/**
 * The figures of the caller's own centre, counted from its records when they are asked for, by the
 * same definitions as those of the nation. One statement is one snapshot: a save that goes on at
 * the same time never makes a part differ from its total.
 */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class OwnFigures {
  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Rulebook rulebook;
  @Inject private Trail trail;

  /** Every table there is, with the definition in force, in the order of chapter and position. */
  @SuppressWarnings("unchecked")
  public List<CountedTable> tables(int year) throws SQLException {
    user.requireCentre();
    return em.createNativeQuery(
            """
            select contents.*, %1$d as year, obj_description(c.oid, 'pg_class') as definition,
                   1 + (select count(*) from regexp_split_to_table(nullif(breaks, ''), ',') b where b::integer <= %1$d)::integer as method
            from (%2$s) contents
            join pg_class c on c.relname = contents.table_name
            join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'statistics'
            order by contents.chapter, contents.position"""
                .formatted(year, rulebook.rules().contents()),
            CountedTable.class)
        .getResultList();
  }

  /** The last year whose records retention has deleted, 0 where it has deleted none. */
  public int lastDeletedYear() {
    return ((Number) em.createNativeQuery("select register.last_deleted_year()").getSingleResult())
        .intValue();
  }

  /**
   * The figures of tables in some years.
   *
   * @param tables of the contents; others have no figures
   */
  public List<OwnCell> cells(Collection<String> tables, Collection<Integer> years)
      throws SQLException {
    Rules rules = rulebook.rules();
    List<String> known =
        tables.stream().filter(rules.definitions().tables()::containsKey).distinct().toList();
    return known.isEmpty() || years.isEmpty()
        ? List.of()
        : count(em.unwrap(Connection.class), rules, user.requireCentre(), known, years);
  }

  /** The same, to be taken away: that is on the trail. */
  public List<OwnCell> export(Collection<String> tables, Collection<Integer> years, int of)
      throws SQLException {
    trail.note(Action.EXPORT, "Figures", null, "year=" + of);
    return cells(tables, years);
  }

  static List<OwnCell> count(
      Connection connection,
      Rules rules,
      String centre,
      Collection<String> tables,
      Collection<Integer> years)
      throws SQLException {
    settle(connection);
    List<OwnCell> cells = new ArrayList<>();
    try (var statement =
            Statements.prepare(connection, rules.cells(tables, withTheYearsBefore(years)), centre);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        if (years.contains(row.getInt(1))) {
          cells.add(
              new OwnCell(
                  row.getInt(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getInt(5),
                  row.getBigDecimal(6),
                  row.getObject(7, Long.class)));
        }
      }
    }
    return cells;
  }

  /** Some tables tell a year from the one before it (statistics.md C). */
  static Set<Integer> withTheYearsBefore(Collection<Integer> years) {
    Set<Integer> all = new LinkedHashSet<>(years);
    years.forEach(year -> all.add(year - 1));
    return all;
  }

  /**
   * What the definitions name without a schema is the register's; small things are not compiled.
   */
  static void settle(Connection connection) {
    Statements.run(connection, "set local search_path = register, pg_temp");
    Statements.run(connection, "set local enable_nestloop = off");
    Statements.run(connection, "set local jit = off");
  }
}
