package shelter.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What config/cluster/haproxy.cfg does, for a machine without HAProxy: TLS, a browser stays with
 * its node, and a node that is gone or answers 503 is left for another with the same request.
 */
final class StickyProxy implements Proxy {
  private static final Pattern NODE = Pattern.compile("__Host-node=([0-9]+)");
  private static final Set<String> OWN =
      Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "expect");
  private static final int TRIES = 4;

  private final List<Integer> nodes;
  private final AtomicInteger next = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final HttpsServer server;

  StickyProxy(Certificate certificate, List<Integer> nodes)
      throws IOException, GeneralSecurityException {
    this.nodes = nodes;
    server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificate.tls()));
    server.setExecutor(threads);
    server.createContext("/", this::pass);
    server.start();
  }

  @Override
  public String address() {
    return "https://localhost:" + server.getAddress().getPort();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Matcher cookie =
          NODE.matcher(
              String.join(";", exchange.getRequestHeaders().getOrDefault("Cookie", List.of())));
      boolean isKnown = cookie.find();
      int first = isKnown ? Integer.parseInt(cookie.group(1)) : next.getAndIncrement();
      HttpResponse<byte[]> answer = null;
      int node = first;
      for (int attempt = 0; attempt < TRIES; attempt++) {
        node = (first + attempt) % nodes.size();
        try {
          answer =
              client.send(request(exchange, node, body), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
          continue;
        }
        if (answer.statusCode() != 503) {
          break;
        }
      }
      if (answer == null) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      answer
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                  exchange.getResponseHeaders().put(name, new java.util.ArrayList<>(values));
                }
              });
      if (!isKnown || node != first) {
        exchange
            .getResponseHeaders()
            .add("Set-Cookie", "__Host-node=" + node + "; Path=/; Secure; HttpOnly; SameSite=Lax");
      }
      exchange.sendResponseHeaders(
          answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(HttpExchange exchange, int node, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + nodes.get(node) + exchange.getRequestURI()))
            .timeout(Duration.ofSeconds(30))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request
        .setHeader("X-Forwarded-Proto", "https")
        .setHeader("X-Forwarded-For", exchange.getRemoteAddress().getAddress().getHostAddress())
        .setHeader("X-Forwarded-Host", exchange.getRequestHeaders().getFirst("Host"))
        .build();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
