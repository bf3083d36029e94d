package shelter.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Somebody who has shown a handed-out password or an invitation, and has still to set what the
 * account lacks. Kept in the browser's session for a quarter of an hour; it opens nothing else.
 *
 * @param secret the secret of the one-time codes that is shown to be scanned
 * @param recovery the recovery codes, once they are made: a form that is sent twice shows them
 *     twice
 * @param invited whether the password is to be set because an invitation was used
 */
record Unfinished(
    String account, String secret, boolean invited, Instant begun, List<String> recovery)
    implements Serializable {
  private static final String KEY = "shelter.unfinished";
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  static void begin(HttpServletRequest request, String account, boolean invited) {
    request.getSession(true);
    request.changeSessionId();
    request
        .getSession()
        .setAttribute(
            KEY, new Unfinished(account, OneTimeCodes.freshSecret(), invited, Instant.now(), null));
  }

  /** The one of this browser; null when there is none, or it has waited too long. */
  static Unfinished of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Unfinished found = session == null ? null : (Unfinished) session.getAttribute(KEY);
    return found != null && found.begun.plus(PATIENCE).isAfter(Instant.now()) ? found : null;
  }

  /** The same, with the recovery codes that were made. */
  Unfinished with(List<String> codes) {
    return new Unfinished(account, secret, invited, begun, List.copyOf(codes));
  }

  /** Takes it along into a new session of the same browser. */
  static void carry(HttpServletRequest request, Unfinished one) {
    if (one != null) {
      request.getSession().setAttribute(KEY, one);
    }
  }

  static void end(HttpServletRequest request) {
    request.getSession().removeAttribute(KEY);
  }
}
