package shelter.user;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;

/**
 * Where a browser keeps the token of its session: in a cookie of its own and not in the server's
 * memory, so that whoever is sent to another node is still signed in (promises 14 and 77). Behind a
 * proxy with TLS it is bound to this host and to encryption by its name.
 */
public final class TokenCookie {
  private static final String ENCRYPTED = "__Host-token";
  private static final String PLAIN = "token";
  private static final String ANSWER = TokenCookie.class.getName();

  private TokenCookie() {}

  /** Remembers where a cookie can be set: asked for in places that see the request only. */
  public static void answerWith(HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(ANSWER, response);
  }

  static String name(boolean encrypted) {
    return encrypted ? ENCRYPTED : PLAIN;
  }

  /** The token that the browser sends; null when it sends none. */
  static String of(HttpServletRequest request, boolean encrypted) {
    Cookie[] cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(name(encrypted)) && !cookie.getValue().isEmpty())
        .map(Cookie::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Hands the browser a token, or takes it away when it is null. */
  static void set(HttpServletRequest request, boolean encrypted, String token) {
    HttpServletResponse response = (HttpServletResponse) request.getAttribute(ANSWER);
    if (response == null || token == null && of(request, encrypted) == null) {
      return;
    }
    Cookie cookie = new Cookie(name(encrypted), token == null ? "" : token);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(encrypted);
    cookie.setAttribute("SameSite", "Lax");
    if (token == null) {
      cookie.setMaxAge(0);
    }
    response.addCookie(cookie);
  }
}
