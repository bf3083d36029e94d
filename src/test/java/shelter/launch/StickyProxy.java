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
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What config/cluster/haproxy.cfg does, for a machine without HAProxy: TLS, a browser stays with
 * its node until that says that it is not ready, and a node that is gone or answers 503 is left for
 * another with the same request.
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
  private final ScheduledExecutorService checks = Executors.newSingleThreadScheduledExecutor();

  /** How often in a row each node was not ready; twice, and nobody new is sent there. */
  private final AtomicIntegerArray failures;

  StickyProxy(Certificate certificate, List<Integer> nodes)
      throws IOException, GeneralSecurityException {
    this.nodes = nodes;
    failures = new AtomicIntegerArray(nodes.size());
    server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificate.tls()));
    server.setExecutor(threads);
    server.createContext("/", this::pass);
    server.start();
    checks.scheduleWithFixedDelay(this::check, 0, 500, TimeUnit.MILLISECONDS);
  }

  @Override
  public String address() {
    return "https://localhost:" + server.getAddress().getPort();
  }

  private void check() {
    for (int node = 0; node < nodes.size(); node++) {
      boolean isReady = false;
      try {
        URI ready = URI.create("http://127.0.0.1:" + nodes.get(node) + "/health/ready");
        HttpRequest asked = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(3)).build();
        isReady = client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
      } catch (IOException e) {
        // As good as no.
      } catch (InterruptedException e) {
        return;
      }
      failures.set(node, isReady ? 0 : failures.get(node) + 1);
    }
  }

  /** The node itself, or the next one where it is not ready and that is. */
  private int ready(int node) {
    int other = (node + 1) % nodes.size();
    return failures.get(node) >= 2 && failures.get(other) < 2 ? other : node;
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
      int begin = ready(first % nodes.size());
      for (int attempt = 0; attempt < TRIES; attempt++) {
        node = (begin + attempt) % nodes.size();
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
    checks.shutdownNow();
    server.stop(0);
    threads.shutdownNow();
  }
}
