package shelter.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Visitor;

/** A link that somebody is invited by: good once, for a week, and for one account. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InvitationIT {
  private static final String VOID = "Lenken er brukt eller for gammel.";
  private final Newcomer one = new Newcomer(Newcomer.newName());

  private static HttpResponse<String> begin(Visitor visitor, String link) throws Exception {
    return visitor.send(link, "begin", Map.of());
  }

  private void assertGood(String link) throws Exception {
    HttpResponse<String> page = Newcomer.visitor().open(link);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains(one.name), page.body());
    assertFalse(page.body().contains(VOID), page.body());
  }

  private void assertVoid(String link) throws Exception {
    HttpResponse<String> page = Newcomer.visitor().open(link);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains(VOID), page.body());
    assertFalse(page.body().contains(one.name), page.body());
  }

  /** Mail programs look at links before anybody reads them. */
  @Test
  void lookingUsesNothingUpAndTheButtonWorksOnce() throws Exception {
    String link = Invitations.of("manager.oslo", one.name);
    for (int i = 0; i < 3; i++) {
      assertGood(link);
    }
    Visitor second = Newcomer.visitor();
    second.open(link);
    Visitor visitor = Newcomer.visitor();
    visitor.open(link);
    assertTrue(Newcomer.target(begin(visitor, link)).contains("/login/first"));
    assertVoid(link);
    HttpResponse<String> late = begin(second, link);
    assertTrue(late.body().contains(VOID), late.body());
    assertEquals(302, second.open("/login/first").statusCode());

    visitor.open("/login/first");
    one.scan(visitor.page());
    // Without a password of one's own the link opens nothing.
    visitor.send("/login/first", "finish", Map.of("code", one.code(0)));
    visitor.send("/login/first", "goOn", Map.of());
    assertEquals(302, visitor.open("/home/house").statusCode());
    visitor.open("/login/first");
    one.scan(visitor.page());
    String password = Newcomer.PASSWORD;
    one.enter(visitor, Map.of("password", password, "again", password, "code", one.code(0)));
    assertTrue(Newcomer.isIn(visitor, "/home/house"));
    assertEquals(302, visitor.open("/login/first").statusCode());
    assertTrue(Newcomer.isIn(one.signIn(), "/home/house"));
  }

  @Test
  void linkIsVoidAfterSevenDays() throws Exception {
    String link = Invitations.of("manager.oslo", one.name);
    age("6 days 23 hours");
    assertGood(link);
    Visitor open = Newcomer.visitor();
    open.open(link);
    age("1 hour");
    assertVoid(link);
    HttpResponse<String> late = begin(open, link);
    assertTrue(late.body().contains(VOID), late.body());
    assertEquals(302, open.open("/login/first").statusCode());
  }

  private void age(String time) throws Exception {
    assertEquals(
        1,
        Tables.change(
            "update register.invitation set made_at = made_at - cast(? as interval), ends_at = ends_at - cast(? as interval) where account = ?",
            time,
            time,
            one.name));
  }

  @Test
  void secondLinkVoidsTheFirst() throws Exception {
    String first = Invitations.of("manager.oslo", one.name);
    String second = Invitations.again("manager.oslo", one.name);
    assertVoid(first);
    assertGood(second);
    Tables.change("update register.account set enabled = false where username = ?", one.name);
    assertVoid(second);
  }

  /** What was begun by a link and left lying: the account is not open by that. */
  @DisplayName("Promise 6: link alone opens no account that has a second factor")
  @Test
  void linkAloneOpensNoAccountThatHasASecondFactor() throws Exception {
    Newcomer there = Newcomer.enrolled("STAFF", "oslo");
    there.laterForCodes();
    String link = Invitations.again("manager.oslo", there.name);
    Visitor visitor = Newcomer.visitor();
    visitor.open(link);
    begin(visitor, link);
    String password = "amber kettle above nine bridges";
    for (String code : List.of("", there.wrongCode())) {
      visitor.open("/login/first");
      assertFalse(visitor.page().contains("class=\"scan\""), "a new factor is offered");
      visitor.send(
          "/login/first", "finish", Map.of("password", password, "again", password, "code", code));
      assertEquals(302, visitor.open("/home/house").statusCode(), code);
    }
    assertTrue(Newcomer.isIn(there.signIn(), "/home/house"), "the old password is gone");
  }

  @Test
  void inventedLinkIsAVoidOne() throws Exception {
    for (String token : List.of("", "x", "' or 1=1--", "a".repeat(5000))) {
      assertVoid(
          "/login/invitation?token="
              + java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8));
    }
    assertVoid("/login/invitation");
    // Only a hash of what a link carries is kept.
    String link = Invitations.of("manager.oslo", one.name);
    assertEquals(
        "0",
        Tables.value(
            "select count(*) from register.invitation where position(convert_to(?, 'UTF8') in token) > 0",
            link.replaceFirst(".*token=", "")));
  }
}
