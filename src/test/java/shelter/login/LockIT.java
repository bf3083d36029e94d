package shelter.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Visitor;

/** A screen that is locked shows nothing until the password is typed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LockIT {
  private static final String LOCK = "/login/lock";

  private static Visitor locked(Newcomer one, String path) throws Exception {
    Visitor visitor = one.signIn();
    assertEquals(200, visitor.open(path).statusCode());
    HttpResponse<String> answer = visitor.send(path, "lock", Map.of());
    assertTrue(Newcomer.target(answer).endsWith(LOCK), answer.statusCode() + answer.body());
    return visitor;
  }

  private static HttpResponse<String> unlock(Visitor visitor, String password) throws Exception {
    visitor.open(LOCK);
    return visitor.send(LOCK, "unlock", Map.of("password", password));
  }

  @Test
  void lockedSessionReachesNoPage() throws Exception {
    Newcomer one = Newcomer.enrolled("MANAGER", "oslo");
    Visitor visitor = locked(one, "/home/house");
    for (String path : Promise6IT.protectedPages()) {
      HttpResponse<String> answer = visitor.open(path);
      assertEquals(302, answer.statusCode(), path);
      assertTrue(Newcomer.target(answer).endsWith(LOCK), path + Newcomer.target(answer));
      assertFalse(answer.body().contains("<main"), path);
    }
    String form = "/stay/form?new=" + UUID.randomUUID();
    assertEquals(401, visitor.keep(form, "stay", "{}").statusCode());
    for (String path : List.of("/", "/login", LOCK)) {
      HttpResponse<String> open = visitor.open(path);
      assertFalse(open.body().contains("bar staff"), path);
      assertFalse(open.body().contains("Oslo krisesenter"), path);
    }
    // Another session of the same person is not locked by it.
    assertTrue(Newcomer.isIn(one.signIn(), "/home/house"));
  }

  /** A form that was open when the screen was locked does nothing either. */
  @Test
  void formOfALockedSessionDoesNothing() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    Visitor visitor = one.signIn();
    String shown = visitor.open("/account/own").body();
    visitor.send("/account/own", "lock", Map.of());
    visitor.turnBackTo(shown);
    String fresh = "amber kettle above nine bridges";
    visitor.send(
        "/account/own",
        "save",
        Map.of("current", Newcomer.PASSWORD, "password", fresh, "again", fresh));
    assertEquals(302, visitor.open("/home/house").statusCode());
    assertTrue(Newcomer.isIn(one.signIn(), "/home/house"), "the password was changed");
  }

  @Test
  void passwordLeadsBackToTheSameAddress() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    String path = "/conversation/form?new=" + UUID.randomUUID();
    Visitor visitor = locked(one, path);
    HttpResponse<String> answer = unlock(visitor, Newcomer.PASSWORD);
    assertEquals(302, answer.statusCode(), answer.body());
    assertTrue(Newcomer.target(answer).endsWith(path), Newcomer.target(answer));
    assertTrue(Newcomer.isIn(visitor, path));
    assertEquals(302, visitor.open(LOCK).statusCode(), "what is not locked can be unlocked");
  }

  /** Guessing at a locked screen is guessing. */
  @DisplayName("Promise 3: wrong password is refused and counted")
  @Test
  void wrongPasswordIsRefusedAndCounted() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    Visitor visitor = locked(one, "/home/house");
    for (int i = 0; i < 5; i++) {
      HttpResponse<String> answer = unlock(visitor, i == 0 ? "" : "not-the-password");
      assertTrue(answer.body().contains("Passordet er feil."), answer.body());
      assertEquals(302, visitor.open("/home/house").statusCode());
    }
    HttpResponse<String> sixth = unlock(visitor, Newcomer.PASSWORD);
    assertTrue(sixth.body().contains("For mange forsøk."), sixth.body());
    one.laterForCodes();
    HttpResponse<String> door = one.present(Newcomer.visitor(), Newcomer.PASSWORD, one.code(0));
    assertTrue(door.body().contains("For mange forsøk."), door.body());
    assertEquals(
        "5",
        Tables.value(
            "select count(*) from register.audit where account = ? and action = 'LOCK' and result = 'REFUSED'",
            one.name));
    Tables.change("update register.attempt set at = at - interval '31 seconds'");
    assertEquals(302, unlock(visitor, Newcomer.PASSWORD).statusCode());
    assertTrue(Newcomer.isIn(visitor, "/home/house"));
  }

  /** Locked or not, a quarter of an hour is the end; who is not the one leaves the session. */
  @DisplayName("Promise 12: locked session ends like any other")
  @Test
  void lockedSessionEndsLikeAnyOther() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    Visitor visitor = locked(one, "/home/house");
    Visitor other = locked(one, "/home/house");
    other.open(LOCK);
    assertTrue(Newcomer.target(other.send(LOCK, "leave", Map.of())).endsWith("/login"));
    assertEquals(302, other.open(LOCK).statusCode());
    Tables.change(
        "update register.session set used_at = used_at - interval '16 minutes' where account = ?",
        one.name);
    visitor.open(LOCK);
    assertEquals(302, visitor.open("/home/house").statusCode());
    assertFalse(
        unlock(visitor, Newcomer.PASSWORD).statusCode() == 302
            && Newcomer.isIn(visitor, "/home/house"),
        "an old session was unlocked");
  }
}
