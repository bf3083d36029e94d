package shelter.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** From where a change was sent: only our own pages may send one along with a session. */
final class Origins {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private Origins() {}

  /** Whether another site has made the browser send this. What no browser sends passes. */
  static boolean isForeign(HttpServletRequest request, Caller caller) {
    if (READING.contains(request.getMethod())
        || isProgram(request)
        || Paths.isQuestion(Paths.of(request))) {
      return false;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !OWN.contains(site)) {
      return true;
    }
    String own = caller.origin(request);
    String origin = request.getHeader("Origin");
    if (origin != null) {
      return !origin.equalsIgnoreCase(own);
    }
    String page = request.getHeader("Referer");
    return page != null && !own.equalsIgnoreCase(origin(page));
  }

  /** A token is sent by a program on purpose; no browser adds it by itself. */
  private static boolean isProgram(HttpServletRequest request) {
    String authorization = request.getHeader("Authorization");
    return authorization != null
        && authorization.regionMatches(true, 0, "Bearer ", 0, 7)
        && request.getHeader("Cookie") == null;
  }

  private static String origin(String page) {
    try {
      URI address = URI.create(page);
      return address.getScheme() + "://" + address.getRawAuthority();
    } catch (IllegalArgumentException e) {
      return "unreadable";
    }
  }
}
