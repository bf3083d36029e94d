package shelter.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import shelter.page.Language;
import shelter.shared.Database;
import shelter.shared.Label;
import shelter.shared.Outage;
import shelter.user.CurrentUser;

/**
 * What a request gets while the database does not do what it is asked: it waits a little for one
 * that is away, and is then answered 503. Programs get a problem; a page asks again by itself, and
 * a form comes back with everything that was typed, to be sent once more: a record is stored once,
 * however often its form is sent. The page is written by hand, for whatever makes the others may
 * ask the database.
 */
@ApplicationScoped
public class Interruption {
  private static final String STYLE =
      "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none';"
          + " frame-ancestors 'none'; form-action 'self'";

  private static final String[] NONE = {};

  @Inject private Database database;
  @Inject private Caller caller;

  /** Whether the request can go on: the database is there, or not needed for a public page. */
  public boolean isOver(HttpServletRequest request) {
    if (database.seemsThere()) {
      return true;
    }
    if (isForAll(request)) {
      CurrentUser.readsAsNobody(request);
      return true;
    }
    return database.await();
  }

  /**
   * Whether the request can be tried once more after a failure before anything was done.
   *
   * @throws RuntimeException the failure itself, when the database has no part in it
   */
  public Outage of(RuntimeException failure, HttpServletRequest request) {
    Outage outage = database.behind(failure);
    if (outage == null) {
      throw failure;
    }
    if (isForAll(request)) {
      CurrentUser.readsAsNobody(request);
      return null;
    }
    return outage == Outage.AWAY && database.await() ? null : outage;
  }

  /** What everybody may read is served from memory, to somebody who is signed in as well. */
  private static boolean isForAll(HttpServletRequest request) {
    return Paths.isOpen(Paths.of(request))
        && !request.getMethod().equals("POST")
        && !Paths.isInside(Paths.of(request));
  }

  /** Answers 503; of what was written so far nothing stays. */
  public void answer(HttpServletRequest request, HttpServletResponse response, Outage outage)
      throws IOException {
    response.reset();
    Headers.put(request, response, caller.isSecure(request));
    response.setHeader("Retry-After", "" + outage.seconds());
    if (Paths.isApi(Paths.of(request))) {
      Problem.write(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          Label.text(Spoken.of(request), outage.key()));
      return;
    }
    if (request.getCharacterEncoding() == null) {
      request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Content-Security-Policy", STYLE);
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().print(page(request, outage));
  }

  private String page(HttpServletRequest request, Outage outage) {
    Locale language = Locale.forLanguageTag(Language.of(new Reading(request)));
    boolean sent = "POST".equals(request.getMethod());
    boolean kept =
        sent
            && !Body.isInParts(request)
            && !isSecret(request)
            && !Origins.isForeign(request, caller);
    String title = Label.text(language, "Outage." + outage.name());
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>%s
        <title>%s – %s</title><link rel="stylesheet" href="/jakarta.faces.resource/register.css.xhtml"/></head>
        <body><main id="content"><div class="wrap"><h1>%s</h1><p class="lead" role="alert">%s%s</p>
        %s</div></main></body></html>
        """
        .formatted(
            language.getLanguage(),
            sent ? "" : "<meta http-equiv=\"refresh\" content=\"" + outage.seconds() + "\"/>",
            text(title),
            text(Label.text(language, "page.tab")),
            text(title),
            text(Label.text(language, outage.key())),
            sent ? " " + text(Label.text(language, kept ? "outage.kept" : "outage.notKept")) : "",
            kept ? form(request, language) : link(request, language));
  }

  private static String link(HttpServletRequest request, Locale language) {
    return "<p><a class=\"button\" href=\"%s\">%s</a></p>"
        .formatted(text(address(request)), text(Label.text(language, "outage.again")));
  }

  /** The form as it was sent, with the button that was pressed; its address says the rest. */
  private static String form(HttpServletRequest request, Locale language) {
    String query = "&" + request.getQueryString();
    StringBuilder fields = new StringBuilder();
    for (Map.Entry<String, String[]> one : request.getParameterMap().entrySet()) {
      for (String value : query.contains("&" + one.getKey() + "=") ? NONE : one.getValue()) {
        fields.append(
            "<input type=\"hidden\" name=\"%s\" value=\"%s\"/>"
                .formatted(text(one.getKey()), text(value)));
      }
    }
    return "<form method=\"post\" action=\"%s\">%s<p><button class=\"button\" type=\"submit\">%s</button></p></form>"
        .formatted(text(address(request)), fields, text(Label.text(language, "outage.again")));
  }

  /** Two strokes at its beginning would name another machine. */
  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI().replaceFirst("^/+", "/") + (query == null ? "" : "?" + query);
  }

  /** A password or a one-time code does not lie in a page. */
  private static boolean isSecret(HttpServletRequest request) {
    return Paths.of(request).startsWith("/login")
        || request.getParameterMap().keySet().stream()
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("password"));
  }

  private static String text(String of) {
    return of.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;")
        .replace("\n", "&#10;");
  }
}
