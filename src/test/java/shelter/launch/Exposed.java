package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a real register shows of itself to the outside (promise 92). */
final class Exposed {
  /** The names and versions that an attacker would look up. */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)payara|glassfish|grizzly|mojarra|eclipselink|postgres|primefaces|omnifaces|jersey|hazelcast|servlet/|java/|\\b\\d+\\.\\d+\\.\\d+\\b");

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final Map<String, String> outside;

  Exposed(int port, Map<String, String> outside) {
    this.port = port;
    this.outside = outside;
  }

  void healthSaysUpAndNothingElse() throws Exception {
    for (String path :
        new String[] {"/health", "/health/live", "/health/ready", "/health/started"}) {
      HttpResponse<String> answer = get(path, outside);
      assertEquals(200, answer.statusCode(), path);
      assertEquals("{\"status\":\"UP\",\"checks\":[]}", answer.body(), path);
    }
    assertTrue(get("/health", Map.of()).body().contains("COUNT"), "this machine is told");
    Map<String, String> program = new HashMap<>(outside);
    program.put("Authorization", "Bearer token of inside.admin");
    assertTrue(get("/health", program).body().contains("COUNT"), "so is an administrator's token");
    program.put("Authorization", "Bearer token of inside.office");
    assertFalse(get("/health", program).body().contains("COUNT"));
    assertEquals(404, get("/metrics", outside).statusCode());
  }

  void consoleOfTheServerIsNotThere() throws Exception {
    for (String path :
        new String[] {
          "/asadmin",
          "/__asadmin/version",
          "/management/domain",
          "/monitoring/domain",
          "/common/index.jsf",
          "/application.wadl",
          "/api/application.wadl",
          "/WEB-INF/web.xml",
          "/META-INF/MANIFEST.MF",
          "/openapi-ui",
          "/h2-console"
        }) {
      assertEquals(404, get(path, outside).statusCode(), path);
    }
  }

  void noAnswerTellsWhatTheServerIs() throws Exception {
    for (String path :
        new String[] {
          "/",
          "/login",
          "/nowhere",
          "/api/v1/nowhere",
          "/api/v2/config",
          "/health",
          "/home/house",
          "/login?javax=%00",
          "/jakarta.faces.resource/nothing.js.xhtml"
        }) {
      HttpResponse<String> answer = get(path, outside);
      answer
          .headers()
          .map()
          .forEach(
              (name, values) ->
                  assertFalse(
                      !name.equalsIgnoreCase("Content-Security-Policy")
                          && TELLING.matcher(name + ": " + values).find(),
                      path + " answers " + name + ": " + values));
      if (answer.statusCode() >= 400) {
        assertFalse(TELLING.matcher(answer.body()).find(), path + " answers " + answer.body());
      }
    }
    String broken = raw("GET /%zz HTTP/1.1\r\nHost: register.example\r\nConnection: close\r\n\r\n");
    // Grizzly gives it up before any filter of ours: nothing is answered, in words that differ by
    // what
    // is broken. The proxy says 400 (config/cluster/haproxy.cfg).
    assertTrue(broken.matches("(?s)HTTP/1.1 (200|400).*\r\nContent-Length: 0\r\n.*"), broken);
    assertFalse(TELLING.matcher(broken.replaceFirst("HTTP/1.1", "")).find(), broken);
  }

  void traceIsRefused() throws Exception {
    for (String method : new String[] {"TRACE", "TRACK", "CONNECT", "PROPFIND"}) {
      String answer =
          raw(
              method
                  + " /login HTTP/1.1\r\nHost: register.example\r\nX-Marker: mirrored\r\nConnection: close\r\n\r\n");
      assertTrue(answer.matches("(?s)HTTP/1.1 (405|400|501|403|404).*"), method + ": " + answer);
      assertFalse(answer.contains("mirrored"), answer);
    }
  }

  /** What the proxy has numbered keeps its number; what cannot be one gets one. */
  void requestKeepsTheNumberOfTheProxy() throws Exception {
    Map<String, String> numbered = new HashMap<>(outside);
    numbered.put("X-Request-ID", "0123456789abcdef0123456789abcdef");
    assertEquals("0123456789abcdef0123456789abcdef", number(get("/login", numbered)));
    numbered.put("X-Request-ID", "no number at all");
    assertTrue(number(get("/login", numbered)).matches("[0-9a-f]{8}"));
  }

  private static String number(HttpResponse<String> answer) {
    return answer.headers().firstValue("X-Request-ID").orElse("none");
  }

  /**
   * Of all its processes: the page's port on loopback, and the database's own where there is one.
   */
  static void nothingElseListens(ProcessHandle launcher, int port) throws IOException {
    assumeTrue(Files.exists(Path.of("/proc/net/tcp")), "who listens is read of Linux");
    Set<String> sockets = new HashSet<>();
    for (ProcessHandle one : launcher.descendants().toList()) {
      Path open = Path.of("/proc/" + one.pid() + "/fd");
      try (var files = Files.list(open)) {
        for (Path file : files.toList()) {
          sockets.add(Files.readSymbolicLink(file).toString());
        }
      }
    }
    Set<String> listening = new TreeSet<>();
    for (String table :
        new String[] {"/proc/net/tcp", "/proc/net/tcp6", "/proc/net/udp", "/proc/net/udp6"}) {
      List<String> lines =
          Files.exists(Path.of(table)) ? Files.readAllLines(Path.of(table)) : List.of();
      for (String line : lines) {
        String[] columns = line.strip().split("\\s+");
        boolean waits = table.contains("udp") ? columns[3].equals("07") : columns[3].equals("0A");
        if (waits && sockets.contains("socket:[" + columns[9] + "]")) {
          listening.add(table.replaceFirst(".*/", "") + " " + columns[1]);
        }
      }
    }
    assertEquals(Set.of("tcp 0100007F:" + "%04X".formatted(port)), listening);
  }

  private HttpResponse<String> get(String path, Map<String, String> headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    headers.forEach(request::header);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** What comes back for what no client would send. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream answer = socket.getInputStream();
      StringBuilder said = new StringBuilder();
      try {
        for (int one = answer.read(); one >= 0; one = answer.read()) {
          said.append((char) one);
        }
      } catch (SocketTimeoutException e) {
        // It is kept open, as for CONNECT; what was said by then is what there is.
      }
      return said.toString();
    }
  }
}
