package shelter.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import shelter.TestDatabase;
import shelter.secret.Secret;

/** What the database's own catalogue says of the wall. */
class Promise23IT {
  private static final String DATABASE = "register";

  private static String read(Connection connection, String sql) throws SQLException {
    try (var row = connection.createStatement().executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  /** Promise 23: every table with a centre, its policies, and who may pass them. */
  @Test
  void everyTableOfACentreIsWalled() throws SQLException {
    try (Connection owner = TestDatabase.asOwner(DATABASE)) {
      assertEquals(
          null,
          read(
              owner,
              """
              select string_agg(c.relname, ' ') from pg_class c
              where c.relnamespace = 'register'::regnamespace and c.relkind = 'r' and c.relname <> 'entered'
                and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('centre', 'chain') and not attisdropped)
                and not (c.relrowsecurity and c.relforcerowsecurity)"""),
          "tables without a wall");
      assertEquals(
          null,
          read(
              owner,
              """
              select string_agg(tablename, ' ') from pg_tables t
              where schemaname = 'register' and tablename in ('stay', 'child_stay', 'day_user', 'day_visit', 'phone_conversation',
                  'change', 'draft', 'deleted', 'key_change', 'key_change_record', 'account_review')
                and not exists (select from pg_policies p where p.schemaname = 'register' and p.tablename = t.tablename
                    and p.cmd = 'ALL' and 'register_application' = any (roles) and qual is not null and with_check is not null)"""),
          "tables without a policy for all commands");
      assertEquals(
          null,
          read(
              owner,
              """
              select string_agg(c.relname, ' ') from pg_class c
              where relnamespace in ('register'::regnamespace, 'statistics'::regnamespace) and relkind = 'v'
                and not coalesce('security_invoker=true' = any (reloptions), false)"""),
          "views that see what their owner sees");
      assertEquals(
          null,
          read(
              owner,
              """
              select string_agg(proname, ' ') from pg_proc
              where pronamespace = 'register'::regnamespace and prosecdef
                and not exists (select from unnest(proconfig) set where set like 'search_path=%')"""),
          "functions of the owner whose names can be hijacked");
    }
  }

  @Test
  void tokenIsKeptAsAHashOnly() throws SQLException {
    String token = TestDatabase.token(DATABASE, "db.oslo", "STAFF", "oslo");
    assertTrue(token.length() >= 40);
    try (Connection owner = TestDatabase.asOwner(DATABASE)) {
      assertEquals(
          "0",
          read(
              owner,
              "select count(*) from register.session where encode(token, 'escape') like '%"
                  + token
                  + "%'"));
    }
    assertTrue(!Secret.token().equals(Secret.token()));
  }
}
