package shelter.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Visitor;
import shelter.secret.Secret;

/** What ends somebody's sessions at once, and who may do it (promise 14). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise14IT {
  private static final String HOUSE = "/home/house";
  private static final String WRONG = "Brukernavn, passord og engangskode passer ikke sammen.";

  private static void assertOut(Visitor visitor) throws Exception {
    assertEquals(302, visitor.open(HOUSE).statusCode());
    assertEquals(
        401, visitor.keep("?new=" + java.util.UUID.randomUUID(), "stay", "{}").statusCode());
  }

  @Test
  void passwordChangeEndsEveryOtherSession() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    Visitor here = one.signIn();
    Visitor there = one.signIn();
    assertTrue(Newcomer.isIn(there, HOUSE));
    String fresh = "amber kettle above nine bridges";
    here.open("/account/own");
    HttpResponse<String> refused =
        here.send(
            "/account/own",
            "save",
            Map.of("current", "not-the-password", "password", fresh, "again", fresh));
    assertEquals(200, refused.statusCode());
    assertTrue(Newcomer.isIn(there, HOUSE), "what was refused has ended a session");
    here.open("/account/own");
    HttpResponse<String> done =
        here.send(
            "/account/own",
            "save",
            Map.of("current", Newcomer.PASSWORD, "password", fresh, "again", fresh));
    assertEquals(302, done.statusCode(), done.body());
    assertOut(there);
    assertTrue(Newcomer.isIn(here, HOUSE), "the session of the change has ended");
    one.laterForCodes();
    assertTrue(
        one.present(there, Newcomer.PASSWORD, one.code(0)).body().contains(WRONG), "old password");
    assertEquals(302, one.present(there, fresh, one.code(0)).statusCode());
  }

  /** The sessions are in the database: what another server writes there holds here too. */
  @Test
  void whatAnotherServerEndsIsOverHereAtOnce() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    Visitor visitor = one.signIn();
    assertTrue(Newcomer.isIn(visitor, HOUSE));
    Tables.value(
        "select cast(register.end_sessions(?, ?, cast(null as text)) as text)",
        new Secret(Path.of(System.getenv("REGISTER_KEY_FILE"))).gate(),
        one.name);
    assertOut(visitor);
    Visitor next = one.signIn();
    Tables.change("update register.account set enabled = false where username = ?", one.name);
    assertOut(next);
  }

  /** An invitation that sets a password ends the sessions of the old one too. */
  @Test
  void passwordOfAnInvitationEndsEverySession() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    Visitor before = one.signIn();
    String link = Invitations.again("manager.oslo", one.name);
    assertTrue(Newcomer.isIn(before, HOUSE), "a link alone has ended a session");
    Visitor visitor = Newcomer.visitor();
    visitor.open(link);
    visitor.send(link, "begin", Map.of());
    one.laterForCodes();
    visitor.open("/login/first");
    String fresh = "amber kettle above nine bridges";
    HttpResponse<String> in =
        visitor.send(
            "/login/first",
            "finish",
            Map.of("password", fresh, "again", fresh, "code", one.code(0)));
    assertEquals(302, in.statusCode(), in.body());
    assertOut(before);
    assertTrue(Newcomer.isIn(visitor, HOUSE));
  }

  @Test
  void closingAnAccountEndsItsSessionsAtOnceAndItsSignIn() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    List<Visitor> sessions = List.of(one.signIn(), one.signIn());
    String link = Invitations.again("manager.oslo", one.name);
    Visitor half = Newcomer.visitor();
    half.open(link);
    half.send(link, "begin", Map.of());
    assertEquals(200, half.open("/login/first").statusCode());
    assertEquals(302, act("manager.oslo", one.name, "close").statusCode());
    for (Visitor session : sessions) {
      assertOut(session);
    }
    assertEquals(302, half.open("/login/first").statusCode());
    one.laterForCodes();
    Visitor visitor = Newcomer.visitor();
    assertTrue(one.present(visitor, Newcomer.PASSWORD, one.code(0)).body().contains(WRONG));
    assertEquals("1", lines(one, "ACCOUNT", "closed"));
    // Opened again, it begins anew: no session comes back.
    assertEquals(302, act("manager.oslo", one.name, "reopen").statusCode());
    for (Visitor session : sessions) {
      assertOut(session);
    }
    assertTrue(Newcomer.isIn(one.signIn(), HOUSE));
  }

  /** A telephone that was lost opens nothing more, and it stands on the trail who took it away. */
  @Test
  void lostSecondFactorIsTakenAwayWithATrace() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    Visitor session = one.signIn();
    String recovery = one.recovery().get(0);
    one.laterForCodes();
    assertEquals(302, act("manager.oslo", one.name, "reset").statusCode());
    assertOut(session);
    assertEquals("1", lines(one, "FACTOR", "reset"));
    assertEquals(
        "0",
        Tables.value("select count(*) from register.recovery_code where account = ?", one.name));
    Visitor again = one.begin();
    String old = one.code(0);
    for (String code : List.of(old, recovery)) {
      again.open("/login/first");
      again.send("/login/first", "finish", Map.of("code", code));
      again.send("/login/first", "goOn", Map.of());
      assertOut(again);
    }
    assertTrue(Newcomer.isIn(one.enrol(), HOUSE));
  }

  /** Who is not in the manager's care answers like nobody at all, and nothing is done to them. */
  @Test
  void managerReachesNobodyButTheOwnStaff() throws Exception {
    Newcomer staff = Newcomer.enrolled("STAFF", "oslo");
    Newcomer manager = Newcomer.enrolled("MANAGER", "oslo");
    Newcomer bergen = Newcomer.enrolled("STAFF", "bergen");
    List<String> others =
        List.of("manager.oslo", manager.name, bergen.name, "office", "admin", "manager.bergen");
    Visitor visitor = Newcomer.visitor();
    visitor.signIn("manager.oslo");
    String before = state(others);
    String unknown = page(visitor, Newcomer.newName());
    for (String other : others) {
      assertEquals(unknown, page(visitor, other), other);
      for (String button : List.of("invite", "reset", "close", "reopen")) {
        // From the form of somebody in care, with the id of somebody who is not.
        visitor.open("/account/form?id=" + staff.name);
        Map<String, String> fields = new java.util.LinkedHashMap<>(visitor.hidden());
        fields.put("page:" + button, "page:" + button);
        fields.put("id", other);
        visitor.post("/account/form?id=" + other, fields);
        // From the form of a new account, where there is no such button.
        visitor.open("/account/form");
        visitor.send("/account/form?id=" + other, button, Map.of("username", other));
        assertFalse(visitor.page().contains("token="), other + " " + button);
      }
    }
    assertEquals(before, state(others));
    // At least one form came through to the account that it belongs to.
    String invited =
        "select count(*) from register.audit where action = 'INVITATION' and record = ?";
    assertFalse("0".equals(Tables.value(invited, staff.name)));
    visitor.open("/account/list");
    assertTrue(visitor.page().contains(manager.name));
    assertFalse(visitor.page().contains("id=" + manager.name + "\""));
    assertFalse(visitor.page().contains(bergen.name));
  }

  /** Role and centre that a manager sends by hand are not read: she makes staff of her own. */
  @Test
  void managerMakesNothingButStaffOfTheOwnCentre() throws Exception {
    String name = Newcomer.newName();
    Invitations.of("manager.oslo", name, Map.of("role", "ADMIN", "centre", "bergen"));
    assertEquals(
        "STAFF oslo manager.oslo",
        Tables.value(
            "select role || ' ' || centre || ' ' || created_by from register.account where username = ?",
            name));
    Visitor visitor = Newcomer.visitor();
    visitor.signIn("manager.oslo");
    visitor.open("/account/form");
    for (String taken : List.of("admin", "staff.bergen", name)) {
      HttpResponse<String> answer =
          visitor.send("/account/form", "create", Map.of("username", taken));
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("id=\"username-error\""), answer.body());
      assertFalse(answer.body().contains("token="), taken);
    }
  }

  private static HttpResponse<String> act(String who, String about, String button)
      throws Exception {
    Visitor visitor = Newcomer.visitor();
    visitor.signIn(who);
    String form = "/account/form?id=" + about;
    assertEquals(200, visitor.open(form).statusCode());
    return visitor.send(form, button, Map.of());
  }

  private static String page(Visitor visitor, String name) throws Exception {
    HttpResponse<String> answer = visitor.open("/account/form?id=" + name);
    return answer.statusCode()
        + answer.body().replace("=" + name, "").replaceAll("(nonce=\"|csp\\.init\\(')[^\"']*", "");
  }

  private static String lines(Newcomer about, String action, String detail) throws Exception {
    return Tables.value(
        """
        select count(*) from register.audit where chain = 'oslo' and account = 'manager.oslo'
          and action = ? and record = ? and detail = ? and result = 'DONE'""",
        action,
        about.name,
        detail);
  }

  private static String state(List<String> names) throws Exception {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      found.add(
          Tables.value(
              """
              select concat_ws(' ', username, enabled, factor, password, must_change, role, centre,
                (select count(*) from register.invitation where account = username),
                (select count(*) from register.session s where s.account = username and ended_at is null))
              from register.account where username = ?""",
              name));
    }
    return found.toString();
  }
}
