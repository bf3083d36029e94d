package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shelter.TestDatabase;
import shelter.Visitor;

/** A real register begins with no password that anybody could know (promise 10). */
@Drill
class Promise10IT {
  private static final Pattern ONE_TIME = Pattern.compile("one-time password (\\S+)");
  private static final String NAME = "fresh";
  @TempDir Path data;

  private Map<String, String> variables() throws Exception {
    DatabaseSetup.Roles roles = TestDatabase.roles(NAME);
    Map<String, String> variables = Launched.variables(roles, data, RefusedStartIT.freePort());
    variables.remove("REGISTER_ADMIN_PASSWORD");
    variables.put("REGISTER_DEMO", "false");
    return variables;
  }

  @Test
  void freshRegisterHasOneAccountThatOpensNothingYet() throws Exception {
    TestDatabase.make(NAME);
    Map<String, String> variables = variables();
    try (Launched launched = Launched.with(variables)) {
      launched.awaitRunning();
      Matcher shown = ONE_TIME.matcher(launched.said());
      assertTrue(shown.find(), launched.said());
      String password = shown.group(1);
      assertTrue(password.length() >= 20, password);
      assertEquals("admin ADMIN true false false true", accounts());
      Visitor visitor = new Visitor("http://localhost:" + variables.get("REGISTER_PORT"));
      for (String known :
          new String[] {"admin", "password", "", FirstContents.DEMONSTRATION_PASSWORD}) {
        assertEquals(200, signIn(visitor, known).statusCode(), known);
      }
      HttpResponse<String> answer = signIn(visitor, password);
      assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/login/first"));
      assertEquals(302, visitor.open("/centre/list").statusCode());
      String first = visitor.open("/login/first").body();
      assertTrue(first.contains("id=\"page:password\""), "no password of one's own is asked");
      assertTrue(first.contains("id=\"page:code\""), "no second factor is asked");
      // The one-time password is no password of one's own.
      visitor.send(
          "/login/first", "finish", Map.of("password", password, "again", password, "code", ""));
      assertEquals(302, visitor.open("/centre/list").statusCode());
      assertFalse(visitor.open("/").body().contains("demonstrasjon"));
      assertEquals("admin ADMIN true false false true", accounts());
      launched.stop();
    }
  }

  private static HttpResponse<String> signIn(Visitor visitor, String password) throws Exception {
    visitor.open("/login");
    return visitor.send("/login", "login", Map.of("username", "admin", "password", password));
  }

  /** Every account with what it must do and what it lacks. */
  private static String accounts() throws Exception {
    try (Connection owner = TestDatabase.asOwner(NAME);
        var rows =
            owner
                .createStatement()
                .executeQuery(
                    """
                    select string_agg(concat_ws(' ', username, role, must_change, two_factors,
                      one_is_enough, enabled), ', ') from register.account""")) {
      rows.next();
      return rows.getString(1).replaceAll("\\bt\\b", "true").replaceAll("\\bf\\b", "false");
    }
  }

  @Test
  void knownPasswordIsNeverTheAdministrators() throws Exception {
    TestDatabase.make("known");
    for (String known :
        new String[] {FirstContents.DEMONSTRATION_PASSWORD, " Demo-Shelter-Register "}) {
      Map<String, String> variables = variables();
      variables.put("REGISTER_DB_URL", TestDatabase.roles("known").url());
      variables.put("REGISTER_ADMIN_PASSWORD", known);
      RefusedStartIT.refused(variables, "REGISTER_ADMIN_PASSWORD", "demonstration");
    }
    try (Connection owner = TestDatabase.asOwner("known");
        var rows = owner.createStatement().executeQuery("select count(*) from register.account")) {
      rows.next();
      assertEquals(0, rows.getInt(1), "an account was made");
    }
  }
}
