package shelter.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shelter.centre.Centres;
import shelter.secret.Secret;
import shelter.shared.Refusal;
import shelter.shared.Settings;

/**
 * Who asks: whoever the session belongs to whose token the request carries, in a cookie or, for a
 * program, in its header. Read anew in each request.
 */
@Named
@RequestScoped
public class CurrentUser {
  private static final String BEARER = "Bearer ";
  private static final Set<String> PROGRAMS = Set.of("/api", "/openapi", "/metrics", "/health");
  private static final String NOBODY = "shelter.nobody";

  @Inject private Sessions sessions;
  @Inject private Centres centres;
  @Inject private Settings settings;
  @Inject private Secret secret;
  @Inject private HttpServletRequest request;
  private Session session;
  private String asked;
  private final Set<String> lists = new HashSet<>();

  /** The centre whose name the page has asked for, and its name; a page asks three times. */
  private String named;

  private String name;

  /** The token of the session that work in another thread is done for. */
  private String carried;

  /** The token of a session that this request has opened: its browser does not have it yet. */
  private String given;

  /**
   * The token that the request carries; null when it carries none. Known to nobody but the wall.
   */
  public String getToken() {
    if (carried != null) {
      return carried;
    }
    if (request.getAttribute(NOBODY) != null) {
      return null;
    }
    String header = request.getHeader("Authorization");
    if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      // A program has a door of its own: with its token no page opens, and no browser's session.
      return isForPrograms() ? header.substring(BEARER.length()).strip() : null;
    }
    return given != null ? given : TokenCookie.of(request, isEncrypted());
  }

  private boolean isEncrypted() {
    return !settings.proxies().isEmpty();
  }

  /** A request for what everybody may read goes on without asking who it is. */
  public static void readsAsNobody(HttpServletRequest request) {
    request.setAttribute(NOBODY, true);
  }

  private boolean isForPrograms() {
    String path = request.getServletPath();
    return PROGRAMS.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
  }

  /** Whether the request carries the token of a program that is in one of these roles. */
  public boolean isProgram(Role... roles) {
    return isSignedIn() && !session.page() && List.of(roles).contains(session.role());
  }

  /** The session of the request, locked or not; null when there is none or it is over. */
  public Session getSession() {
    String token = getToken();
    if (token == null) {
      return null;
    }
    if (!token.equals(asked)) {
      session = sessions.of(token);
      asked = token;
    }
    return session;
  }

  /** Whether this request asks for the first time: a list that a page reads twice is one look. */
  public boolean isFirst(String list) {
    return lists.add(list);
  }

  /** Works for the session of a token, where there is no request that could carry it. */
  public void carry(String token) {
    carried = token;
  }

  /** What is known is asked for anew; each request begins so. */
  public void forget() {
    asked = null;
    lists.clear();
  }

  /**
   * The browser's session is another from now on, and it is this account's; nothing is carried
   * over.
   */
  public void become(String account) {
    leave();
    given = sessions.open(account);
    TokenCookie.set(request, isEncrypted(), given);
  }

  /**
   * What a form of a page carries to prove, to any node, that it was sent out to this session.
   *
   * @return a keyed hash; empty when nobody is signed in
   */
  public String ticket(String page) {
    return isSignedIn() ? secret.hash("ticket", getToken() + " " + page) : "";
  }

  /** Ends the sessions of an account but that of this request, on every node at once. */
  public void endOthers(String account) {
    sessions.endAll(account, getToken());
  }

  /** The person at the page did something, or the program asked for something. */
  public void act() {
    if (isSignedIn()) {
      sessions.touch(getToken());
    }
  }

  /** Ends the session here and in the database. */
  public void leave() {
    String token = getToken();
    if (token != null) {
      sessions.end(token);
    }
    if (request.getSession(false) != null) {
      request.getSession(false).invalidate();
    }
    given = null;
    TokenCookie.set(request, isEncrypted(), null);
    session = null;
    asked = null;
  }

  public void setLocked(boolean locked) {
    if (locked) {
      sessions.lock(getToken());
    } else {
      sessions.unlock(getToken());
    }
    asked = null;
  }

  public boolean isSignedIn() {
    return getSession() != null && !session.locked();
  }

  public boolean isLocked() {
    return getSession() != null && session.locked();
  }

  public String getName() {
    return getSession() == null ? null : session.account();
  }

  public boolean is(String role) {
    return isSignedIn() && session.role().name().equals(role);
  }

  public boolean isAtCentre() {
    return isSignedIn() && session.centre() != null;
  }

  public Role getRole() {
    return isSignedIn() ? session.role() : null;
  }

  public String getCentreName() {
    if (!isAtCentre()) {
      return null;
    }
    if (!session.centre().equals(named)) {
      named = session.centre();
      name = centres.name(named);
    }
    return name;
  }

  /**
   * The centre whose records the caller may see: the first wall.
   *
   * @throws Refusal when the caller has no centre
   */
  public String requireCentre() {
    if (!isAtCentre()) {
      throw new Refusal(null, "refusal.notYours");
    }
    return session.centre();
  }

  /** Where the day begins for this role. */
  public String getStartPage() {
    return isSignedIn() ? session.role().startPage() : "/";
  }

  public boolean isDemonstration() {
    return settings.demonstration();
  }
}
