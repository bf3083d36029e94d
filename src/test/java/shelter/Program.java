package shelter;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;

/** A program that calls the register with a token. */
public final class Program {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String token;

  private Program(String token) {
    this.token = token;
  }

  /** With a token of an account. */
  public static Program of(String account, String role, String centre) throws SQLException {
    return new Program(TestDatabase.token("register", account, role, centre));
  }

  public static Program administrator() throws SQLException {
    return of("admin", "ADMIN", null);
  }

  /** With a token as somebody has it, or none. */
  public static Program with(String token) {
    return new Program(token);
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(path, "GET", null, "application/json");
  }

  public HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    return send(path, "POST", json, "application/json");
  }

  /** Calls in whatever way. */
  public HttpResponse<String> send(String path, String method, String body, String type)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Deployed.address(path)))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", type)
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
