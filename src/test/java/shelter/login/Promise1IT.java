package shelter.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Visitor;

/** How passwords are kept (promises 1 and 2). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise1IT {
  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 16;

  /** The demonstration's, those that were set by an invitation, and those that were changed. */
  @Test
  void everyStoredHashIsStrong() throws Exception {
    Newcomer invited = new Newcomer(Newcomer.newName());
    Visitor visitor = Newcomer.visitor();
    String link = Invitations.of("manager.oslo", invited.name);
    visitor.open(link);
    visitor.send(link, "begin", Map.of());
    invited.scan(visitor.open("/login/first").body());
    invited.enter(
        visitor,
        Map.of("password", Newcomer.PASSWORD, "again", Newcomer.PASSWORD, "code", invited.code(0)));
    Newcomer changed = Newcomer.withPassword("STAFF", "oslo", 1000);
    Visitor own = changed.enrol();
    own.open("/account/own");
    String fresh = "amber kettle above nine bridges";
    own.send(
        "/account/own",
        "save",
        Map.of("current", Newcomer.PASSWORD, "password", fresh, "again", fresh));

    assertTrue(hash(invited.name) != null, "the invited account has no password");
    assertTrue(hash(changed.name) != null, "the changed account has no password");
    for (String name : List.of("staff.oslo", "office", "admin", invited.name, changed.name)) {
      String[] parts = hash(name).split(":");
      assertEquals("PBKDF2WithHmacSHA512", parts[0], name);
      assertTrue(Integer.parseInt(parts[1]) >= ITERATIONS, name + " " + parts[1]);
      assertTrue(Base64.getDecoder().decode(parts[2]).length >= SALT_BYTES, name);
    }
    assertNotEquals(hash(invited.name).split(":")[2], hash(changed.name).split(":")[2]);
  }

  /** An account that nobody has entered yet has no hash at all, and no password opens it. */
  @Test
  void accountWithoutAPasswordIsOpenedByNone() throws Exception {
    String name = Newcomer.newName();
    Invitations.of("manager.oslo", name);
    assertNull(hash(name));
    for (String password : List.of(Newcomer.PASSWORD, "", "null", "nobody")) {
      assertEquals(
          200, Newcomer.present(Newcomer.visitor(), name, password, "").statusCode(), password);
    }
  }

  /** Promise 2. */
  @DisplayName("Promise 2: weak hash is strengthened at sign in")
  @Test
  void weakHashIsStrengthenedAtSignIn() throws Exception {
    Newcomer weak = Newcomer.withPassword("STAFF", "oslo", 20_000);
    String before = hash(weak.name);
    weak.present(Newcomer.visitor(), "not-the-password", "");
    assertEquals(before, hash(weak.name), "a wrong password has changed the hash");
    weak.begin();
    String after = hash(weak.name);
    assertTrue(Integer.parseInt(after.split(":")[1]) >= ITERATIONS, after);
    weak.begin();
    assertEquals(after, hash(weak.name), "a strong hash was made anew");
  }

  private static String hash(String name) throws Exception {
    return Tables.value("select password from register.account where username = ?", name);
  }
}
