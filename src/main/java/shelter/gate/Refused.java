package shelter.gate;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import shelter.page.Language;
import shelter.shared.Label;

/** How the gate says no: a page to persons, {@code application/problem+json} to programs. */
public final class Refused {
  private static final int MISDIRECTED = 421;
  static final int TOO_LARGE = 413;
  static final int TOO_OFTEN = 429;

  private static final Map<Integer, String> PAGES =
      Map.of(
          HttpServletResponse.SC_FORBIDDEN,
          "forbidden",
          HttpServletResponse.SC_NOT_FOUND,
          "missing",
          TOO_LARGE,
          "large",
          TOO_OFTEN,
          "busy");

  private Refused() {}

  static void show(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException, ServletException {
    show(request, response, status, PAGES.get(status));
  }

  /** A form that is not of this session, or no form at all. Nothing has been done with it. */
  static void expired(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    show(request, response, HttpServletResponse.SC_FORBIDDEN, "expired");
  }

  private static void show(
      HttpServletRequest request, HttpServletResponse response, int status, String page)
      throws IOException, ServletException {
    if (Paths.isApi(Paths.of(request))) {
      Problem.write(response, status);
      return;
    }
    response.setStatus(status);
    request
        .getRequestDispatcher("/WEB-INF/errors/" + page + ".xhtml")
        .forward(new Reading(request), response);
  }

  /** An address that no page of ours has. Not a word, for it may carry somebody's session. */
  static void silently(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    response.setContentLength(0);
  }

  /** A method that nothing here answers; Allow says which do. */
  static void method(
      HttpServletRequest request, HttpServletResponse response, Iterable<String> allowed)
      throws IOException {
    response.setHeader("Allow", String.join(", ", allowed));
    if (Paths.isApi(Paths.of(request))) {
      Problem.write(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    response.setContentLength(0);
  }

  /** Somebody wants to sign in where others can listen. The page has no cookie and no script. */
  static void listenedTo(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Paths.isApi(Paths.of(request))) {
      Problem.write(response, HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    StringBuilder text = new StringBuilder();
    for (String language : Language.ALL) {
      text.append(Label.text(Locale.forLanguageTag(language), "error.unencrypted")).append("\n\n");
    }
    plain(response, HttpServletResponse.SC_FORBIDDEN, text.toString());
  }

  /** A demonstration has known passwords: it is for this machine (contract section 2). */
  static void misdirected(HttpServletResponse response) throws IOException {
    plain(response, MISDIRECTED, "This is a demonstration. It answers on its own machine only.");
  }

  /**
   * What is answered, before any filter, to a request that must not even learn where the sign-in
   * is.
   */
  public static void elsewhere(
      HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
    Headers.put(request, response, caller.isSecure(request));
    if (caller.isMisdirected(request)) {
      misdirected(response);
    } else {
      listenedTo(request, response);
    }
  }

  private static void plain(HttpServletResponse response, int status, String text)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().println(text);
  }
}
