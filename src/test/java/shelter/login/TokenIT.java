package shelter.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.Program;

/** A program signs in, is known for 12 hours by its token, and no longer than its account may. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TokenIT {
  private static final String YEARS = "/api/v1/years";
  private final Program unknown = Program.unknown();

  private static Program knownAs(Newcomer one) throws Exception {
    HttpResponse<String> answer =
        Program.unknown().signIn(one.name, Newcomer.PASSWORD, one.code(0));
    assertEquals(201, answer.statusCode(), answer.body());
    return new Program(Program.object(answer).getString("token"));
  }

  private static void assertProblem(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", Program.type(answer), answer.body());
    assertEquals(status, Program.object(answer).getInt("status"));
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), "a cookie is set");
  }

  @Test
  void tokenIsGivenForTwelveHoursAndKeptAsAHash() throws Exception {
    OffsetDateTime before = OffsetDateTime.now();
    HttpResponse<String> answer = unknown.signIn("Office ", Program.PASSWORD, null);
    assertEquals(201, answer.statusCode(), answer.body());
    assertEquals("application/json", Program.type(answer));
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    OffsetDateTime expires = OffsetDateTime.parse(Program.object(answer).getString("expires"));
    Duration lasts = Duration.between(before, expires);
    assertTrue(lasts.minusHours(12).abs().toSeconds() < 60, lasts.toString());
    String token = Program.object(answer).getString("token");
    assertEquals(
        "API",
        Tables.value(
            "select kind from register.session where token = sha256(convert_to(?, 'UTF8'))",
            token));
    assertEquals(
        "0",
        Tables.value(
            "select count(*) from register.session where position(convert_to(?, 'UTF8') in token) > 0",
            token));
    HttpResponse<String> years = new Program(token).get(YEARS);
    assertEquals(200, years.statusCode(), years.body());
    assertTrue(years.headers().firstValue("Set-Cookie").isEmpty(), "a session is opened");
    assertEquals(200, unknown.get(YEARS, "Authorization", "bearer " + token).statusCode());
  }

  @Test
  void everySignInOfAProgramIsOnTheTrail() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    one.laterForCodes();
    unknown.signIn(one.name, "wrong", one.code(0));
    knownAs(one);
    assertEquals(
        List.of("LOGIN REFUSED token", "LOGIN DONE token"),
        Tables.column(
            "select concat_ws(' ', action, result, detail) from register.audit where chain = 'oslo' and account = ? and detail = 'token' order by seq",
            one.name));
  }

  /** Nothing tells what was wrong, nor whether there is such an account. */
  @Test
  void wrongNamePasswordAndCodeAreAnsweredAlike() throws Exception {
    Newcomer one = Newcomer.enrolled("MANAGER", "oslo");
    one.laterForCodes();
    String right = one.code(0);
    Set<String> bodies = new LinkedHashSet<>();
    for (HttpResponse<String> answer :
        List.of(
            unknown.signIn(Newcomer.newName(), Newcomer.PASSWORD, right),
            unknown.signIn("no\0body\ud83d\ude00", Newcomer.PASSWORD, right),
            unknown.signIn(one.name, "wrong", right),
            unknown.signIn(one.name, Newcomer.PASSWORD, one.wrongCode()),
            unknown.signIn(one.name, Newcomer.PASSWORD, null))) {
      assertProblem(401, answer);
      assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
      bodies.add(answer.body());
    }
    assertEquals(1, bodies.size(), bodies.toString());
    assertEquals(201, unknown.signIn(one.name, Newcomer.PASSWORD, right).statusCode());
    assertProblem(401, unknown.signIn(one.name, Newcomer.PASSWORD, right)); // a code is good once
  }

  @Test
  void accountThatIsNotReadyGetsNoToken() throws Exception {
    Newcomer one = Newcomer.withPassword("STAFF", "oslo");
    assertProblem(401, unknown.signIn(one.name, Newcomer.PASSWORD, "123456"));
    assertEquals(
        "0", Tables.value("select count(*) from register.session where account = ?", one.name));
  }

  @Test
  void sixthFailureWaits() throws Exception {
    String name = Newcomer.newName();
    for (int i = 0; i < 5; i++) {
      assertProblem(401, unknown.signIn(name, "wrong", null));
    }
    HttpResponse<String> answer = unknown.signIn(name, "wrong", null);
    assertProblem(429, answer);
    int seconds = Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
    assertTrue(seconds > 0 && seconds <= 30, seconds + " seconds");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "null", "\"a\"", "a=b", "{\"username\":\"x\",}", " "})
  void whatIsNoObjectCannotBeRead(String body) throws Exception {
    assertProblem(400, unknown.post("/api/v1/tokens", body));
  }

  @Test
  void otherTypesMethodsAndPathsAreProblemsToo() throws Exception {
    assertProblem(415, unknown.post("/api/v1/tokens", "{}", "Content-Type", "text/plain"));
    HttpResponse<String> method = unknown.get("/api/v1/tokens");
    assertProblem(405, method);
    assertTrue(method.headers().firstValue("Allow").orElse("").contains("POST"));
    assertProblem(405, unknown.send("PATCH", "/api/v1/tokens", "{}"));
    assertProblem(404, unknown.get("/api/v1/nowhere"));
    assertProblem(404, unknown.get("/api/nowhere"));
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Dette må fylles ut.",
    "no, Dette må fylles ut.",
    "'nn, en;q=0.5', Dette må fyllast ut.",
    "'de, en-GB;q=0.8, nn;q=0.1', This must be filled in.",
    "de, Dette må fylles ut.",
    "',;q=x', Dette må fylles ut."
  })
  void everyMissingFieldIsNamedInTheLanguageThatIsAskedFor(String language, String sentence)
      throws Exception {
    HttpResponse<String> answer =
        unknown.post("/api/v1/tokens", "{\"username\":\" \"}", "Accept-Language", language);
    assertProblem(422, answer);
    List<JsonObject> errors =
        Program.object(answer).getJsonArray("errors").getValuesAs(JsonObject.class);
    assertEquals(
        List.of("username REQUIRED " + sentence, "password REQUIRED " + sentence),
        errors.stream()
            .map(
                one ->
                    one.getString("field")
                        + " "
                        + one.getString("rule")
                        + " "
                        + one.getString("message"))
            .toList());
    assertProblem(422, unknown.post("/api/v1/tokens", "{\"username\":5,\"password\":{}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update register.session set ended_at = now() where account = ?",
        "update register.session set locked = true where account = ?",
        "update register.session set ends_at = now() where account = ?",
        "update register.account set enabled = false where username = ?",
        "update register.account set must_change = true where username = ?",
        "update register.account set factor = null where username = ?"
      })
  void tokenIsNothingAtOnceWhenItIsOverOrItsAccountIsNotReady(String change) throws Exception {
    Newcomer one = Newcomer.enrolled("OFFICE", null);
    one.laterForCodes();
    Program program = knownAs(one);
    assertEquals(200, program.get(YEARS).statusCode());
    Tables.change(change, one.name);
    HttpResponse<String> answer = program.get(YEARS);
    assertProblem(401, answer);
    assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
  }

  @Test
  void tokenIsNotOverWhileItRestsAndNotesItsUseOnceAMinute() throws Exception {
    Newcomer one = Newcomer.enrolled("OFFICE", null);
    one.laterForCodes();
    Program program = knownAs(one);
    assertEquals("f", isUsed(one));
    assertEquals(200, program.get(YEARS).statusCode());
    assertEquals("t", isUsed(one));
    String moment = "select used_at from register.session where kind = 'API' and account = ?";
    String first = Tables.value(moment, one.name);
    assertEquals(200, program.get(YEARS).statusCode());
    assertEquals(first, Tables.value(moment, one.name));
    Tables.change(
        "update register.session set opened_at = opened_at - interval '11 hours', used_at = used_at - interval '10 hours' where account = ?",
        one.name);
    String ends = "select ends_at from register.session where kind = 'API' and account = ?";
    String before = Tables.value(ends, one.name);
    assertEquals(200, program.get(YEARS).statusCode());
    assertEquals("t", isUsed(one));
    assertEquals(before, Tables.value(ends, one.name));
  }

  /** Within the last hour. */
  private static String isUsed(Newcomer one) throws Exception {
    return Tables.value(
        "select used_at > opened_at + interval '10 milliseconds' and used_at > now() - interval '1 hour' from register.session where kind = 'API' and account = ?",
        one.name);
  }

  @Test
  void withoutATokenNothingIsOpenAndNoTokenOpensAPage() throws Exception {
    for (String token : new String[] {null, "", "x", "a".repeat(4000), "' or 1=1--"}) {
      assertProblem(401, new Program(token).get(YEARS));
    }
    Program manager = Program.of("manager.oslo");
    HttpResponse<String> page = manager.get("/home/house");
    assertEquals(302, page.statusCode());
    assertTrue(Newcomer.target(page).contains("/login"), Newcomer.target(page));
    assertProblem(403, manager.get(YEARS));
    assertEquals(
        "1",
        Tables.value(
            "select count(*) from register.audit where chain = 'oslo' and account = 'manager.oslo' and action = 'DENIED' and detail = ? and at > now() - interval '5 seconds'",
            YEARS));
  }
}
