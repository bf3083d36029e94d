package shelter.login;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.gate.Caller;
import shelter.gate.Headers;
import shelter.gate.Interruption;
import shelter.gate.Refused;
import shelter.shared.Outage;
import shelter.user.CurrentUser;
import shelter.user.TokenCookie;

/**
 * Tells the server, in each request anew, who asks and in which role: nothing of it is kept between
 * requests but the session's token. Who may not see a page without signing in is sent to the
 * sign-in page, which knows the way back. An alternative, so that the mechanism that the definition
 * of {@link OpenIdProvider} brings along is not asked on every page.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {
  /** In the browser's session: the address that waits behind the sign-in. */
  static final String WAITING = "shelter.waiting";

  private static final int TRIES = 4;
  private static final Logger LOG = Logger.getLogger(SignIn.class.getName());

  @Inject private CurrentUser user;
  @Inject private Caller caller;
  @Inject private Interruption interruption;
  @Inject private OpenId openId;
  @Inject private Trail trail;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    TokenCookie.answerWith(request, response);
    if (caller.isMisdirected(request) || !caller.isPrivate(request)) {
      return nobodyHere(request, response, context);
    }
    if (!interruption.isOver(request)) {
      return interrupted(Outage.AWAY, request, response);
    }
    Outage outage = null;
    for (int tried = 0; outage == null && tried < TRIES; tried++) {
      try {
        return asKnown(request, response, context);
      } catch (RuntimeException e) {
        // Nothing has been done yet: who asks is asked for again. When another database has taken
        // over, connections to the one that is gone fail one by one.
        outage = interruption.of(e, request);
      }
    }
    return interrupted(outage == null ? Outage.AWAY : outage, request, response);
  }

  /** This answer passes no filter. */
  private AuthenticationStatus interrupted(
      Outage outage, HttpServletRequest request, HttpServletResponse response) {
    try {
      interruption.answer(request, response, outage);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AuthenticationStatus asKnown(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (openId.startsAt(request) || openId.returnsAt(request)) {
      return byOpenId(request, response, context);
    }
    if (user.isSignedIn()) {
      if (isAction(request) || !user.getSession().page()) {
        act();
      }
      return context.notifyContainerAboutLogin(
          new CallerPrincipal(user.getName()), Set.of(user.getRole().name()));
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    boolean locked = user.isLocked();
    // This answer passes no filter.
    Headers.put(request, response, caller.isSecure(request));
    if (request.getMethod().equals("GET")) {
      request.getSession(true).setAttribute(WAITING, address(request));
    }
    return context.redirect(locked ? "/login/lock" : "/login?continued=true");
  }

  /** Where the disk of the database is full, whoever is signed in can still read. */
  private void act() {
    try {
      user.act();
    } catch (RuntimeException e) {
      if (Outage.of(e) != Outage.FULL) {
        throw e;
      }
    }
  }

  /** Elsewhere nobody is signed in; an open page is answered by the gate, any other here. */
  private AuthenticationStatus nobodyHere(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!context.isProtected()) {
      return context.doNothing();
    }
    try {
      Refused.elsewhere(request, response, caller);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AuthenticationStatus byOpenId(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    // This answer passes no filter.
    Headers.put(request, response, caller.isSecure(request));
    try {
      if (openId.startsAt(request)) {
        if (user.isSignedIn()) {
          // Somebody else's page may have sent the browser here: it ends nothing.
          return context.redirect(user.getStartPage());
        }
        return openId.start(request, response, context);
      }
      String account = openId.account(request, response, context);
      String waiting = (String) request.getSession().getAttribute(WAITING);
      trail.outside(account, new Note(Action.LOGIN, null, null, true, "openid"));
      user.become(account);
      return context.redirect(waiting == null ? user.getStartPage() : waiting);
    } catch (OpenIdRefused e) {
      LOG.log(Level.WARNING, "Sign-in by OpenID Connect refused: {0}", oneLine(e.getMessage()));
      if (e.isAttempt) {
        trail.outside(null, new Note(Action.LOGIN, null, null, false, "openid " + e.reason));
      }
      return context.redirect("/login?refused=" + e.reason.name().toLowerCase(Locale.ROOT));
    }
  }

  /** The page of a request, and which record it shows. */
  static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI().replaceFirst("^/+", "/") + (query == null ? "" : "?" + query);
  }

  private static String oneLine(String text) {
    String line = String.valueOf(text).replaceAll("\\p{Cntrl}+", " ");
    return line.length() > 300 ? line.substring(0, 300) : line;
  }

  /** A page is opened or sent by somebody; drafts, pictures and stylesheets come by themselves. */
  private static boolean isAction(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.startsWith("/api/") && !path.startsWith("/jakarta.faces.resource/");
  }
}
