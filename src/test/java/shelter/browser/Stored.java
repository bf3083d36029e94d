package shelter.browser;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import shelter.TestDatabase;

/** A look into the tables behind the server. */
public final class Stored {
  private Stored() {}

  /** The first column of the first row as text; null when there is no row. */
  public static String value(String sql, Object... parameters) {
    try (Connection connection = TestDatabase.asOwner("register");
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static long number(String sql, Object... parameters) {
    return Long.parseLong(value(sql, parameters));
  }

  /** Statements of the owner, all of them or none. */
  public static void run(String... statements) {
    try (Connection connection = TestDatabase.asOwner("register");
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The statement by which a made-up version passes for one that was attacked. */
  public static String proved(int year, int version) {
    return """
        update register.publication set digest = d, attack = jsonb_build_object('digest', d, 'green', true)
        from register.publication_digest(%1$d, %2$d) d where (year, version) = (%1$d, %2$d)"""
        .formatted(year, version);
  }

  /** How many stays have that key. */
  public static long stays(String key) {
    return number("select count(*) from register.stay where user_key = ?", key);
  }

  /** What the register holds of a stay besides who wrote it and when, empty answers left out. */
  public static String stay(String id) {
    return value(
        """
        select string_agg(key || '=' || value, ' ' order by key)
        from register.stay, jsonb_each_text(to_jsonb(stay))
        where id = ?::uuid and value is not null and value not in ('[]', '')
          and key not in ('id', 'record_id', 'version', 'created_by', 'created_at', 'changed_by', 'changed_at')
        """,
        id);
  }

  /** The id of some record of a centre, told in full and of a recent year. */
  public static String some(String table, String centre) {
    return value(
        "select id from register."
            + table
            + " where centre = ? order by created_at desc, id limit 1",
        centre);
  }

  /** A number for everything in the register, but for who was there and when. */
  public static String contents() {
    return value(
        """
        select string_agg(table_name || ' ' || (xpath('/row/n/text()', query_to_xml(
            format(case table_name
                when 'account' then 'select coalesce(sum(hashtext((to_jsonb(t) - ''signed_in_at'')::text)::bigint), 0) as n from %I.%I t'
                else 'select coalesce(sum(hashtext(t::text)::bigint), 0) as n from %I.%I t' end, table_schema, table_name),
            false, true, '')))[1]::text, ', ' order by table_name)
        from information_schema.tables
        where table_schema in ('register', 'statistics') and table_type = 'BASE TABLE'
          and table_name !~ '^(session|entered|attempt|gate|audit.*|flyway.*)$'
        """);
  }
}
