package shelter.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Visitor;

/** What is told at the field of a new password (promise 5); Promise5Test tries the rules. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise5IT {
  private static final String OWN = "/account/own";

  private static HttpResponse<String> change(
      Visitor visitor, String current, String password, String again) throws Exception {
    visitor.open(OWN);
    return visitor.send(
        OWN, "save", Map.of("current", current, "password", password, "again", again));
  }

  private static void refused(HttpResponse<String> answer, String sentence, String field) {
    assertEquals(200, answer.statusCode(), sentence);
    assertTrue(answer.body().contains(sentence), answer.body());
    assertTrue(answer.body().contains("id=\"" + field + "-error\""), answer.body());
  }

  @Test
  void refusedPasswordIsExplainedAtItsField() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    Visitor visitor = one.signIn();
    String stored = hash(one.name);
    for (String password :
        List.of(
            "Oslo krisesenter er best i landet",
            "nine bridges over OSLO and a lamp",
            "nine bridges of " + one.name)) {
      refused(
          change(visitor, Newcomer.PASSWORD, password, password),
          "Passordet inneholder brukernavnet eller navnet på senteret.",
          "password");
    }
    refused(
        change(visitor, Newcomer.PASSWORD, "kX9#vQ2!mZ7&pL", "kX9#vQ2!mZ7&pL"),
        "Skriv minst 15 tegn.",
        "password");
    refused(
        change(visitor, Newcomer.PASSWORD, "passwordpassword", "passwordpassword"),
        "Passordet ligner for mye på passord som mange bruker.",
        "password");
    refused(
        change(visitor, Newcomer.PASSWORD, "amber kettle above nine bridges", "amber kettle"),
        "Du skrev ikke det samme to ganger.",
        "again");
    refused(
        change(visitor, "not-the-password", "amber kettle above nine bridges", "amber"),
        "Passordet er feil.",
        "current");
    assertEquals(stored, hash(one.name));
    assertFalse(visitor.page().contains("kX9#"), "a password comes back in the page");
  }

  /** 64 signs, spaces at both ends and emoji among them, open the account as they were typed. */
  @Test
  void longPasswordOfAnySignsIsKeptAsTyped() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    String password = " Blåbær & \"skjære\" <på> 😀🚲 #{7*7} før ß kl. 9 – 山 öst 'x' \\ % ";
    password += "z".repeat(Math.max(0, 63 - password.codePointCount(0, password.length()))) + " ";
    assertTrue(password.codePointCount(0, password.length()) >= 64);
    Visitor visitor = one.signIn();
    HttpResponse<String> answer = change(visitor, Newcomer.PASSWORD, password, password);
    assertEquals(302, answer.statusCode(), answer.body());
    one.laterForCodes();
    assertEquals(
        302, one.present(Newcomer.visitor(), password, one.code(0)).statusCode(), "as typed");
    one.laterForCodes();
    assertEquals(200, one.present(Newcomer.visitor(), password.strip(), one.code(0)).statusCode());
    assertEquals(
        200, one.present(Newcomer.visitor(), password.toLowerCase(), one.code(0)).statusCode());
  }

  /**
   * A manager of passwords may fill in: the fields say what they are, and nothing stops a paste.
   */
  @Test
  void passwordsMayBePasted() throws Exception {
    Visitor visitor = Newcomer.withPassword("STAFF", "oslo").enrol();
    String page = visitor.open(OWN).body();
    assertTrue(page.contains("autocomplete=\"current-password\""), page);
    assertTrue(page.contains("autocomplete=\"new-password\""), page);
    assertFalse(page.toLowerCase().contains("onpaste"), page);
    for (String script : List.of("register.js", "forms.js")) {
      String text =
          java.nio.file.Files.readString(
              java.nio.file.Path.of("src/main/webapp/resources", script));
      assertFalse(text.contains("paste"), script);
    }
  }

  private static String hash(String name) throws Exception {
    return Tables.value("select password from register.account where username = ?", name);
  }
}
