package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import shelter.Program;
import shelter.TestDatabase;

/** A real register behind a proxy with TLS, asked as the proxy asks it and as others might. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Drill
class BehindProxyIT {
  private static final Map<String, String> TLS =
      Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "register.example");
  private Launched launched;
  private int port;
  private Asker proxy;

  @BeforeAll
  void start(@TempDir(cleanup = CleanupMode.NEVER) Path data) throws Exception {
    TestDatabase.make("proxied");
    port = RefusedStartIT.freePort();
    proxy = new Asker("http://127.0.0.1:" + port);
    Map<String, String> variables = Launched.variables("proxied", data, port);
    variables.put("REGISTER_PROXY", "127.0.0.1");
    // The number itself is that of LimitsTest.
    variables.put("REGISTER_LIMIT_OPEN", "100");
    launched = Launched.with(variables);
    launched.awaitRunning();
    sessionsOfPrograms();
  }

  @AfterAll
  void stop() throws Exception {
    try {
      launched.stop();
    } finally {
      launched.close();
    }
  }

  @DisplayName("Promise 15: sessions and sign in exist behind encryption only")
  @Test
  void sessionsAndSignInExistBehindEncryptionOnly() throws Exception {
    runningYearIsThereThoughNobodyOpenedIt();
    cookiesAreBoundToTheHostAndToEncryption();
    signInIsRefusedInTheClear();
    whatIsOpenStaysOpen();
    foreignSiteIsRefused();
    tokenOfAManagerOrAnAdministratorLooksInside();
    sixtyFirstTokenOfAMinuteWaits();
    whoeverAsksForTooMuchOpenDataWaits();
  }

  @DisplayName("Promise 92: the outside learns nothing of the server, and nothing else listens")
  @Test
  void outsideLearnsNothingOfTheServer() throws Exception {
    Exposed exposed = new Exposed(port, TLS);
    exposed.healthSaysUpAndNothingElse();
    exposed.consoleOfTheServerIsNotThere();
    exposed.noAnswerTellsWhatTheServerIs();
    exposed.traceIsRefused();
    exposed.requestKeepsTheNumberOfTheProxy();
    Exposed.nothingElseListens(launched.handle(), port);
    try (ZipFile war = new ZipFile("target/shelter-register.war");
        var settings = war.getInputStream(war.getEntry("WEB-INF/web.xml"))) {
      assertTrue(
          new String(settings.readAllBytes(), StandardCharsets.UTF_8)
              .matches("(?s).*PROJECT_STAGE</param-name>\\s*<param-value>Production<.*"));
    }
  }

  /** Registrars of an empty register do not wait for the office. */
  private void runningYearIsThereThoughNobodyOpenedIt() throws Exception {
    String years = "";
    for (int i = 0; i < 600 && !years.contains("OPEN"); i++) {
      proxy.get("/health/live", Map.of());
      try (var owner = TestDatabase.asOwner("proxied");
          var row =
              owner
                  .createStatement()
                  .executeQuery(
                      "select string_agg(year || ' ' || state, ',') from register.reporting_year")) {
        row.next();
        years = row.getString(1) == null ? "" : row.getString(1);
      }
    }
    assertEquals(LocalDate.now(ZoneId.of("Europe/Oslo")).getYear() + " OPEN", years);
  }

  /** Promise 15. */
  private void cookiesAreBoundToTheHostAndToEncryption() throws Exception {
    HttpResponse<String> answer = proxy.get("/login?lang=en", TLS);
    assertEquals(200, answer.statusCode());
    Map<String, String> cookies = new HashMap<>();
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      cookies.put(cookie.replaceFirst("=.*", ""), cookie);
      assertTrue(
          cookie.matches(
              "(?i)(?=.*; ?Secure)(?=.*; ?HttpOnly)(?=.*; ?SameSite=Lax)(?=.*; ?Path=/(;|$)).*"),
          cookie);
      assertFalse(cookie.toLowerCase(java.util.Locale.ROOT).contains("domain="), cookie);
    }
    assertEquals(java.util.Set.of("__Host-session", "lang"), cookies.keySet());
    assertTrue(
        answer
            .headers()
            .firstValue("Strict-Transport-Security")
            .orElse("")
            .contains("max-age=31536000"));
    HttpResponse<String> away = proxy.get("/home/house", TLS);
    assertEquals(302, away.statusCode());
    assertTrue(away.headers().firstValue("Location").orElse("").contains("/login"));
  }

  private void signInIsRefusedInTheClear() throws Exception {
    for (Map<String, String> way :
        java.util.List.of(
            Map.of("X-Forwarded-Proto", "http"),
            Map.of("X-Forwarded-Proto", "https, http"),
            Map.of("X-Forwarded-For", "203.0.113.9"))) {
      HttpResponse<String> answer = proxy.get("/login", way);
      assertEquals(403, answer.statusCode(), way.toString());
      for (String word :
          new String[] {"forbindelsen", "sambandet", "connection", "REGISTER_PROXY"}) {
        assertTrue(answer.body().contains(word), answer.body());
      }
      assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
      assertTrue(answer.headers().firstValue("Strict-Transport-Security").isEmpty());
      assertFalse(proxy.get("/home/house", way).body().contains("bar staff"));
    }
  }

  private void whatIsOpenStaysOpen() throws Exception {
    assertEquals(200, proxy.get("/health/live", Map.of("X-Forwarded-Proto", "http")).statusCode());
    assertEquals(200, proxy.get("/health/ready", Map.of("X-Forwarded-Proto", "http")).statusCode());
    assertTrue(proxy.get("/", Map.of("X-Forwarded-Proto", "http")).statusCode() < 400);
    assertEquals(200, proxy.get("/metrics", Map.of()).statusCode());
    for (String inside :
        new String[] {"/metrics", "/openapi", "/metrics/base", "//metrics", "/%6detrics"}) {
      assertEquals(404, proxy.get(inside, TLS).statusCode(), inside);
    }
  }

  /** The tokens are put where the server would put their hashes. */
  private static void sessionsOfPrograms() throws Exception {
    try (var owner = TestDatabase.asOwner("proxied");
        var statement = owner.createStatement()) {
      statement.execute(
          """
          insert into register.centre (code, name, host_municipality, region, valid_from)
          values ('inside', 'Inside', '0301', 'EAST', '2015-01-01');
          insert into register.account (username, role, centre, one_is_enough)
          values ('inside.admin', 'ADMIN', null, true), ('inside.manager', 'MANAGER', 'inside', true),
                 ('inside.office', 'OFFICE', null, true), ('inside.staff', 'STAFF', 'inside', true);
          insert into register.session (token, account, kind, ends_at)
          select sha256(convert_to('token of ' || username, 'UTF8')), username, 'API', now() + interval '1 hour'
          from register.account where username like 'inside.%'""");
      owner.commit();
    }
  }

  /** Contract section 4. */
  private void tokenOfAManagerOrAnAdministratorLooksInside() throws Exception {
    for (var inside :
        Map.of("admin", 200, "manager", 200, "office", 404, "staff", 404, "nobody", 404)
            .entrySet()) {
      for (String path : new String[] {"/metrics", "/openapi"}) {
        Map<String, String> headers = new HashMap<>(TLS);
        headers.put("Authorization", "Bearer token of inside." + inside.getKey());
        HttpResponse<String> answer = proxy.get(path, headers);
        assertEquals(inside.getValue(), answer.statusCode(), inside.getKey() + path);
        headers.put("X-Forwarded-Proto", "http");
        assertTrue(proxy.get(path, headers).statusCode() >= 400, inside.getKey() + path);
      }
    }
  }

  private void foreignSiteIsRefused() throws Exception {
    for (String origin : new String[] {"https://evil.example", "http://register.example", "null"}) {
      Map<String, String> headers = new HashMap<>(TLS);
      headers.put("Origin", origin);
      assertTrue(proxy.post(headers).body().contains("Denne siden er ikke for deg"), origin);
    }
    Map<String, String> own = new HashMap<>(TLS);
    own.put("Origin", "https://register.example");
    assertTrue(proxy.post(own).body().contains("Du ble logget ut"));
  }

  /** Contract section 5. The clock may begin a new minute meanwhile, once. */
  private void sixtyFirstTokenOfAMinuteWaits() throws Exception {
    Map<String, String> one = new HashMap<>(TLS);
    one.put("X-Forwarded-For", "6.6.6.6, 203.0.113.5");
    int passed = 0;
    HttpResponse<String> answer = proxy.askForAToken(one);
    while (answer.statusCode() != 429 && passed < 121) {
      passed++;
      one.put("X-Forwarded-For", passed + ".6.6.6, 203.0.113.5");
      answer = proxy.askForAToken(one);
    }
    assertTrue(passed >= 60 && passed <= 120, passed + " passed");
    int seconds = Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
    assertTrue(seconds > 0 && seconds <= 60, seconds + " seconds");
    one.put("X-Forwarded-For", "203.0.113.6");
    assertEquals(400, proxy.askForAToken(one).statusCode(), "another address has waited as well");
  }

  /** Also a script of another site reads when it may come back. */
  private void whoeverAsksForTooMuchOpenDataWaits() throws Exception {
    Map<String, String> one =
        Map.of("X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.9");
    int passed = 0;
    HttpResponse<String> answer = proxy.get("/api/v2/config", one);
    while (answer.statusCode() == 200 && passed < 201) {
      passed++;
      answer = proxy.get("/api/v2/config", one);
    }
    assertEquals(429, answer.statusCode());
    assertTrue(passed >= 100 && passed <= 200, passed + " passed");
    assertEquals("application/problem+json", Program.type(answer));
    int seconds = Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
    assertTrue(seconds > 0 && seconds <= 60, seconds + " seconds");
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(
        answer
            .headers()
            .firstValue("Access-Control-Expose-Headers")
            .orElse("")
            .contains("Retry-After"));
  }
}
