package shelter.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.user.CurrentUser;

/** The records behind a figure of the own centre, for the manager. */
@Stateless
@RolesAllowed("MANAGER")
public class Drilling {
  /** Visits of one day count as one: those that are counted with another stand beside it. */
  private static final String LINES =
      """
      with asked as (select unnest(?::uuid[]) as id),
      shown as (
          select id, id as counted_as from asked
          union
          select beside.id, visit.id
          from asked join register.day_visit visit using (id)
          join register.day_visit beside on beside.centre = visit.centre and beside.day_user = visit.day_user
              and beside.visit_date = visit.visit_date and beside.consent = visit.consent)
      select entry.id, entry.kind, entry.consent = 'RESERVED', entry.user_key, entry.first_day, entry.last_day, counted_as
      from shown join register.entry entry on entry.id = shown.id
      where entry.centre = ?
      order by entry.first_day, entry.kind, entry.user_key, counted_as, entry.id""";

  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Rulebook rulebook;
  @Inject private Trail trail;

  /**
   * Opens a figure: that is on the trail.
   *
   * @return null when there is no such figure
   */
  public Behind open(String table, String row, String column, int year) throws SQLException {
    Rules rules = rulebook.rules();
    if (table == null || !rules.definitions().tables().containsKey(table)) {
      return null;
    }
    Connection connection = em.unwrap(Connection.class);
    Behind behind = behind(connection, rules, user.requireCentre(), table, row, column, year);
    if (behind != null && user.isFirst("Figures " + table + row + column + year)) {
      trail.note(Action.READ, "Figures", null, String.join(" ", table, row, column, "" + year));
    }
    return behind;
  }

  static Behind behind(
      Connection connection,
      Rules rules,
      String centre,
      String table,
      String row,
      String column,
      int year)
      throws SQLException {
    OwnCell cell =
        OwnFigures.count(connection, rules, centre, List.of(table), List.of(year)).stream()
            .filter(one -> one.getRowCode().equals(row) && one.getColumnCode().equals(column))
            .findFirst()
            .orElse(null);
    if (cell == null) {
      return null;
    }
    Drill drill = new Drill(connection, rules, centre, year, List.of(year));
    Behind.Unit unit = Behind.Unit.RECORD;
    Drill.Parts parts = drill.parts(table, row, column, unit);
    if (!parts.isOf(cell)) {
      drill = new Drill(connection, rules, centre, year, List.of(year - 1, year));
      parts = drill.parts(table, row, column, unit);
    }
    if (!parts.whole()) {
      Drill.Parts persons = drill.parts(table, row, column, Behind.Unit.PERSON);
      unit = persons.whole() ? Behind.Unit.PERSON : Behind.Unit.ALL;
      parts = persons.whole() ? persons : parts;
    }
    List<Trace> counted = new ArrayList<>();
    List<Trace> others = new ArrayList<>();
    trace(connection, centre, parts.parts(), counted, others);
    boolean report = parts.more() && rules.reads(table, "centre_report");
    boolean earlier = parts.more() && rules.reads(table, "activity_before");
    return new Behind(
        cell, counted, others, unit, report, earlier, parts.more() && !report && !earlier);
  }

  /** What a part adds stands with the first of its records. */
  private static void trace(
      Connection connection,
      String centre,
      List<Drill.Part> parts,
      List<Trace> counted,
      List<Trace> others)
      throws SQLException {
    Map<UUID, Drill.Part> of = new HashMap<>();
    parts.forEach(part -> part.ids().forEach(id -> of.put(id, part)));
    Set<Drill.Part> told = Collections.newSetFromMap(new IdentityHashMap<>());
    try (var statement =
            Statements.prepare(connection, LINES, of.keySet().toArray(new UUID[0]), centre);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Drill.Part part = of.get(row.getObject(7, UUID.class));
        boolean first = told.add(part);
        Trace trace =
            new Trace(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getBoolean(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                first ? part.value() : null,
                first ? part.base() : null);
        (part.value().signum() == 0 ? others : counted).add(trace);
      }
    }
  }
}
