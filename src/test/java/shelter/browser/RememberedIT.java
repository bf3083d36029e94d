package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.TestDatabase;

/** What somebody has chosen in a list is there again at the next visit, and nobody else's. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RememberedIT {
  private static final String STAFF = "staff.molde";
  private static final String KEPT =
      "select choice from register.preference where account = ? and key = ?";

  @AfterEach
  void forget() {
    Stored.run("delete from register.preference where account ~ 'molde$|^office$'");
  }

  @Test
  void choiceInTheListOfRecordsIsThereAgainUntilItIsCleared() {
    try (Window staff = Browser.window().signIn(STAFF)) {
      staff.open("/entry/list");
      assertEquals("", remembered(staff));
      staff.control("kind").selectOption("conversation");
      staff.control("running").check();
      staff.fill("key", "SOUGHT-1");
      staff.control("show").click();
      staff.page.waitForLoadState();
      assertEquals("kind=conversation&running=true", Stored.value(KEPT, STAFF, "entry"));
      staff.assertNothingWrong();
    }
    try (Window elsewhere = Browser.window().signIn(STAFF)) {
      elsewhere.open("/entry/list");
      assertEquals("conversation", elsewhere.value("kind"));
      assertEquals("", elsewhere.value("key"), "what was searched for is not remembered");
      assertTrue(remembered(elsewhere).contains("Telefonsamtale · Bare de som er her nå"));
      elsewhere.open("/entry/list?kind=stay");
      assertEquals("stay", elsewhere.value("kind"), "an address that says what to show wins");
      assertEquals("", remembered(elsewhere));
      elsewhere.open("/entry/list");
      elsewhere.control("forget").click();
      elsewhere.page.waitForLoadState();
      assertEquals("", elsewhere.value("kind"));
      assertEquals("", remembered(elsewhere));
      assertEquals(null, Stored.value(KEPT, STAFF, "entry"));
      elsewhere.assertNothingWrong();
    }
  }

  @Test
  void anotherPersonAtTheSameMachineDoesNotGetIt() throws SQLException {
    try (Window shared = Browser.window().signIn(STAFF)) {
      shared.open("/quality/list");
      shared.page.locator("a.tag[href*='year=2020']").click();
      shared.arrive("/quality/list?year=2020");
      shared.open("/quality/list");
      assertTrue(remembered(shared).contains("2020"));
      shared.control("logout").click();
      shared.arrive("/login");
      shared.signIn("manager.molde");
      shared.open("/quality/list");
      assertEquals("", remembered(shared));
      shared.open("/quality/list?year=2020");
      shared.open("/quality/list");
      assertEquals("", remembered(shared), "a link from elsewhere shows, and is not remembered");
      shared.assertNothingWrong();
    }
    // Nor does the database give it away, whatever is asked.
    String own = "select count(*) from register.preference";
    try (Connection staff = TestDatabase.asApplication("register")) {
      assertThrows(SQLException.class, () -> number(staff, own));
      staff.rollback();
      enter(staff, STAFF, "STAFF");
      assertEquals(1, number(staff, own));
      staff.rollback();
      enter(staff, "manager.molde", "MANAGER");
      assertEquals(0, number(staff, own));
      String insert =
          "insert into register.preference values ('"
              + STAFF
              + "', 'own', 'year=2020') returning 1";
      assertThrows(SQLException.class, () -> number(staff, insert));
      staff.rollback();
    }
  }

  @Test
  void officeFindsItsMapAsItLeftIt() {
    try (Window office = Browser.window().signIn("office")) {
      office.open("/response/list");
      office.page.locator("a.state[href*='state=DRAFT']").click();
      office.arrive("/response/list?year=");
      office.control("order").selectOption("name");
      office.control("sort").click();
      office.page.waitForLoadState();
      office.open("/response/list");
      assertTrue(remembered(office).contains("sortert etter Navn"));
      assertEquals("name", office.value("order"));
      assertEquals(1, office.page.locator("a.state[aria-current=true][href*='DRAFT']").count());
      office.control("forget").click();
      office.page.waitForLoadState();
      assertEquals("left", office.value("order"));
      office.assertNothingWrong();
    }
  }

  @Test
  void accountThatIsClosedRemembersNothing() {
    Stored.run(
        "insert into register.account (username, role, centre) values ('gone.molde', 'STAFF', 'molde') on conflict do nothing",
        "insert into register.preference values ('gone.molde', 'entry', 'kind=stay')",
        "update register.account set enabled = false where username = 'gone.molde'");
    assertEquals(null, Stored.value(KEPT, "gone.molde", "entry"));
    Stored.run("delete from register.account where username = 'gone.molde'");
  }

  private static void enter(Connection connection, String account, String role)
      throws SQLException {
    TestDatabase.enter(connection, TestDatabase.token("register", account, role, "molde"));
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static String remembered(Window window) {
    var note = window.page.locator("#remembered");
    return note.count() == 0 ? "" : note.innerText();
  }
}
