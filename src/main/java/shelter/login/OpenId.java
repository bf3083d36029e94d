package shelter.login;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.Status.VALID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.glassfish.soteria.mechanisms.OpenIdAuthenticationMechanism;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.gate.Caller;
import shelter.gate.Forwarded;
import shelter.secret.Secret;

/**
 * Sign-in at the provider of the settings. The server's own mechanism goes to it and back and reads
 * the token; here it is asked at two addresses only, and it opens no session of its own.
 */
@ApplicationScoped
public class OpenId {
  static final String START = "/login/openid";
  static final String CALLBACK = "/login/callback";

  /** In the session from the start to the first callback: one start lets nobody in twice. */
  private static final String OPEN = "shelter.openid.open";

  @Inject private OpenIdProvider provider;
  @Inject private OpenIdAuthenticationMechanism mechanism;
  @Inject private OpenIdContext context;
  @Inject private Accounts accounts;
  @Inject private Secret secret;
  @Inject private Caller caller;
  @Inject private Trail trail;

  boolean startsAt(HttpServletRequest request) {
    return provider.isConfigured() && START.equals(request.getRequestURI());
  }

  boolean returnsAt(HttpServletRequest request) {
    return provider.isConfigured() && CALLBACK.equals(request.getRequestURI());
  }

  /** Sends the browser to the provider with a new state and nonce. */
  AuthenticationStatus start(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext http)
      throws OpenIdRefused {
    // With the token of an earlier sign-in at hand the server would not ask for the nonce.
    forget(request);
    request.getSession().setAttribute(OPEN, new AtomicBoolean(true));
    try {
      return mechanism.validateRequest(
          withoutParameters(asSeen(request)),
          asking(OpenIdProof.challenge(request), response),
          protectedPage(http));
    } catch (RuntimeException | AuthenticationException e) {
      forget(request);
      throw new OpenIdRefused(OpenIdRefused.Reason.UNREACHABLE, e);
    }
  }

  /**
   * Takes the answer of the provider. Whatever comes of it, state, nonce and token are forgotten.
   *
   * @return the account that is let in
   */
  String account(HttpServletRequest request, HttpServletResponse response, HttpMessageContext http)
      throws OpenIdRefused {
    if (!isOpen(request)) {
      throw OpenIdRefused.ofNobody("Nobody has started this sign-in");
    }
    try {
      Answer answer = new Answer(http);
      mechanism.validateRequest(asSeen(request), response, answer);
      if (answer.result == null || answer.result.getStatus() != VALID) {
        throw new OpenIdRefused(
            OpenIdRefused.Reason.REFUSED,
            "Wrong state, or no token: the provider says " + request.getParameter("error"));
      }
      String subject = OpenIdToken.subject(context.getIdentityToken(), provider, provider.levels());
      return accountOf(request, secret.hash("openid", provider.getIssuer() + " " + subject));
    } catch (RuntimeException | AuthenticationException e) {
      throw new OpenIdRefused(OpenIdRefused.Reason.REFUSED, e);
    } finally {
      forget(request);
    }
  }

  /**
   * The account that was bound to a subject. Somebody who has come by an invitation and has no
   * second factor yet is bound now: the provider is the account's sign-in from then on.
   */
  private String accountOf(HttpServletRequest request, String subject) throws OpenIdRefused {
    String bound = accounts.ofOpenId(subject);
    if (bound != null) {
      return bound;
    }
    Unfinished unfinished = Unfinished.of(request);
    Account invited =
        unfinished == null || !unfinished.invited() ? null : accounts.of(unfinished.account());
    if (invited == null || invited.factor() != null || invited.bound()) {
      throw new OpenIdRefused(OpenIdRefused.Reason.UNKNOWN, "Subject without an account");
    }
    trail.outside(invited.username(), new Note(Action.FACTOR, null, null, true, "openid"));
    accounts.setOpenId(invited.username(), subject);
    Unfinished.end(request);
    return invited.username();
  }

  /** Whether this is the first callback after a start in the same browser. */
  private static boolean isOpen(HttpServletRequest request) {
    try {
      HttpSession session = request.getSession(false);
      return session != null
          && session.getAttribute(OPEN) instanceof AtomicBoolean open
          && open.getAndSet(false);
    } catch (IllegalStateException e) {
      // Another callback has just ended this session.
      return false;
    }
  }

  private static void forget(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      Object waiting = session.getAttribute(SignIn.WAITING);
      Unfinished unfinished = Unfinished.of(request);
      session.invalidate();
      request.getSession().setAttribute(SignIn.WAITING, waiting);
      Unfinished.carry(request, unfinished);
    }
  }

  /** The mechanism starts at a protected page that was asked for without a state. */
  private static HttpMessageContext protectedPage(HttpMessageContext http) {
    return new HttpMessageContextWrapper(http) {
      @Override
      public boolean isProtected() {
        return true;
      }
    };
  }

  /** With the address that the browser has typed: behind a proxy another than ours. */
  private HttpServletRequest asSeen(HttpServletRequest request) {
    return caller.isSecure(request) ? new Forwarded(request, caller) : request;
  }

  private static HttpServletRequest withoutParameters(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getParameter(String name) {
        return null;
      }

      @Override
      public String getQueryString() {
        return null;
      }
    };
  }

  /**
   * Adds to the way out which levels we ask for, and the hash of our proof; the definition can only
   * hold fixed texts.
   */
  private HttpServletResponse asking(String challenge, HttpServletResponse response) {
    String levels = String.join(" ", provider.levels());
    return new HttpServletResponseWrapper(response) {
      @Override
      public void sendRedirect(String location) throws IOException {
        super.sendRedirect(
            location
                + "&code_challenge_method=S256&code_challenge="
                + challenge
                + (levels.isEmpty()
                    ? ""
                    : "&acr_values=" + URLEncoder.encode(levels, StandardCharsets.UTF_8)));
      }
    };
  }

  /** Hears what the mechanism has found, and keeps it from the server: nobody is signed in yet. */
  private static final class Answer extends HttpMessageContextWrapper {
    private CredentialValidationResult result;

    Answer(HttpMessageContext http) {
      super(http);
    }

    @Override
    public void setRegisterSession(String callerName, Set<String> groups) {
      // The session is ours to open.
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult found) {
      result = found;
      return AuthenticationStatus.NOT_DONE;
    }

    @Override
    public AuthenticationStatus doNothing() {
      return AuthenticationStatus.NOT_DONE;
    }
  }
}
