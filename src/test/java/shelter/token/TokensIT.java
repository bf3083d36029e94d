package shelter.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.Visitor;
import shelter.browser.Stored;

/** A manager makes a token, sees those of the own centre and stops them; nobody else's. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TokensIT {
  private static final String PAGE = "/token/list";
  private static final Pattern TOKEN = Pattern.compile("<code id=\"token\">([^<]+)</code>");
  private static final Pattern STOP =
      Pattern.compile("id=\"page:([^\"]*:revoke)\"[^>]*>(?:(?!</a>).)* (?<who>[a-z.]+), ");

  private static Visitor visitor(String username) throws Exception {
    Visitor visitor = new Visitor(Deployed.address(""));
    visitor.signIn(username);
    visitor.open(PAGE);
    return visitor;
  }

  /** What a token is told about a door of another role: known (403), or nobody's (401). */
  private static int known(Program program) throws Exception {
    return program.get("/api/v1/years").statusCode();
  }

  private static String linkOf(Visitor visitor, String account) {
    var links = STOP.matcher(visitor.page());
    while (links.find()) {
      if (links.group("who").equals(account)) {
        return links.group(1);
      }
    }
    throw new AssertionError("no token of " + account + " on the page");
  }

  @Test
  void managerMakesATokenThatIsShownOnceAndStopsIt() throws Exception {
    Visitor manager = visitor("manager.hamar");
    assertTrue(manager.page().contains("curl http://localhost:"), "no example");
    HttpResponse<String> wrong = manager.send(PAGE, "make", Map.of("password", "not mine"));
    assertTrue(wrong.body().contains("id=\"password-error\""), wrong.body());
    assertFalse(TOKEN.matcher(wrong.body()).find());

    HttpResponse<String> made = manager.send(PAGE, "make", Map.of("password", Program.PASSWORD));
    var shown = TOKEN.matcher(made.body());
    assertTrue(shown.find(), made.body());
    Program program = new Program(shown.group(1));
    assertEquals(403, known(program));
    assertFalse(manager.open(PAGE).body().contains(program.token()), "shown twice");

    HttpResponse<String> gone = manager.send(PAGE, linkOf(manager, "manager.hamar"), Map.of());
    assertEquals(302, gone.statusCode(), gone.body());
    assertEquals(401, known(program));
    assertEquals(
        "REFUSED , DONE made, DONE revoked",
        Stored.value(
            "select string_agg(concat(result, ' ', detail), ', ' order by seq) from register.audit where chain = 'hamar' and action = 'TOKEN' and account = 'manager.hamar'"));
  }

  @Test
  void managerStopsTheTokensOfTheStaffAndSeesNoOtherCentre() throws Exception {
    Program staff = Program.of("staff.molde");
    Program elsewhere = Program.of("staff.tromso");
    Visitor manager = visitor("manager.molde");
    assertFalse(manager.page().contains("staff.tromso"), manager.page());
    String link = linkOf(manager, "staff.molde");
    Visitor other = visitor("manager.tromso");
    assertFalse(other.page().contains("staff.molde"), other.page());
    // The other manager sends the link of a row that is not on the own page.
    other.send(PAGE, link.replaceFirst("\\d+", "9"), Map.of());
    assertNotEquals(401, known(staff));
    manager.send(PAGE, link, Map.of());
    assertEquals(401, known(staff));
    assertEquals(403, known(elsewhere));
  }
}
