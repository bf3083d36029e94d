package shelter;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** Someone who uses the pages without a browser: keeps cookies, sends forms back as they came. */
public final class Visitor {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

  private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;
  private String page = "";

  public Visitor(String base) {
    this(base, null);
  }

  /** Somebody who comes by TLS and trusts what this context trusts. */
  public Visitor(String base, SSLContext tls) {
    this.base = base;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            // As browsers and proxies speak to the server: they offer no newer one without TLS.
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(30));
    client = tls == null ? builder.build() : builder.sslContext(tls).build();
  }

  public HttpResponse<String> open(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  /** Opens a page that may send on to another of ours, as a new form does to its address. */
  public HttpResponse<String> follow(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = open(path);
    String there = answer.headers().firstValue("Location").orElse(null);
    return there == null ? answer : open(there.replaceFirst("^http://[^/]+", ""));
  }

  /**
   * Sends the form of the page that is open.
   *
   * @param button the id of the button that is pressed
   * @param answers field ids within the form and their values
   */
  public HttpResponse<String> send(String path, String button, Map<String, String> answers)
      throws IOException, InterruptedException {
    Map<String, String> fields = hidden();
    answers.forEach((id, value) -> fields.put("page:" + id, value));
    fields.put("page:" + button, "page:" + button);
    return post(path, fields);
  }

  /** Presses the only button of a page that holds a form as it was sent: try again. */
  public HttpResponse<String> sendAgain(String path) throws IOException, InterruptedException {
    return post(path, hidden());
  }

  /** Looks at a page beside the one that is open. */
  public HttpResponse<String> look(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(120)).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** What the form of the open page sends besides its answers: the proofs that it is its own. */
  public Map<String, String> hidden() {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(page);
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    Matcher nonce = NONCE.matcher(page);
    if (nonce.find()) {
      fields.put("primefaces.nonce", nonce.group(1));
    }
    return fields;
  }

  /** Sends fields as no page may send them. */
  public HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Signs in; the answer is a redirect to the start page. */
  public void signIn(String username) throws IOException, InterruptedException {
    open("/login");
    HttpResponse<String> answer =
        send("/login", "login", Map.of("username", username, "password", "demo-shelter-register"));
    if (answer.statusCode() != 302) {
      throw new IllegalStateException(username + " was not let in: " + answer.statusCode());
    }
  }

  /** The answers of a phone conversation of today. */
  public static Map<String, String> conversation(String userKey) {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("conversationDate", "i dag");
    answers.put("consent", "FULL");
    answers.put("gender", "WOMAN");
    answers.put("isAdult", "true");
    answers.put("firstInYearNational", "true");
    answers.put("structured", "true");
    answers.put("userKey", userKey);
    return answers;
  }

  /** Registers a phone conversation of today; whether the register has answered "saved". */
  public boolean saveConversation(String userKey) throws IOException, InterruptedException {
    String form = newForm("/conversation/form");
    HttpResponse<String> answer = send(form, "save", conversation(userKey));
    return answer.statusCode() == 302
        && answer.headers().firstValue("Location").orElse("").contains("saved=");
  }

  /** The cookies that are kept, as a thief would bring them: one line of a request. */
  public String cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /**
   * The next request reaches a server that has never seen this browser, as when its node is gone.
   */
  public void changeNode() {
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().matches("JSESSIONID|__Host-session"))
        .toList()
        .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
  }

  /** The page that is open. */
  public String page() {
    return page;
  }

  /** Goes back to a page as it was once shown. */
  public void turnBackTo(String shown) {
    page = shown;
  }

  /** Opens a new form. @return its address, which names the record to be */
  public String newForm(String path) throws IOException, InterruptedException {
    String form = path + "?new=" + java.util.UUID.randomUUID();
    open(form);
    return form;
  }

  /** Sends what is being typed in a form, as its page does after each field. */
  public HttpResponse<String> keep(String form, String kind, String typed)
      throws IOException, InterruptedException {
    return call("PUT", "/api/draft/" + kind + "/" + form.replaceAll(".*new=", ""), typed);
  }

  /** Calls as a program does, with the cookies of the pages. */
  public HttpResponse<String> call(String method, String path, String json)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .method(
                method,
                method.equals("GET")
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(json))
            .build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Takes a file away. */
  public HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(base + path)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            request.timeout(Duration.ofSeconds(60)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    page = answer.body();
    return answer;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
