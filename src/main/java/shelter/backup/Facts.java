package shelter.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import shelter.statistics.Figures;

/** Reads from a register what its backup and what is restored from it must have in common. */
final class Facts {
  /** How many rows a table has. */
  static final String ROWS = "rows.";

  /** Where a chain of the audit trail has come to. */
  static final String HEAD = "head.";

  /** Row security, grants, functions, triggers and roles: how many, and a digest of them. */
  static final String WALL = "wall.";

  /** The cells that a count of an open year gives now. */
  static final String COUNTED = "counted.";

  /** The cells that are stored for it, from its last count. */
  static final String STORED = "stored.";

  static final String SCHEMA = "schema";
  static final String SERVER = "postgresql";

  private static final String TABLES =
      "select relname from pg_class where relnamespace = 'register'::regnamespace and relkind in"
          + " ('r', 'p') and not relispartition order by 1";

  private static final Map<String, String> WALLS = new LinkedHashMap<>();

  static {
    WALLS.put(
        "policies",
        "select concat_ws('|', tablename, policyname, permissive, roles::text, cmd, qual,"
            + " with_check) from pg_policies where schemaname = 'register'");
    WALLS.put(
        "tables",
        "select concat_ws('|', relname, relkind, relrowsecurity, relforcerowsecurity,"
            + " relowner::regrole, relacl::text) from pg_class where relnamespace in"
            + " ('register'::regnamespace, 'statistics'::regnamespace) and relkind in ('r', 'p',"
            + " 'v', 'S')");
    WALLS.put(
        "functions",
        "select concat_ws('|', oid::regprocedure::text, proowner::regrole, proacl::text, prosecdef,"
            + " proconfig::text, md5(prosrc)) from pg_proc where pronamespace ="
            + " 'register'::regnamespace");
    WALLS.put(
        "triggers",
        "select concat_ws('|', tgrelid::regclass::text, tgname, tgenabled, tgfoid::regproc::text)"
            + " from pg_trigger where not tgisinternal");
    WALLS.put(
        "roles",
        "select concat_ws('|', rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole,"
            + " rolcreatedb) from pg_roles where rolname !~ '^pg_'");
  }

  private Facts() {}

  /**
   * All facts, in the running transaction.
   *
   * @param connection of a role that reads every row of every table
   * @param day that "today" is for the count: open stays grow by the day
   */
  static SortedMap<String, String> of(Connection connection, LocalDate day) throws SQLException {
    SortedMap<String, String> facts = new TreeMap<>();
    facts.put(SERVER, value(connection, "show server_version"));
    facts.put(
        SCHEMA,
        value(
            connection,
            "select max(version::int)::text from register.flyway_schema_history where success and"
                + " version is not null"));
    for (String table : list(connection, TABLES)) {
      facts.put(
          ROWS + table,
          value(connection, "select count(*)::text from register.\"%s\"".formatted(table)));
    }
    for (String head :
        list(
            connection,
            "select chain || '=' || seq || ' ' || encode(link, 'hex') from register.audit_head")) {
      int sign = head.lastIndexOf('=');
      facts.put(HEAD + head.substring(0, sign), head.substring(sign + 1));
    }
    for (var wall : WALLS.entrySet()) {
      facts.put(
          WALL + wall.getKey(),
          value(
              connection,
              "select count(*) || ' ' || encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' order by line collate \"C\"), ''), 'UTF8')), 'hex') from (%s) one (line)"
                  .formatted(wall.getValue())));
    }
    for (String year :
        list(
            connection,
            "select year::text from register.reporting_year where state = 'OPEN' order by year desc"
                + " limit 2")) {
      facts.put(COUNTED + year, Figures.counted(connection, Integer.parseInt(year), day));
      facts.put(STORED + year, Figures.stored(connection, Integer.parseInt(year)));
    }
    return facts;
  }

  static String value(Connection connection, String sql) throws SQLException {
    List<String> found = list(connection, sql);
    return found.isEmpty() || found.get(0) == null ? "" : found.get(0);
  }

  static List<String> list(Connection connection, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
