package shelter.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/** When a session begins and when it is over (promises 11, 12 and 13). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise11IT {
  private static final String SIGN_IN = "/login?continued=true";
  private static final String HOUSE = "/home/house";
  private final HttpClient thief =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Visitor visitor = Newcomer.visitor();

  private HttpResponse<String> withCookies(String cookies, String path) throws Exception {
    return thief.send(
        HttpRequest.newBuilder(URI.create(Deployed.address(path)))
            .header("Cookie", cookies)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static void assertAnonymous(HttpResponse<String> answer) {
    assertEquals(302, answer.statusCode());
    assertTrue(Newcomer.target(answer).endsWith(SIGN_IN), Newcomer.target(answer));
    assertFalse(answer.body().contains("<main"), answer.body());
  }

  /** Promise 11: at the sign-in, at the sign-in as another, and after the second factor. */
  @Test
  void sessionIsNewAtEachSignInAndTheOldIdIsNobodys() throws Exception {
    Set<String> ids = new HashSet<>();
    visitor.open("/login");
    String before = visitor.cookies();
    assertTrue(before.contains("JSESSIONID="), before);
    ids.add(before);
    visitor.signIn("staff.oslo");
    String first = visitor.cookies();
    assertTrue(ids.add(first), "the session goes on under its old id");
    assertAnonymous(withCookies(before, HOUSE));
    assertEquals(200, withCookies(first, HOUSE).statusCode());

    visitor.signIn("staff.bergen");
    String second = visitor.cookies();
    assertTrue(ids.add(second), "the session goes on under its old id");
    assertAnonymous(withCookies(first, HOUSE));
    assertTrue(withCookies(second, HOUSE).body().contains("staff.bergen"));

    Newcomer one = Newcomer.withPassword("STAFF", "oslo");
    Visitor newcomer = one.begin();
    one.scan(newcomer.page());
    String halfway = newcomer.cookies();
    one.enter(newcomer, Map.of("code", one.code(0)));
    assertNotEquals(halfway, newcomer.cookies());
    assertAnonymous(withCookies(halfway, HOUSE));
    assertEquals(302, withCookies(halfway, "/login/first").statusCode());
  }

  /** An id that somebody has thought out and put into the browser is nobody's. */
  @Test
  void idThatTheServerHasNotGivenIsNotTaken() throws Exception {
    String planted = "JSESSIONID=0123456789abcdef0123456789ab";
    HttpResponse<String> page = withCookies(planted, "/login");
    String given = page.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(given.startsWith("JSESSIONID="), "no id of the server's own: " + given);
    assertFalse(given.startsWith(planted), given);
  }

  /** Promise 12: a quarter of an hour without a page, and one is asked who one is. */
  @DisplayName("Promise 12: idle session is over after fifteen minutes")
  @Test
  void idleSessionIsOverAfterFifteenMinutes() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    Visitor idle = one.signIn();
    used(one, "14 minutes 50 seconds");
    assertTrue(Newcomer.isIn(idle, HOUSE));
    used(one, "15 minutes");
    assertAnonymous(idle.open(HOUSE));
    // and it does not come back, neither with its cookie nor with a draft
    assertAnonymous(withCookies(idle.cookies(), HOUSE));
    assertEquals(401, draft(idle).statusCode());
    assertAnonymous(idle.open(HOUSE));
  }

  /** Promise 12: twelve hours in all, however busy they were. */
  @DisplayName("Promise 12: session is over after twelve hours")
  @Test
  void sessionIsOverAfterTwelveHours() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    Visitor busy = one.signIn();
    opened(one, "11 hours 59 minutes");
    assertTrue(Newcomer.isIn(busy, HOUSE));
    opened(one, "1 minute");
    assertAnonymous(busy.open(HOUSE));
    assertEquals(401, draft(busy).statusCode());
  }

  /** Promise 12: what the page sends by itself does not count as work; opening a page does. */
  @DisplayName("Promise 12: drafts and pictures do not prolong a session")
  @Test
  void draftsAndPicturesDoNotProlongASession() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    Visitor typing = one.signIn();
    typing.newForm("/stay/form");
    used(one, "14 minutes");
    String before = usedAt(one);
    for (int i = 0; i < 3; i++) {
      assertEquals(200, draft(typing).statusCode());
      typing.open("/jakarta.faces.resource/register.css");
    }
    assertEquals(before, usedAt(one), "a draft has prolonged the session");
    assertTrue(Newcomer.isIn(typing, HOUSE));
    assertNotEquals(before, usedAt(one), "a page has not prolonged the session");
    used(one, "15 minutes");
    assertEquals(401, draft(typing).statusCode());
    assertAnonymous(typing.open(HOUSE));
  }

  private static HttpResponse<String> draft(Visitor visitor) throws Exception {
    return visitor.keep("/stay/form?new=" + UUID.randomUUID(), "stay", "{\"userKey\":[\"X\"]}");
  }

  /** Moves the last use of the account's sessions back. */
  private static void used(Newcomer one, String ago) throws Exception {
    Tables.change(
        "update register.session set used_at = clock_timestamp() - cast(? as interval) where account = ? and ended_at is null",
        ago,
        one.name);
  }

  /** Makes the account's sessions older, with a page that has just been opened. */
  private static void opened(Newcomer one, String earlier) throws Exception {
    Tables.change(
        """
        update register.session set opened_at = opened_at - cast(? as interval),
          ends_at = ends_at - cast(? as interval), used_at = clock_timestamp() where account = ?""",
        earlier,
        earlier,
        one.name);
  }

  private static String usedAt(Newcomer one) throws Exception {
    return Tables.value(
        "select used_at from register.session where account = ? order by used_at desc limit 1",
        one.name);
  }

  /** Promise 13: the old cookie, the old address and the old form give nothing of anybody. */
  @DisplayName("Promise 13: after logout nothing of anybody comes back")
  @Test
  void afterLogoutNothingOfAnybodyComesBack() throws Exception {
    String key = "OUT-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    visitor.signIn("staff.oslo");
    assertTrue(visitor.saveConversation(key), visitor.page());
    String id = Tables.value("select id from register.phone_conversation where user_key = ?", key);
    String form = "/conversation/form?id=" + id;
    HttpResponse<String> page = visitor.open(form);
    assertTrue(page.body().contains(key), page.body());
    assertNotStored(page);
    String cookies = visitor.cookies();

    HttpResponse<String> out = visitor.send(form, "logout", Map.of());
    assertEquals(302, out.statusCode());
    assertTrue(Newcomer.target(out).endsWith("/login"), Newcomer.target(out));
    String cleared = out.headers().firstValue("Clear-Site-Data").orElse("");
    assertTrue(cleared.contains("\"cache\"") && cleared.contains("\"storage\""), cleared);
    assertNotStored(out);

    List<HttpResponse<String>> answers = new java.util.ArrayList<>();
    answers.add(withCookies(cookies, form));
    answers.add(withCookies(cookies, "/entry/list?key=" + key));
    answers.add(visitor.open(form));
    for (String button : List.of("save", "lock", "logout")) {
      visitor.turnBackTo(page.body());
      answers.add(visitor.send(form, button, Map.of("userKey", key + "-B")));
    }
    // The form of the old session, sent in the next one of the same browser.
    visitor.signIn("staff.bergen");
    visitor.turnBackTo(page.body());
    answers.add(visitor.send(form, "save", Map.of("conversationDate", "i dag")));
    for (HttpResponse<String> answer : answers) {
      assertTrue(answer.statusCode() == 302 || answer.statusCode() == 403, answer.body());
      assertFalse(answer.body().contains(key), answer.body());
      assertNotStored(answer);
    }
    assertEquals(
        "1",
        Tables.value(
            "select count(*) from register.phone_conversation where user_key like ? and version = 1",
            key + "%"));
  }

  private static void assertNotStored(HttpResponse<String> answer) {
    assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"));
  }

  /** Promise 13: no page that is somebody's is kept by a browser or on the way. */
  @DisplayName("Promise 13: no protected page is stored")
  @Test
  void noProtectedPageIsStored() throws Exception {
    for (String account : List.of("manager.oslo", "office", "admin")) {
      visitor.signIn(account);
      for (String path : Promise6IT.protectedPages()) {
        assertNotStored(visitor.open(path));
      }
    }
  }
}
