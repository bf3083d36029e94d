package shelter;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Something that uses the doors of programs: it keeps no cookies and shows its token, if any. */
public final class Program {
  public static final String PASSWORD = "demo-shelter-register";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String token;

  public Program(String token) {
    this.token = token;
  }

  /** One that nobody knows. */
  public static Program unknown() {
    return new Program(null);
  }

  /**
   * One that works for an account of the demonstration. Its session is made behind the door: what
   * the door asks is tried elsewhere, and takes its time by design.
   */
  public static Program of(String username) throws Exception {
    String[] name = username.split("\\.");
    String role = username.startsWith("office") ? "OFFICE" : name[0].toUpperCase(Locale.ROOT);
    String centre = name.length > 1 ? name[1] : null;
    return new Program(TestDatabase.token("register", username, role, centre, "API"));
  }

  /** One that works with a session of an account, which is made if there is none. */
  public static Program of(String account, String role, String centre) throws Exception {
    return new Program(TestDatabase.token("register", account, role, centre));
  }

  /** Asks for a token. */
  public HttpResponse<String> signIn(String username, String password, String code)
      throws Exception {
    var json = Json.createObjectBuilder().add("username", username).add("password", password);
    if (code != null) {
      json.add("code", code);
    }
    return post("/api/v1/tokens", json.build().toString());
  }

  public HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, "", headers);
  }

  public HttpResponse<String> post(String path, String json, String... headers) throws Exception {
    return send("POST", path, json, headers);
  }

  /**
   * Sends anything.
   *
   * @param headers name and value in turn; JSON is sent where no type is named
   */
  public HttpResponse<String> send(String method, String path, String body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Deployed.address(path)))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .setHeader("Content-Type", "application/json");
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    if (token != null) {
      request.setHeader("Authorization", "Bearer " + token);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  public String token() {
    return token;
  }

  public static JsonObject object(HttpResponse<String> answer) {
    return (JsonObject) read(answer);
  }

  public static JsonStructure read(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.read();
    }
  }

  /** The type of an answer without its charset. */
  public static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }
}
