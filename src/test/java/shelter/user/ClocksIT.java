package shelter.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shelter.TestDatabase;

/** Whose clock a session lives by, and what the trail and the versions are ordered by. */
class ClocksIT {
  @DisplayName("Promise 77: no node can bring its own clock into a session, the trail or a version")
  @Test
  void noNodeBringsItsClockIntoASessionTheTrailOrAVersion() throws SQLException {
    assertEquals(
        List.of(),
        found(
            """
            select c.relname || '.' || a.attname
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.oid in ('register.session'::regclass, 'register.audit'::regclass, 'register.attempt'::regclass,
                'register.invitation'::regclass, 'register.audit_head'::regclass)
              and a.attnum > 0 and not a.attisdropped
              and (has_column_privilege('register_application', c.oid, a.attnum, 'insert')
                or has_column_privilege('register_application', c.oid, a.attnum, 'update'))"""),
        "the server writes these itself");
    assertEquals(
        List.of(),
        found(
            """
            select p.proname from pg_proc p
            where p.pronamespace = 'register'::regnamespace and has_function_privilege('register_application', p.oid, 'execute')
              and p.prosrc ~ '\\m(session|audit|attempt|invitation)\\M' and p.prosrc ~* '\\m(insert|update)\\M'
              and exists (select from unnest(p.proargtypes) one where one in ('timestamptz'::regtype, 'timestamp'::regtype))"""),
        "these take the time from the server");
    assertEquals(
        List.of(),
        found(
            """
            select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'register'::regnamespace and c.relkind = 'r' and a.attname = 'version'
              and c.relname <> 'flyway_schema_history'
              and a.atttypid not in ('integer'::regtype, 'bigint'::regtype)"""),
        "versions are counted, not timed");
  }

  private static List<String> found(String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection owner = TestDatabase.asOwner("register");
        var row = owner.createStatement().executeQuery(sql)) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }
}
