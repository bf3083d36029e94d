package shelter.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shelter.shared.Settings;

/** What is believed of where a request comes from, and what anybody can write. */
class CallerTest {
  private static final String CLIENT = "203.0.113.7";
  private final Caller alone = caller(Map.of("REGISTER_DEMO", "false"));
  private final Caller behind =
      caller(Map.of("REGISTER_DEMO", "false", "REGISTER_PROXY", "10.0.0.5, 10.0.0.6"));
  private final Caller demonstration = caller(Map.of());

  private static Caller caller(Map<String, String> environment) {
    return new Caller(new Settings(environment));
  }

  /** A request as the server hands it over; only what the caller asks for. */
  private static HttpServletRequest from(String peer, String host, Map<String, String> headers) {
    return from(peer, host, "/login", headers);
  }

  private static HttpServletRequest from(
      String peer, String host, String path, Map<String, String> headers) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            CallerTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getRemoteAddr" -> peer;
                  case "getServerName" -> host;
                  case "isSecure" -> false;
                  case "getServletPath" -> path;
                  case "getPathInfo" -> null;
                  case "getMethod" -> "POST";
                  case "getHeader" ->
                      "Host".equals(arguments[0]) ? host : headers.get(arguments[0].toString());
                  case "getHeaders" ->
                      Collections.enumeration(
                          headers.containsKey(arguments[0].toString())
                              ? List.of(headers.get(arguments[0].toString()))
                              : List.of());
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static HttpServletRequest forwarded(String peer) {
    return from(
        peer,
        "inside",
        Map.of(
            "X-Forwarded-For", "6.6.6.6, " + CLIENT + ", 10.0.0.6",
            "X-Forwarded-Proto", "http, https",
            "X-Forwarded-Host", "made.up, register.example"));
  }

  @Test
  void trustedProxyIsBelievedInWhatItHasWrittenItself() {
    HttpServletRequest request = forwarded("10.0.0.5");
    assertEquals(CLIENT, behind.address(request));
    assertTrue(behind.isSecure(request));
    assertTrue(behind.isPrivate(request));
    assertEquals("https://register.example", behind.origin(request));
  }

  @Test
  void othersHeadersAreNotRead() {
    for (String peer : List.of("10.0.0.7", CLIENT, "127.0.0.1")) {
      HttpServletRequest request = forwarded(peer);
      assertEquals(peer, behind.address(request));
      assertFalse(behind.isSecure(request));
      assertFalse(behind.isPrivate(request));
      assertEquals("http://inside", behind.origin(request));
      assertEquals(peer, alone.address(request));
      assertFalse(alone.isSecure(request));
    }
  }

  @Test
  void proxyWithoutEncryptionIsNoPrivateWay() {
    HttpServletRequest plain =
        from("10.0.0.5", "inside", Map.of("X-Forwarded-Proto", "https, http"));
    assertFalse(behind.isPrivate(plain));
  }

  @Test
  void addressThatIsNoneStaysTheProxys() {
    for (String nonsense : List.of("", "unknown", "<script>", "a\nb", "1.2.3.4:99 x")) {
      assertEquals(
          "10.0.0.5",
          behind.address(from("10.0.0.5", "inside", Map.of("X-Forwarded-For", nonsense))));
    }
  }

  @Test
  void onlyThisMachineItselfIsLocal() {
    assertTrue(alone.isLocal(from("127.0.0.1", "localhost", Map.of())));
    assertTrue(alone.isLocal(from("0:0:0:0:0:0:0:1", "[::1]", Map.of())));
    assertFalse(alone.isLocal(from("127.0.0.1", "register.example", Map.of())));
    assertFalse(alone.isLocal(from("192.0.2.1", "localhost", Map.of())));
    for (String header : List.of("Forwarded", "X-Forwarded-For", "Via", "X-Real-IP")) {
      assertFalse(alone.isLocal(from("127.0.0.1", "localhost", Map.of(header, "x"))), header);
    }
  }

  @Test
  void demonstrationIsForThisMachine() {
    assertFalse(demonstration.isMisdirected(from("127.0.0.1", "localhost", Map.of())));
    assertTrue(demonstration.isMisdirected(from("127.0.0.1", "elsewhere.example", Map.of())));
    assertTrue(demonstration.isMisdirected(forwarded("127.0.0.1")));
    assertFalse(alone.isMisdirected(from("192.0.2.1", "elsewhere.example", Map.of())));
  }

  @Test
  void changeComesFromOurOwnPages() {
    for (Map<String, String> foreign :
        List.of(
            Map.of("Origin", "https://evil.example"),
            Map.of("Origin", "null"),
            Map.of("Origin", "https://localhost"),
            Map.of("Referer", "http://evil.example/http://localhost"),
            Map.of("Referer", "not an address"),
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site", "Origin", "http://localhost"),
            Map.of("Origin", "null", "Authorization", "Bearer x", "Cookie", "JSESSIONID=1"))) {
      assertTrue(
          Origins.isForeign(from("127.0.0.1", "localhost", foreign), alone), foreign.toString());
    }
    for (Map<String, String> own :
        List.of(
            Map.<String, String>of(),
            Map.of("Origin", "http://localhost", "Sec-Fetch-Site", "same-origin"),
            Map.of("Referer", "http://localhost/login?continued=true"),
            Map.of("Origin", "https://evil.example", "Authorization", "Bearer x"))) {
      assertFalse(Origins.isForeign(from("127.0.0.1", "localhost", own), alone), own.toString());
    }
  }

  /** A question about open data changes nothing; no other address can be made to look like one. */
  @Test
  void onlyAQuestionAboutOpenDataComesFromElsewhere() {
    Map<String, String> foreign = Map.of("Origin", "https://elsewhere.example");
    for (var path :
        Map.of(
                "/api/v2/tables/mean_stay/data", false,
                "/api/v2/tables/mean_stay/data/more", true,
                "/api/v2/tables/a/b/data", true,
                "/api/v2/tables/data", true,
                "/api/v1/tokens", true,
                "/stay/form", true)
            .entrySet()) {
      assertEquals(
          path.getValue(),
          Origins.isForeign(from("127.0.0.1", "localhost", path.getKey(), foreign), alone),
          path.getKey());
    }
  }
}
