package shelter.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import shelter.shared.Label;
import shelter.shared.Outage;
import shelter.shared.Settings;

/**
 * What answers at the register's address while the launcher waits for a database of one's own:
 * health says that the program lives and is not ready (promise 67), everybody else is asked to come
 * back. Without it whoever watches over the program would start it again and again.
 */
final class WaitingRoom implements AutoCloseable {
  private static final int UNAVAILABLE = 503;

  private final HttpServer server;

  private WaitingRoom(HttpServer server) {
    this.server = server;
  }

  static WaitingRoom open(Settings settings) throws IOException {
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()), 0);
    server.createContext("/health/live", one -> answer(one, 200, "application/json", health("UP")));
    server.createContext(
        "/health/ready", one -> answer(one, UNAVAILABLE, "application/json", health("DOWN")));
    server.createContext(
        "/", one -> answer(one, UNAVAILABLE, "text/plain;charset=UTF-8", sentence()));
    server.start();
    return new WaitingRoom(server);
  }

  private static String health(String status) {
    return "{\"status\":\"%s\",\"checks\":[]}".formatted(status);
  }

  private static String sentence() {
    StringBuilder text = new StringBuilder();
    for (String language : new String[] {"nb", "nn", "en"}) {
      text.append(Label.text(Locale.forLanguageTag(language), Outage.AWAY.key())).append("\n\n");
    }
    return text.toString();
  }

  private static void answer(HttpExchange one, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    one.getResponseHeaders().set("Content-Type", type);
    one.getResponseHeaders().set("Cache-Control", "no-store");
    if (status == UNAVAILABLE) {
      one.getResponseHeaders().set("Retry-After", "" + Outage.AWAY.seconds());
    }
    boolean head = one.getRequestMethod().equals("HEAD");
    one.sendResponseHeaders(status, head ? -1 : bytes.length);
    if (!head) {
      one.getResponseBody().write(bytes);
    }
    one.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
