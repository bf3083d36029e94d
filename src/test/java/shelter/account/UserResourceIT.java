package shelter.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.Deployed;
import shelter.Program;
import shelter.TestDatabase;
import shelter.Visitor;
import shelter.browser.Stored;
import shelter.centre.MadeCentres;
import shelter.secret.Secret;
import shelter.shared.Settings;

/** Accounts by the API (contract section 5), and what an administrator changes on their page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UserResourceIT {
  private static final String PATH = "/api/v1/users";
  private static final String PASSWORD = "violet tractor beneath seven lamps";

  private final String name = MadeCentres.newCode();
  private Program admin;

  @BeforeEach
  void signIn() throws Exception {
    admin = Program.of("admin");
  }

  @AfterAll
  static void remove() throws Exception {
    MadeCentres.remove();
  }

  private String plain(String password) {
    return "{\"username\":\"%s\",\"role\":\"STAFF\",\"centre\":\"alta\",\"password\":\"%s\"}"
        .formatted(name, password);
  }

  @Test
  void accountIsMadeOnceAndItsOwnerSignsIn() throws Exception {
    HttpResponse<String> made = admin.post(PATH, plain(PASSWORD));
    assertEquals(201, made.statusCode(), made.body());
    String one =
        "{\"username\":\"%s\",\"role\":\"STAFF\",\"centre\":\"alta\",\"enabled\":true}"
            .formatted(name);
    assertEquals(one, made.body());
    String all = admin.get(PATH).body();
    assertTrue(all.contains(one), all);
    assertFalse(all.contains("PBKDF2") || all.contains("password"), "a secret is shown");
    assertTrue(
        Stored.value("select password from register.account where username = ?", name)
            .startsWith("PBKDF2WithHmacSHA512:210000:"));
    assertEquals(409, admin.post(PATH, plain(PASSWORD)).statusCode());

    Visitor visitor = new Visitor(Deployed.address(""));
    visitor.open("/login");
    HttpResponse<String> in =
        visitor.send("/login", "login", Map.of("username", name, "password", PASSWORD));
    assertTrue(in.headers().firstValue("Location").orElse("").contains("/home/house"));
    assertEquals(200, visitor.open("/home/house").statusCode());
  }

  @Test
  void knownPasswordIsGoodInADemonstration() throws Exception {
    assertEquals(201, admin.post(PATH, plain("demo-shelter-register")).statusCode());
    new Visitor(Deployed.address("")).signIn(name);
  }

  /** In a register that is none, it must be changed and a second factor set up. */
  @Test
  void passwordThatIsHandedOutMustBeChangedInARegister() throws Exception {
    String hand = "select register.hand_out_password(?, 'handed', 'PBKDF2WithHmacSHA512:1:x:y')";
    try (Connection owner = TestDatabase.asOwner("examples");
        var statement = owner.createStatement();
        var call = owner.prepareStatement(hand)) {
      statement.execute(
          "insert into register.account (username, role) values ('handed', 'OFFICE')");
      call.setString(1, new Secret(new Settings().keyFile()).gate());
      call.execute();
      try (var row =
          statement.executeQuery(
              "select must_change and not one_is_enough from register.account where username = 'handed'")) {
        assertTrue(row.next() && row.getBoolean(1));
      }
      try {
        call.execute();
        throw new AssertionError("handed out twice");
      } catch (java.sql.SQLException e) {
        assertEquals("42501", e.getSQLState());
      }
      owner.rollback();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'username':'NAME'|'username':'kari olsen'",
        "'username':'NAME'|'username':'a\\u0000b'",
        "'username':'NAME'|'username':'98765432'",
        "'username':'NAME'|'username':''",
        "STAFF|NURSE",
        "STAFF|OFFICE",
        "'alta'|'nowhere'",
        "'alta'|'a\\u0000'",
        "'alta'|null",
        "'alta'|7",
        "'alta'|'alta','colour':'red'",
        "'PASSWORD'|'short'",
        "'PASSWORD'|'passwordpassword'",
        "'PASSWORD'|''",
        "'PASSWORD'|null",
        "'PASSWORD'|{}"
      })
  void whatBreaksARuleIsRefused(String good, String bad) throws Exception {
    String sent =
        plain("PASSWORD")
            .replace(good.replace('\'', '"').replace("NAME", name), bad.replace('\'', '"'))
            .replace("PASSWORD", PASSWORD);
    HttpResponse<String> answer = admin.post(PATH, sent);
    assertEquals(422, answer.statusCode(), answer.body());
    assertNull(Stored.value("select username from register.account where username = ?", name));
  }

  @Test
  void administratorChangesRoleAndCentreAndEndsTheSessions() throws Exception {
    assertEquals(201, admin.post(PATH, plain("demo-shelter-register")).statusCode());
    Visitor staff = new Visitor(Deployed.address(""));
    staff.signIn(name);
    Visitor page = new Visitor(Deployed.address(""));
    page.signIn("admin");
    String form = "/account/form?id=" + name;
    page.open(form);
    HttpResponse<String> refused = page.send(form, "change", Map.of("role", "MANAGER"));
    assertTrue(refused.body().contains("id=\"centre-error\""), refused.body());
    assertEquals(200, staff.open("/home/house").statusCode());
    HttpResponse<String> done =
        page.send(form, "change", Map.of("role", "MANAGER", "centre", "bergen"));
    assertEquals(302, done.statusCode(), done.body());
    assertEquals(
        "MANAGER bergen",
        Stored.value(
            "select role || ' ' || centre from register.account where username = ?", name));
    assertEquals(302, staff.open("/home/house").statusCode(), "the old session goes on");
    staff.signIn(name);
    assertEquals(200, staff.open("/account/list").statusCode());
    assertEquals(
        1,
        Stored.number(
            "select count(*) from register.audit where action = 'ACCOUNT' and record = ? and detail = 'changed MANAGER'",
            name));
  }

  @Test
  void managerChangesNoRole() throws Exception {
    Visitor manager = new Visitor(Deployed.address(""));
    manager.signIn("manager.alta");
    String form = "/account/form?id=staff.alta";
    assertFalse(manager.open(form).body().contains("page:change"));
    manager.send(form, "change", Map.of("role", "MANAGER", "centre", "alta"));
    assertEquals(
        "STAFF", Stored.value("select role from register.account where username = 'staff.alta'"));
  }

  @Test
  void administratorFindsAnAccountAmongMany() throws Exception {
    Visitor page = new Visitor(Deployed.address(""));
    page.signIn("admin");
    page.open("/account/list");
    String found =
        page.send("/account/list", "find", Map.of("role", "MANAGER", "centre", "oslo")).body();
    assertTrue(found.contains("id=manager.oslo") && !found.contains("id=staff.oslo"), found);
    found = page.send("/account/list", "find", Map.of("name", " Staff.BERG")).body();
    assertTrue(found.contains("id=staff.bergen") && !found.contains("id=manager.bergen"), found);
  }
}
