package shelter.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import shelter.user.CurrentUser;

/**
 * Tells the server, in each request anew, who asks and in which role: nothing of it is kept between
 * requests but the session's token. Who may not see a page without signing in is sent to the
 * sign-in page, which knows the way back.
 */
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {
  /** In the browser's session: the address that waits behind the sign-in. */
  static final String WAITING = "shelter.waiting";

  @Inject private CurrentUser user;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (user.isSignedIn()) {
      if (isAction(request)) {
        user.act();
      }
      return context.notifyContainerAboutLogin(
          new CallerPrincipal(user.getName()), Set.of(user.getRole().name()));
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    boolean locked = user.isLocked();
    if (request.getMethod().equals("GET")) {
      String query = request.getQueryString();
      request
          .getSession(true)
          .setAttribute(WAITING, request.getRequestURI() + (query == null ? "" : "?" + query));
    }
    return context.redirect(locked ? "/login/lock" : "/login?continued=true");
  }

  /** A page is opened or sent by somebody; drafts, pictures and stylesheets come by themselves. */
  private static boolean isAction(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.startsWith("/api/") && !path.startsWith("/jakarta.faces.resource/");
  }
}
