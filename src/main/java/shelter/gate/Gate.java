package shelter.gate;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import shelter.shared.Database;
import shelter.shared.Outage;
import shelter.user.CurrentUser;
import shelter.user.Role;

/**
 * What every request passes before anything else reads it, and what every answer carries. Its place
 * before the other filters stands in {@code web.xml}.
 */
public class Gate extends HttpFilter {
  private static final Logger LOG = Logger.getLogger(Gate.class.getName());
  private static final List<String> OF_PAGES = List.of("GET", "HEAD", "POST");
  private static final List<String> OF_PROGRAMS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");
  private static final String VIEW = "jakarta.faces.ViewState";

  /** What a page without a form would send; none of ours does. */
  private static final String NO_VIEW = "stateless";

  @Inject private Caller caller;
  @Inject private Limits limits;
  @Inject private Denials denials;
  @Inject private CurrentUser user;
  @Inject private Database database;
  @Inject private Interruption interruption;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      pass(request, response, chain);
    } catch (IOException | ServletException | RuntimeException e) {
      Outage outage = response.isCommitted() ? null : database.behind(e);
      if (outage == null) {
        throw e;
      }
      LOG.log(Level.WARNING, "{0} at {1}", new Object[] {outage, Paths.of(request)});
      interruption.answer(request, new Headers(response), outage);
    }
  }

  private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean encrypted = caller.isSecure(request);
    HttpServletResponse answer = new Headers(response);
    Headers.put(request, answer, encrypted);
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      failed(request, answer, chain);
      return;
    }
    if (!Paths.isApi(Paths.of(request))) {
      // Before anybody reads a parameter: what is read once stays read so.
      request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }
    HttpServletRequest asked = encrypted ? new Forwarded(request, caller) : request;
    if (!isRefused(asked, answer)) {
      String path = Paths.of(asked);
      chain.doFilter(
          Paths.isApi(path) ? new Body(asked, Body.longest(path, false)) : asked, answer);
    }
  }

  /** Whether something stands in the way; it is answered then. */
  private boolean isRefused(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String path = Paths.of(request);
    boolean sendsFile = Body.isInParts(request) && !Paths.isApi(path);
    boolean maySend = sendsFile && path.equals(Paths.UPLOAD) && user.is(Role.MANAGER.name());
    List<String> methods = Paths.isApi(path) ? OF_PROGRAMS : OF_PAGES;
    if (caller.isMisdirected(request)) {
      Refused.misdirected(response);
    } else if (request.isRequestedSessionIdFromURL() || request.getRequestURI().indexOf(';') >= 0) {
      // A session is in its cookie only; the server would take one from here as well.
      Refused.silently(response);
    } else if (!methods.contains(request.getMethod())) {
      Refused.method(request, response, methods);
    } else if (Paths.isInside(path) && !mayLookInside(request)) {
      Refused.show(request, response, HttpServletResponse.SC_NOT_FOUND);
    } else if (!caller.isPrivate(request)
        && (!Paths.isOpen(path) || request.getUserPrincipal() != null)) {
      Refused.listenedTo(request, response);
    } else if (Origins.isForeign(request, caller)) {
      denials.note(request, HttpServletResponse.SC_FORBIDDEN, path);
      Refused.show(request, response, HttpServletResponse.SC_FORBIDDEN);
    } else if (Body.isPacked(request)) {
      // What it unpacks to is seen by nobody who counts.
      response.setHeader("Connection", "close");
      Refused.show(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else if (Body.hasNoEnd(request)) {
      response.setHeader("Connection", "close");
      Refused.show(request, response, HttpServletResponse.SC_BAD_REQUEST);
    } else if (sendsFile && !maySend) {
      response.setHeader("Connection", "close");
      Body.hearOut(request.getInputStream());
      Refused.show(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else if (request.getContentLengthLong() > Body.longest(path, maySend)) {
      response.setHeader("Connection", "close");
      Body.hearOut(request.getInputStream());
      Refused.show(request, response, Refused.TOO_LARGE);
    } else {
      return isTooOften(request, response, path)
          || !Paths.isApi(path) && (isUnreadable(request, response) || isNoForm(request, response));
    }
    return true;
  }

  /** This machine may, and whoever answers for a centre or the register, with a token. */
  private boolean mayLookInside(HttpServletRequest request) {
    return caller.isLocal(request)
        || caller.isPrivate(request) && user.isProgram(Role.MANAGER, Role.ADMIN);
  }

  private boolean isTooOften(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException, ServletException {
    int seconds = 0;
    String authorization = request.getHeader("Authorization");
    String user = request.getRemoteUser();
    // Sign-in by the page is slowed down by account and address (promise 3): a shelter has one
    // address.
    boolean signingIn =
        "POST".equals(request.getMethod()) && path.equals(Paths.RECORDS_API + "tokens");
    if (signingIn) {
      seconds = limits.wait(Limits.Kind.LOGIN, caller.address(request));
    } else if (path.startsWith(Paths.RECORDS_API) && authorization != null) {
      String token = authorization.replaceFirst("(?i)^bearer\\s+", "").strip();
      seconds = limits.wait(Limits.Kind.TOKEN, Integer.toHexString(token.hashCode()));
    } else if (Paths.isOpenData(path) && !caller.isLocal(request)) {
      seconds = limits.wait(Limits.Kind.OPEN, caller.address(request));
    } else if (user != null
        && "GET".equals(request.getMethod())
        && Paths.isOneRecord(request, path)) {
      seconds = limits.wait(Limits.Kind.RECORDS, user);
    }
    if (seconds == 0) {
      return false;
    }
    response.setHeader("Retry-After", "" + seconds);
    Refused.show(request, response, Refused.TOO_OFTEN);
    return true;
  }

  /** Whether there is a sign that no keyboard writes and no database keeps. */
  private static boolean isUnreadable(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Map<String, String[]> all;
    try {
      all = request.getParameterMap();
    } catch (RuntimeException e) {
      // The server gives up where parts are cut off or not parts; a page of ours would ask for
      // them again.
      response.setHeader("Connection", "close");
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return true;
    }
    for (var sent : all.entrySet()) {
      if (sent.getKey().indexOf('\0') >= 0
          || Stream.of(sent.getValue()).anyMatch(value -> value.indexOf('\0') >= 0)) {
        Refused.show(request, response, HttpServletResponse.SC_BAD_REQUEST);
        return true;
      }
    }
    return false;
  }

  /** Whether something is sent to a page that is not a form of one of our pages. */
  private static boolean isNoForm(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!"POST".equals(request.getMethod())) {
      return false;
    }
    String view = request.getParameter(VIEW);
    if (view != null && !view.equals(NO_VIEW)) {
      return false;
    }
    if (view == null && request.getContentLengthLong() < 0) {
      // Sent in pieces: the server stops to read where a form gets too large.
      Refused.show(request, response, Refused.TOO_LARGE);
    } else {
      Refused.expired(request, response);
    }
    return true;
  }

  /**
   * An answer of the server itself becomes one of ours; its own would tell what it is. What is
   * asked before any filter, as for a protected page, is turned away here.
   */
  private void failed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Object type = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE);
    int status = response.getStatus();
    denials.note(request, status, String.valueOf(address));
    if (caller.isMisdirected(request)) {
      Refused.misdirected(response);
      return;
    }
    if (address != null && Paths.isApi(address.toString())) {
      Problem.write(response, status);
      return;
    }
    if (status == HttpServletResponse.SC_FORBIDDEN && !caller.isPrivate(request)) {
      Refused.listenedTo(request, response);
      return;
    }
    if (type == ViewExpiredException.class) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
    response.setContentType("text/html;charset=UTF-8");
    chain.doFilter(new Reading(request), response);
  }
}
