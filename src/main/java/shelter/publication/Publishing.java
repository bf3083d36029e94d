package shelter.publication;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.Actor;

/**
 * Publishing, with the counting role. Called by the office's door ({@link Publications}) and by the
 * first start of a demonstration, which has no user; it has no name on any page.
 */
// The counting role has a data source and a right of its own; the wall is for the other.
@ExcludeDefaultInterceptors
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Publishing {
  // The numbers of the publication rule (contract section 7), for what hides and for what explains.
  /** A hidden figure of the nation can still be at least so many. */
  public static final int NATION_VALUES = 3;

  /** Of a centre or region: stays and visits, other counts of persons, and what can still be. */
  public static final int CENTRE_STAYS = 20;

  public static final int CENTRE_PERSONS = 5;
  public static final int CENTRE_VALUES = 5;

  /** A share or mean out of fewer is not shown; out of fewer men, or of one centre or region. */
  public static final int NATION_BASE = 5;

  public static final int SMALL_BASE = 20;

  @Resource(lookup = "java:app/jdbc/counting")
  private DataSource counting;

  @Resource private SessionContext context;
  @Inject private Settings settings;
  @Inject private Trail trail;
  @Inject private Actor actor;

  /**
   * Copies the counted cells of a closed year into a new version, small ones without their value.
   *
   * @param by who publishes
   * @param approvedBy the second person; null where none is asked for
   * @param reason why there is a new version; nothing is kept of it for the first
   * @param digest of the figures that somebody has seen and said yes to; null when nobody has
   * @throws Refusal when the year is not closed, its version is not accepted, its figures are not
   *     protected, or they are others than those of the digest
   */
  public void publish(int year, String by, String approvedBy, String reason, String digest)
      throws SQLException {
    requireProtection();
    try (Connection connection = counting.getConnection()) {
      Publication made = make(connection, NextVersion.READY, year, by, approvedBy, reason);
      if (digest != null && !digest.equals(made.getDigest())) {
        throw new Refusal(null, "refusal.figuresChanged", "" + year);
      }
      note(Action.PUBLISH, year, "version=" + made.getVersion());
    }
  }

  /**
   * What publishing would make of a closed year: published, read back and undone, so that it cannot
   * differ. For the office's eyes only; whoever calls this has made sure of that.
   *
   * @param centres the names of the centres by their codes
   * @throws Refusal when the year is not closed
   */
  public Edition preview(int year, Map<String, String> centres) throws SQLException {
    try (Connection connection = counting.getConnection()) {
      return Edition.read(
          connection, make(connection, NextVersion.CLOSED, year, "preview", null, null), centres);
    } finally {
      context.setRollbackOnly();
    }
  }

  /**
   * What the rule of publication would cost a closed year, published nowhere. For the office's eyes
   * only; whoever calls this has made sure of that.
   *
   * @param limit up to which a count of the nation would be hidden; null for the one in force
   * @throws Refusal when the year is not closed
   */
  public Protection study(int year, Integer limit) throws SQLException {
    return Protection.of(
        preview(year, Map.of()), limit == null ? settings.suppressionLimit() : limit);
  }

  private Publication make(
      Connection connection, String which, int year, String by, String approvedBy, String reason)
      throws SQLException {
    NextVersion next = new NextVersion(connection, year);
    try {
      int version = next.take(which, by, approvedBy, reason);
      copy(connection, year, version);
      return next.seal(version);
    } catch (SQLException e) {
      throw next.told(e);
    }
  }

  /** Says at once what would stand in the way, before a second person is asked. */
  public void require(int year) throws SQLException {
    requireProtection();
    try (Connection connection = counting.getConnection()) {
      new NextVersion(connection, year).require(NextVersion.READY);
    }
  }

  private void requireProtection() {
    if (!settings.demonstration()) {
      throw new Refusal(null, "refusal.notProtected");
    }
  }

  private void note(Action action, int year, String detail) {
    trail.outside(actor.name(), new Note(action, null, "" + year, true, detail));
  }

  /**
   * Copies the tables. In national ones a count of persons, stays or visits up to the limit is
   * hidden, and with it what rests on it: a share or mean out of fewer than 5, of men out of fewer
   * than 20. In tables of centres and regions {@link Suppression} says what is hidden; such a table
   * with persons that it does not know is left out.
   */
  private void copy(Connection connection, int year, int version) throws SQLException {
    hide(connection, year);
    String tables =
        """
        with published as (
            select * from register.counted_table
            where year = %d and (row_label not in ('Centre', 'Region') and column_label <> 'RegionColumn'
                or unit in ('centres', 'employees', 'beds', 'municipalities_and_inhabitants', 'nok', 'nok_and_centres')
                   and coalesce(base_unit, 'centres') in ('centres', 'inhabitants')
                or table_name in ('%s')))
        """
            .formatted(year, String.join("','", Suppression.TABLES));
    String values =
        """
        , small (of_year, version, below) as (values (%d, %d, %d)),
        cell as (
            select c.*, small.version,
                   (t.unit in ('persons', 'persons_and_stays', 'stays', 'visits', 'persons_and_visits', 'persons_and_contacts', 'contacts', 'visits_and_stays')
                       or t.unit = 'persons_and_conversations' and c.row_code = 'PERSONS')
                     and t.row_label not in ('Centre', 'Region') and c.value between 1 and below
                   or c.table_name in ('activity_change', 'activity_change_share') and exists (
                       select from register.statistic told
                       where told.year = c.year and told.table_name = 'activity_change' and told.row_code = c.row_code
                         and told.column_code in ('NOW', 'BEFORE') and told.value between 1 and below)
                   or t.base_unit in ('persons', 'stays', 'visits')
                     and c.base between 1 and case when c.column_code = 'MAN' then %d else %d end
                   or t.unit = 'days' and exists (
                       select from register.statistic stays
                       where stays.year = c.year and stays.table_name in ('residents_and_stays', 'children_and_stays')
                         and stays.row_code = 'STAYS' and stays.column_code = c.column_code
                         and stays.value between 1 and below)
                   or exists (select from hidden_cell h
                              where (h.table_name, h.row_code, h.column_code) = (c.table_name, c.row_code, c.column_code)) as hide
            from register.statistic c join published t using (year, table_name), small
            where c.year = of_year)
        """
            .formatted(year, version, settings.suppressionLimit(), SMALL_BASE - 1, NATION_BASE - 1);
    try (var statement = connection.createStatement()) {
      statement.execute(
          tables
              + """
              insert into register.published_table (version, year, table_name, chapter, position, kind, unit, base_unit,
                  row_label, column_label, definition, multiple, decimals, source, breaks, method)
              select %d, year, table_name, chapter, position, kind, unit, base_unit,
                  row_label, column_label, definition, multiple, decimals, source, breaks, method from published"""
                  .formatted(version));
      statement.execute(
          tables
              + values
              + """
              insert into register.published_statistic (version, year, table_name, row_position, row_code, column_code, value, base, hidden)
              select version, year, table_name, row_position, row_code, column_code,
                     case when hide then null else value end, case when hide then null else base end, coalesce(hide, false)
              from cell""");
      statement.execute(
          "update register.reporting_year set state = 'PUBLISHED', version = version + 1, changed_at = now() where year = "
              + year);
    }
  }

  /** Lists the cells of centres and regions that are hidden, for the copy. */
  private static void hide(Connection connection, int year) throws SQLException {
    Map<Suppression.Place, Long> values = new HashMap<>();
    Map<String, String> regions = new HashMap<>();
    try (var statement =
        connection.prepareStatement(
            """
            select table_name, row_code, column_code, value::bigint, region
            from register.statistic left join register.centre on code = row_code
            where year = ? and table_name = any (?) and value is not null""")) {
      statement.setInt(1, year);
      statement.setArray(2, connection.createArrayOf("text", Suppression.TABLES.toArray()));
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          values.put(
              new Suppression.Place(row.getString(1), row.getString(2), row.getString(3)),
              row.getLong(4));
          if (row.getString(5) != null) {
            regions.put(row.getString(2), row.getString(5));
          }
        }
      }
    }
    try (var statement = connection.createStatement()) {
      statement.execute(
          "create temporary table hidden_cell (table_name text, row_code text, column_code text) on commit drop");
    }
    try (var statement = connection.prepareStatement("insert into hidden_cell values (?, ?, ?)")) {
      for (Suppression.Place cell : Suppression.of(values, regions)) {
        statement.setString(1, cell.table());
        statement.setString(2, cell.row());
        statement.setString(3, cell.column());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
