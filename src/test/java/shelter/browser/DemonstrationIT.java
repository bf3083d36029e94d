package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A demonstration answers its own machine only, and no answer tells how the program is built. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DemonstrationIT {
  private static final List<String> ROADS =
      List.of("/", "/login", "/nowhere", "/jakarta.faces.resource/register.css");

  @Test
  void requestFromElsewhereIsMisdirected() throws IOException {
    for (String path : ROADS) {
      assertMisdirected(path, "Host: register.example.org");
      assertMisdirected(path, "Host: 192.0.2.7:8080");
      for (String header :
          List.of(
              "X-Forwarded-For: 192.0.2.7",
              "X-Forwarded-Host: register.example.org",
              "X-Forwarded-Proto: https",
              "Forwarded: for=192.0.2.7",
              "Via: 1.1 proxy")) {
        assertMisdirected(path, "Host: localhost\r\n" + header);
      }
    }
    assertTrue(answer("GET", "/", "Host: localhost").startsWith("HTTP/1.1 200"));
  }

  /** The server asks for a sign-in before our gate is reached; the sign-in knows it too. */
  @Test
  void protectedPageAnswersNobodyElsewhere() throws IOException {
    for (String header :
        List.of("Host: register.example.org", "Host: localhost\r\nVia: 1.1 proxy")) {
      String answer = answer("GET", "/home/house", header);
      assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
      assertFalse(answer.contains("bar staff"), answer);
    }
  }

  private static void assertMisdirected(String path, String headers) throws IOException {
    String answer = answer("GET", path, headers);
    assertTrue(answer.startsWith("HTTP/1.1 421"), path + " with " + headers + ": " + answer);
  }

  @Test
  void errorsSayNothingAboutTheProgram() throws IOException {
    for (String[] request :
        new String[][] {
          {"GET", "/nowhere"},
          {"GET", "/nowhere.xhtml"},
          {"GET", "/WEB-INF/web.xml"},
          {"GET", "/WEB-INF/page.xhtml"},
          {"GET", "/jakarta.faces.resource/nothing.css.xhtml"},
          {"GET", "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml.xhtml"},
          {"GET", "/?year=%00"},
          {"GET", "/?year=999999999999"},
          {"GET", "/statistics/chapter?year=2020&chapter=nothing"},
          {"GET", "/statistics/chapter"},
          {"GET", "/login?continued=x"},
          {"GET", "/%"},
          {"GET", "/index.xhtml?lang=xx"},
          {"POST", "/login"},
          {"POST", "/"},
          {"PUT", "/"},
          {"DELETE", "/home/house"},
          {"TRACE", "/"},
        }) {
      String answer = answer(request[0], request[1], "Host: localhost");
      String about = request[0] + " " + request[1] + ": " + answer;
      assertFalse(answer.contains("???"), about);
      assertFalse(answer.matches("(?s).*(Exception:|\\n\\tat ).*"), about);
      assertFalse(
          answer.matches("(?is).*(payara|glassfish|grizzly|mojarra|stack ?trace).*"), about);
      assertFalse(answer.startsWith("HTTP/1.1 5") && !answer.startsWith("HTTP/1.1 501"), about);
    }
    assertEquals(404, status(answer("GET", "/nowhere", "Host: localhost")));
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.split(" ")[1]);
  }

  /** The whole answer, head and body, to a request with exactly these headers. */
  private static String answer(String method, String path, String headers) throws IOException {
    int port = Integer.parseInt(System.getProperty("test.port"));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(15_000);
      String length = method.equals("GET") ? "" : "Content-Length: 0\r\n";
      String request =
          method
              + " "
              + path
              + " HTTP/1.1\r\n"
              + headers
              + "\r\n"
              + length
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
