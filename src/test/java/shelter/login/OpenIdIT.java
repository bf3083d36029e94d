package shelter.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.Deployed;
import shelter.Visitor;

/** Sign-in at a provider of OpenID Connect (promises 7 and 8). */
@org.junit.jupiter.api.DisplayName("Promises 7, 8: a provider lets in only whom it should, once")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OpenIdIT {
  private static final String STAFF = "subject-of-staff-oslo";
  private static final Path LOG = Path.of("target/server.log.0");
  private static Provider provider;
  private final HttpClient atProvider = HttpClient.newHttpClient();
  private final Visitor visitor = new Visitor(Deployed.address(""));

  /** How much of the log was there before. */
  private int logged;

  @BeforeEach
  void readLog() throws Exception {
    logged = Files.readString(LOG).length();
  }

  @BeforeAll
  static void openProvider() throws Exception {
    provider = new Provider();
    Provider.bind(STAFF, "staff.oslo");
  }

  @AfterAll
  static void closeProvider() {
    provider.close();
  }

  @Test
  void rightTokenLetsIn() throws Exception {
    provider.gives(STAFF, Map.of("acr", "Level4"));
    HttpResponse<String> answer = visitor.open(callback(start()));
    assertEquals(302, answer.statusCode());
    assertTrue(target(answer).endsWith("/home/house"), target(answer));
    assertTrue(provider.asked().contains("code_verifier="), "no proof was sent (PKCE)");
    assertEquals(200, visitor.open("/home/house").statusCode());
    // and out of where this account may not be
    assertEquals(403, visitor.open("/statistics/count").statusCode());
  }

  @Test
  void asksForTheLevelAndForNothingButTheSubject() throws Exception {
    Map<String, String> asked = Provider.parameters(start());
    assertEquals("openid", asked.get("scope"));
    assertEquals("code", asked.get("response_type"));
    assertEquals("S256", asked.get("code_challenge_method"));
    assertTrue(asked.get("acr_values").contains("Level4"), asked.toString());
    assertTrue(asked.get("state").length() >= 32 && asked.get("nonce").length() >= 32);
  }

  @Test
  void stateAndNonceAreNewAtEachStart() throws Exception {
    Map<String, String> first = Provider.parameters(start());
    Map<String, String> second = Provider.parameters(start());
    assertTrue(!first.get("state").equals(second.get("state")));
    assertTrue(!first.get("nonce").equals(second.get("nonce")));
  }

  @ParameterizedTest
  @CsvSource({
    "aud, another-program, refused, Invalid audience",
    "iss, http://localhost:1/another, refused, Invalid issuer",
    "nonce, of-another-sign-in, refused, Invalid nonce",
    "acr, Level3, level, Level of assurance",
    "acr, '', level, Level of assurance"
  })
  void tokenWithAWrongClaimIsRefused(String claim, String value, String reason, String log)
      throws Exception {
    Map<String, Object> claims = new HashMap<>(Map.of("acr", "Level4"));
    claims.put(claim, value);
    provider.gives(STAFF, claims);
    assertRefused(visitor.open(callback(start())), reason, log);
  }

  @Test
  void expiredTokenIsRefused() throws Exception {
    Date past = Date.from(Instant.now().minusSeconds(120));
    provider.gives(STAFF, Map.of("acr", "Level4", "exp", past));
    assertRefused(visitor.open(callback(start())), "refused", "Token is expired");
  }

  /** Right in every claim, but not signed by the provider. */
  @ParameterizedTest
  @CsvSource({
    "none, Token signed by \"none\"",
    "another key, Invalid signature",
    "shared secret, Token signed by \"HS256\""
  })
  void tokenThatTheProviderHasNotSignedIsRefused(String signature, String log) throws Exception {
    String out = start();
    String back = callback(out);
    provider.givesForged(Provider.forged(signature, STAFF, Provider.parameters(out).get("nonce")));
    assertRefused(visitor.open(back), "refused", log);
  }

  @Test
  void subjectWithoutAnAccountIsRefused() throws Exception {
    provider.gives("somebody-else", Map.of("acr", "Level4"));
    assertRefused(visitor.open(callback(start())), "unknown");
  }

  @Test
  void callbackThatIsReplayedIsRefused() throws Exception {
    provider.gives(STAFF, Map.of("acr", "Level4"));
    String back = callback(start());
    assertTrue(target(visitor.open(back)).endsWith("/home/house"));
    // it opens nothing, and whoever is in stays in
    assertTrue(target(visitor.open(back)).endsWith("/login?refused=refused"));
    assertEquals(200, visitor.open("/home/house").statusCode());
    // nor in another browser, which has not started
    HttpResponse<String> elsewhere = new Visitor(Deployed.address("")).open(back);
    assertTrue(target(elsewhere).endsWith("/login?refused=refused"), target(elsewhere));
  }

  @Test
  void codeThatIsReplayedWithANewStateIsRefused() throws Exception {
    provider.gives(STAFF, Map.of("acr", "Level4"));
    String back = callback(start());
    assertTrue(target(visitor.open(back)).endsWith("/home/house"));
    Tables.change("update register.session set ended_at = now() where account = 'staff.oslo'");
    String state = Provider.parameters(start()).get("state");
    assertRefused(visitor.open(back.replaceFirst("state=[^&]+", "state=" + state)), "refused");
  }

  /** One answer of the provider opens one session, however often it comes at once. */
  @Test
  void callbackThatComesFourTimesAtOnceLetsInOnce() throws Exception {
    provider.gives(STAFF, Map.of("acr", "Level4"));
    String back = callback(start());
    ExecutorService several = Executors.newFixedThreadPool(4);
    try {
      Callable<HttpResponse<String>> open = () -> visitor.open(back);
      List<String> targets = new ArrayList<>();
      for (var answer : several.invokeAll(Collections.nCopies(4, open))) {
        targets.add(target(answer.get()));
      }
      assertEquals(1, targets.stream().filter(to -> to.endsWith("/home/house")).count());
      assertEquals(3, targets.stream().filter(to -> to.endsWith("?refused=refused")).count());
    } finally {
      several.shutdownNow();
    }
  }

  /** A token of the session before must not stand in for the nonce of this one. */
  @Test
  void nonceIsAskedForAfterARefusalToo() throws Exception {
    provider.gives(STAFF, Map.of("acr", "Level3"));
    assertRefused(visitor.open(callback(start())), "level");
    provider.gives(STAFF, Map.of("acr", "Level4", "nonce", "of-another-sign-in"));
    assertRefused(visitor.open(callback(start())), "refused");
    provider.gives(STAFF, Map.of("acr", "Level4"));
    assertTrue(target(visitor.open(callback(start()))).endsWith("/home/house"));
  }

  @Test
  void refusalOfTheProviderIsARefusal() throws Exception {
    String state = Provider.parameters(start()).get("state");
    assertRefused(visitor.open("/login/callback?error=access_denied&state=" + state), "refused");
    assertRefused(visitor.open("/login/callback"), "refused");
    assertRefused(visitor.open("/login/callback?code=x&state=y"), "refused");
  }

  @Test
  void passwordStillLetsInBesideIt() throws Exception {
    visitor.signIn("office");
    assertEquals(200, visitor.open("/statistics/count").statusCode());
  }

  /** Starts a sign-in. @return where the browser is sent */
  private String start() throws Exception {
    HttpResponse<String> answer = visitor.open("/login/openid");
    assertEquals(302, answer.statusCode(), answer.body());
    assertTrue(target(answer).startsWith(Provider.ISSUER + "/authorize?"), target(answer));
    return target(answer);
  }

  /** Lets the provider send the browser back. @return the path with code and state */
  private String callback(String out) throws Exception {
    URI back =
        URI.create(
            target(
                atProvider.send(
                    HttpRequest.newBuilder(URI.create(out)).build(),
                    HttpResponse.BodyHandlers.ofString())));
    return back.getRawPath() + "?" + back.getRawQuery();
  }

  private void assertRefused(HttpResponse<String> answer, String reason) throws Exception {
    assertRefused(answer, reason, "");
  }

  /** The visitor is told why, gets no session, and the log of the server has a line about it. */
  private void assertRefused(HttpResponse<String> answer, String reason, String log)
      throws Exception {
    String written = Files.readString(LOG).substring(logged);
    assertTrue(written.contains("Sign-in by OpenID Connect refused: "), written);
    assertTrue(written.contains(log), written);
    logged += written.length();
    assertEquals(302, answer.statusCode(), answer.body());
    assertTrue(target(answer).endsWith("/login?refused=" + reason), target(answer));
    HttpResponse<String> page = visitor.open("/login?refused=" + reason);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("role=\"alert\""), page.body());
    // no session was opened on the way
    HttpResponse<String> inside = visitor.open("/home/house");
    assertEquals(302, inside.statusCode());
    assertTrue(target(inside).contains("/login"), target(inside));
  }

  private static String target(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
