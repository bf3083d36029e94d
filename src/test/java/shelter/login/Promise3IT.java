package shelter.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Visitor;
import shelter.secret.Secret;

/** What those meet who try to get in by guessing (promises 3 and 4). */
@org.junit.jupiter.api.DisplayName("Promises 3, 4: guessing is slow and tells nothing")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise3IT {
  private static final Pattern WAIT = Pattern.compile("For mange forsøk\\. Vent (\\d+) sekunder");
  private static final String WRONG = "Brukernavn, passord og engangskode passer ikke sammen.";
  private static final String HERE = "127.0.0.1";
  private static final String ELSEWHERE = "203.0.113.9";
  private final Visitor visitor = Newcomer.visitor();

  /** Passwords and codes count alike; after the fifth even what is right waits. */
  @Test
  void sixthAttemptWaitsAlthoughItIsRight() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    one.laterForCodes();
    for (int i = 0; i < 5; i++) {
      HttpResponse<String> answer =
          i < 3
              ? one.present(visitor, "not-the-password", one.code(0))
              : one.present(visitor, Newcomer.PASSWORD, one.wrongCode());
      assertTrue(answer.body().contains(WRONG), answer.body());
    }
    assertTrue(wait(one.present(visitor, Newcomer.PASSWORD, one.code(0))) > 0);
    assertEquals(0, waitOf(one.name, ELSEWHERE), "another address waits too");

    // The same attempts, seen a moment after the last of them: half a minute.
    Tables.change(
        "update register.attempt set at = clock_timestamp() + interval '10 seconds' where who = ?",
        who(one.name, HERE));
    assertTrue(wait(one.present(visitor, Newcomer.PASSWORD, one.code(0))) >= 30);
    pass(one.name, "10 seconds");
    assertTrue(wait(one.present(visitor, Newcomer.PASSWORD, one.code(0))) > 0);
    pass(one.name, "30 seconds");
    assertEquals(302, one.present(visitor, Newcomer.PASSWORD, one.code(0)).statusCode());
    assertTrue(Newcomer.isIn(visitor, "/home/house"));
    assertEquals(0, waitOf(one.name, HERE), "who is in still has failures");
  }

  /** A stranger who guesses from elsewhere locks nobody out. */
  @Test
  void strangerElsewhereLocksNobodyOut() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    for (int i = 0; i < 20; i++) {
      fail(one.name, ELSEWHERE);
    }
    assertTrue(waitOf(one.name, ELSEWHERE) > 30, "the stranger does not wait");
    one.laterForCodes();
    assertEquals(302, one.present(visitor, Newcomer.PASSWORD, one.code(0)).statusCode());
    assertTrue(waitOf(one.name, ELSEWHERE) > 30, "the stranger is let off by somebody else");
  }

  /** Each further failure doubles the wait, which never is longer than a quarter of an hour. */
  @Test
  void waitGrowsAndEnds() throws Exception {
    String name = Newcomer.newName();
    List<Integer> waits = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      fail(name, HERE);
      // As if the failure were of this very moment, however long the question takes.
      pass(name, "-1 minute");
      waits.add(waitOf(name, HERE) == 0 ? 0 : waitOf(name, HERE) - 60);
      pass(name, "1 minute");
    }
    List<Integer> told = List.of(0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900);
    for (int i = 0; i < told.size(); i++) {
      assertEquals(told.get(i), waits.get(i), 10, waits.toString());
    }
    pass(name, "16 minutes");
    assertEquals(0, waitOf(name, HERE));
  }

  /** Who comes by a link guesses no code either. */
  @Test
  void codesBehindAnInvitationAreCounted() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    one.laterForCodes();
    String link = Invitations.again("manager.oslo", one.name);
    visitor.open(link);
    visitor.send(link, "begin", Map.of());
    visitor.open("/login/first");
    String fresh = "amber kettle above nine bridges";
    for (int i = 0; i < 5; i++) {
      assertTrue(
          first(fresh, one.wrongCode()).body().contains("Koden passer ikke."), visitor.page());
    }
    assertTrue(wait(first(fresh, one.code(0))) > 0);
    pass(one.name, "31 seconds");
    assertEquals(302, first(fresh, one.code(0)).statusCode());
  }

  private HttpResponse<String> first(String password, String code) throws Exception {
    return visitor.send(
        "/login/first", "finish", Map.of("password", password, "again", password, "code", code));
  }

  /** Promise 4: whether there is such an account is not told, at no attempt and by no header. */
  @Test
  void knownAndUnknownNamesGetTheSameAnswer() throws Exception {
    Newcomer known = Newcomer.enrolled("STAFF", "oslo");
    known.laterForCodes();
    Newcomer closed = Newcomer.withPassword("STAFF", "oslo");
    Tables.change("update register.account set enabled = false where username = ?", closed.name);
    String empty = Newcomer.newName();
    Invitations.of("manager.oslo", empty);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      answers.add(answer(Newcomer.newName(), "not-the-password", "123456", i));
      answers.add(answer(known.name, "not-the-password", "123456", i));
      answers.add(answer(known.name, Newcomer.PASSWORD, known.wrongCode(), i));
      answers.add(answer(known.name, Newcomer.PASSWORD, "", i));
      answers.add(answer(closed.name, Newcomer.PASSWORD, "123456", i));
      answers.add(answer(empty, "not-the-password", "123456", i));
    }
    assertTrue(answers.get(0).contains(WRONG), answers.get(0));
    for (String answer : answers) {
      assertEquals(answers.get(0), answer);
    }
    for (String name : List.of(Newcomer.newName(), known.name, closed.name, empty)) {
      forget(name);
      for (int i = 0; i < 5; i++) {
        Newcomer.present(visitor, name, "not-the-password", "");
      }
      assertTrue(wait(Newcomer.present(visitor, name, "not-the-password", "")) > 0, name);
    }
  }

  /** Sent by hand, without what the page asks for. */
  @Test
  void formWithoutItsFieldsIsAWrongOne() throws Exception {
    for (String missing : List.of("username", "password", "username password")) {
      visitor.open("/login");
      Map<String, String> answers = new HashMap<>(Map.of("username", "office", "password", "x"));
      answers.keySet().removeAll(List.of(missing.split(" ")));
      HttpResponse<String> answer = visitor.send("/login", "login", answers);
      assertEquals(200, answer.statusCode(), missing);
      assertTrue(answer.body().contains("id=\"errors\""), missing);
    }
    forget("office");
  }

  private String answer(String name, String password, String code, int times) throws Exception {
    forget(name);
    HttpResponse<String> answer = Newcomer.present(visitor, name, password, code);
    List<String> headers = new ArrayList<>();
    answer
        .headers()
        .map()
        .forEach(
            (header, values) -> {
              if (!header.matches("(?i)date|set-cookie|content-length|x-request-id")) {
                headers.add(header + values);
              }
            });
    String whole = answer.statusCode() + " " + headers + answer.body();
    return whole
        .replace(name, "NAME")
        .replaceAll("(name=\"page:code\" type=\"text\")( value=\"[^\"]*\")?", "$1")
        .replaceAll("nonce(=\"|-)[^\"';]*", "nonce")
        .replaceAll("csp\\.init\\('[^']*", "csp.init('")
        .replaceAll("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")[^\"]*", "$1");
  }

  /** Promise 4, coarsely: to a tenth it would be chance among other tests. */
  @Test
  void unknownNameCostsTheSameWork() throws Exception {
    List<String> known =
        Tables.column(
            "select username from register.account where one_is_enough and role = 'STAFF' order by username limit 15");
    long[] ofKnown = new long[known.size()];
    long[] ofUnknown = new long[known.size()];
    for (int i = 0; i < known.size(); i++) {
      ofKnown[i] = time(known.get(i));
      ofUnknown[i] = time(Newcomer.newName());
      forget(known.get(i));
    }
    Arrays.sort(ofKnown);
    Arrays.sort(ofUnknown);
    double ratio = (double) ofUnknown[known.size() / 2] / ofKnown[known.size() / 2];
    System.out.printf("promise 4: an unknown name takes %.2f of a known one%n", ratio);
    assertTrue(ratio > 0.6 && ratio < 1.7, "an unknown name takes " + ratio + " of a known one");
  }

  private long time(String name) throws Exception {
    visitor.open("/login");
    long begun = System.nanoTime();
    visitor.send("/login", "login", Map.of("username", name, "password", "not-the-password"));
    return System.nanoTime() - begun;
  }

  /** The seconds that the page tells to wait; 0 when it tells none. */
  private static int wait(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode());
    Matcher told = WAIT.matcher(answer.body());
    return told.find() ? Integer.parseInt(told.group(1)) : 0;
  }

  private static void fail(String name, String address) throws Exception {
    Tables.value(
        "select cast(register.note_attempt(?, ?, true) as text)",
        secret().gate(),
        who(name, address));
  }

  private static void pass(String name, String time) throws Exception {
    Tables.change(
        "update register.attempt set at = at - cast(? as interval) where who = ?",
        time,
        who(name, HERE));
  }

  private static void forget(String name) throws Exception {
    Tables.change("delete from register.attempt where who = ?", who(name, HERE));
  }

  private static int waitOf(String name, String address) throws Exception {
    return Integer.parseInt(
        Tables.value("select register.wait_of(?, ?)", secret().gate(), who(name, address)));
  }

  /** What the server counts attempts by. */
  private static String who(String name, String address) {
    return secret().hash("attempt", name + " " + address);
  }

  private static Secret secret() {
    return new Secret(Path.of(System.getenv("REGISTER_KEY_FILE")));
  }
}
