package shelter.login;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.user.User;
import shelter.user.Users;

/**
 * Who comes with each request. The one mechanism of the register: an alternative, so that the one
 * the definition of {@link OpenIdProvider} brings along is not asked on every page.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {
  private static final Logger LOG = Logger.getLogger(SignIn.class.getName());
  private static final String NAME = "shelter.signedIn";

  @Inject private OpenId openId;
  @Inject private Users users;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext http) {
    try {
      if (openId.startsAt(request)) {
        return openId.start(request, response, http);
      }
      if (openId.returnsAt(request)) {
        return redirect(response, open(request, openId.account(request, response, http)));
      }
    } catch (OpenIdRefused e) {
      LOG.log(Level.WARNING, "Sign-in by OpenID Connect refused: {0}", oneLine(e.getMessage()));
      return redirect(response, "/login?refused=" + e.reason.name().toLowerCase(Locale.ROOT));
    }
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(NAME) instanceof String name) {
      User user = users.find(name);
      if (user != null) {
        return http.notifyContainerAboutLogin(name, Set.of(user.getRole().name()));
      }
    }
    return http.isProtected() ? redirect(response, "/login?continued=true") : http.doNothing();
  }

  /** Opens the session of an account. @return its start page */
  public String open(HttpServletRequest request, String name) {
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    request.getSession().setAttribute(NAME, name);
    return users.find(name).getRole().startPage();
  }

  private static AuthenticationStatus redirect(HttpServletResponse response, String address) {
    try {
      response.sendRedirect(address);
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String oneLine(String text) {
    String line = String.valueOf(text).replaceAll("\\p{Cntrl}+", " ");
    return line.length() > 300 ? line.substring(0, 300) : line;
  }
}
