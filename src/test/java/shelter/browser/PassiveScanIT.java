package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/** What a scanner sees that only looks: over every page and every file that a page asks for. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PassiveScanIT {
  private static final Map<String, String> HEADERS =
      Map.of(
          "x-content-type-options", "nosniff",
          "x-frame-options", "DENY",
          "referrer-policy", "same-origin",
          "cross-origin-opener-policy", "same-origin",
          "cross-origin-resource-policy", "same-origin");
  private static final List<String> FORBIDDEN_HEADERS =
      List.of("server", "x-powered-by", "x-aspnet-version", "access-control-allow-origin");

  /** What tells about our insides, or about somebody. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)payara|glassfish|grizzly|mojarra|eclipselink|postgres|hazelcast|jersey/|weld"
              + "|\\bat [a-z]+(\\.[a-zA-Z$]+){2,}\\(|Exception|\\b(10|192\\.168|172\\.(1[6-9]|2\\d|3[01]))(\\.\\d{1,3}){2,3}\\b"
              + "|[\\w.]+@[\\w-]+\\.[a-z]{2,}|jsessionid|/home/[a-z]+/\\.|c:\\\\|BEGIN [A-Z ]*PRIVATE KEY");

  /** PrimeFaces tells its scripts where the error pages are; no address of a browser. */
  private static final Pattern ERROR_PAGES = Pattern.compile("errorPages:\\{[^}]*\\}");

  private static final Pattern COMMENT = Pattern.compile("<!--(?!\\[CDATA).*?-->", Pattern.DOTALL);
  private static final Pattern ASKED = Pattern.compile("(?:src|href)=\"([^\"#][^\"]*)\"");
  private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*>.*?</form>");
  private final HttpClient bare =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build();
  private final List<String> findings = new ArrayList<>();

  @Test
  void pagesAndFilesTellNothingAndAreKeptByNobody() throws Exception {
    Set<String> files = new LinkedHashSet<>();
    for (var account : Pages.all().entrySet()) {
      Visitor visitor = new Visitor(Deployed.address(""));
      if (!account.getKey().isEmpty()) {
        visitor.signIn(account.getKey());
      }
      for (String path : account.getValue().values()) {
        page(path, visitor.open(path), files);
      }
    }
    for (String file : files) {
      HttpResponse<String> answer = get(file);
      headers(file, answer, false);
      if (answer.statusCode() != 200 || answer.body().isEmpty()) {
        findings.add(file + " got " + answer.statusCode());
      }
    }
    assertTrue(files.size() > 8, files.toString());
    assertEquals("", String.join("\n", findings));
  }

  private void page(String path, HttpResponse<String> answer, Set<String> files) {
    headers(path, answer, true);
    String body = ERROR_PAGES.matcher(answer.body()).replaceAll("");
    String ofUsers = path.equals("/help/operating") ? "" : body;
    TOLD.matcher(ofUsers).results().forEach(told -> findings.add(path + " tells " + told.group()));
    COMMENT.matcher(body).results().forEach(one -> findings.add(path + " has " + one.group()));
    ASKED
        .matcher(body)
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .forEach(
            link -> {
              if (link.matches(
                  "(?i)(https?:(?!//(data.norge.no/nlod/|www.uutilsynet.no$))|//|javascript:|mailto:).*")) {
                findings.add(path + " leads out to " + link);
              }
              if (link.startsWith("/jakarta.faces.resource/")) {
                files.add(link);
                if (link.matches(".*v=\\d+\\..*")) {
                  findings.add(path + " names the version in " + link);
                }
              }
            });
    FORM.matcher(body)
        .results()
        .filter(form -> !form.group().matches("(?s).*(method=\"get\"|jakarta.faces.ViewState).*"))
        .forEach(form -> findings.add(path + " has a form without a token"));
    Pattern.compile("<input[^>]*type=\"password\"[^>]*>")
        .matcher(body)
        .results()
        .filter(input -> !input.group().contains("autocomplete="))
        .forEach(input -> findings.add(path + " leaves open what is kept of " + input.group()));
  }

  private void headers(String path, HttpResponse<String> answer, boolean dynamic) {
    HEADERS.forEach(
        (name, value) -> {
          if (!List.of(value).equals(answer.headers().allValues(name))) {
            findings.add(path + " has " + name + " " + answer.headers().allValues(name));
          }
        });
    for (String name : List.of("content-security-policy", "permissions-policy", "content-type")) {
      if (answer.headers().allValues(name).size() != 1) {
        findings.add(path + " has " + name + " " + answer.headers().allValues(name));
      }
    }
    for (String name : FORBIDDEN_HEADERS) {
      answer.headers().firstValue(name).ifPresent(value -> findings.add(path + " tells " + value));
    }
    String may = path.matches("/|/statistics/.*") ? "public, no-cache" : "no-store";
    String kept = String.join(", ", answer.headers().allValues("cache-control"));
    if (dynamic && !List.of(may, "no-store").contains(kept)) {
      findings.add(path + " may be kept");
    }
    for (String cookie : answer.headers().allValues("set-cookie")) {
      if (!cookie.matches("(?i)(?=.*; ?HttpOnly)(?=.*; ?SameSite=(Lax|Strict))(?=.*; ?Path=/).*")) {
        findings.add(path + " sets " + cookie);
      }
    }
  }

  @Test
  void nothingBehindThePagesIsReached() throws Exception {
    for (String path :
        List.of(
            "/WEB-INF/web.xml",
            "//WEB-INF/web.xml",
            "/resources/../WEB-INF/web.xml",
            "/resources/%2e%2e/WEB-INF/web.xml",
            "/WEB-INF;x=1/web.xml",
            "/web-inf/web.xml",
            "/%57EB-INF/web.xml",
            "/./WEB-INF/web.xml",
            "/WEB-INF/web.xml;jsessionid=1",
            "/WEB-INF/errors/broken.xhtml",
            "/WEB-INF/page",
            "/META-INF/MANIFEST.MF",
            "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
            "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
            "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
            "/jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml.xhtml",
            "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
            "/resources/",
            "/resources",
            "/stay/",
            "/jakarta.faces.resource/",
            "/index.xhtml~",
            "/index.xhtml.bak",
            "/index.bak",
            "/.git/config",
            "/.env",
            "/login.jsp",
            "/admin",
            "/console",
            "/management",
            "/asadmin",
            "/server-status",
            "/h2-console",
            "/openapi-ui",
            "/api/application.wadl",
            "/application.wadl",
            "/..%2f..%2fetc/passwd",
            "/stay/form.jsf",
            "/stay/form.faces",
            "/faces/stay/form.xhtml",
            "/robots.txt~")) {
      HttpResponse<String> answer = get(path);
      boolean signIn = answer.uri().getPath().equals("/login");
      if (answer.statusCode() < 400 && !signIn) {
        findings.add(path + " got " + answer.statusCode());
      }
      if (answer.statusCode() >= 500) {
        findings.add(path + " got " + answer.statusCode());
      }
      String body = ERROR_PAGES.matcher(answer.body()).replaceAll("");
      if (body.contains("<web-app") || body.contains("ui:composition") || body.contains("root:")) {
        findings.add(path + " shows what is behind");
      }
      TOLD.matcher(body).results().forEach(told -> findings.add(path + " tells " + told.group()));
    }
    assertEquals("", String.join("\n", findings));
  }

  @Test
  void signInLeadsToNoForeignPlace() throws Exception {
    for (String where :
        List.of(
            "//evil.example/", "https://evil.example/", "/%5cevil.example", "%2f%2fevil.example")) {
      Visitor visitor = new Visitor(Deployed.address(""));
      String path =
          "/login?"
              + List.of("continue", "continued", "next", "url", "redirect", "returnTo", "from")
                  .stream()
                  .map(name -> name + "=" + where)
                  .collect(Collectors.joining("&"));
      visitor.open(path);
      HttpResponse<String> answer =
          visitor.send(
              path, "login", Map.of("username", "office", "password", "demo-shelter-register"));
      String to = answer.headers().firstValue("location").orElse("");
      if (to.contains("evil") || answer.statusCode() != 302) {
        findings.add(path + " led to " + to + " with " + answer.statusCode());
      }
    }
    assertEquals("", String.join("\n", findings));
  }

  @Test
  void methodsThatNobodyNeedsAreRefusedWithoutAWord() throws Exception {
    for (String method : List.of("OPTIONS", "TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "get")) {
      for (String path : List.of("/", "/login", "/resources/register.css", "/nowhere")) {
        HttpResponse<String> answer =
            bare.send(
                HttpRequest.newBuilder(URI.create(Deployed.address(path)))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(405, answer.statusCode(), method + " " + path);
        assertEquals("", answer.body(), method + " " + path);
      }
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return bare.send(
        HttpRequest.newBuilder(URI.create(Deployed.address(path))).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
