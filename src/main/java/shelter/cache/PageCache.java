package shelter.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import shelter.gate.Caller;
import shelter.page.Language;
import shelter.publication.Editions;
import shelter.shared.Settings;
import shelter.user.CurrentUser;

/**
 * Serves the published pages from memory to everybody who is not signed in, and data sets to all. A
 * page is made by the first who asks, and again when what is published changes, or after some
 * minutes for what hangs on the register of centres; when it cannot be made again, the one that is
 * kept stands.
 */
public class PageCache extends HttpFilter {
  private static final Logger LOG = Logger.getLogger(PageCache.class.getName());
  private static final long MOST_BYTES = 64L << 20;
  private static final long FRESH = Duration.ofMinutes(10).toNanos();
  private static final int LONGEST_ADDRESS = 400;
  private static final Pattern PACKED = Pattern.compile("(^|[ ,])gzip(?! *; *q=0(\\.0*)?([ ,]|$))");
  private static final Set<String> OF_THE_OFFICE =
      Set.of("/statistics/count", "/statistics/preliminary");

  private static final Pattern DATA = Pattern.compile("/api/v2/tables/[a-z0-9_]+/data");

  /** What any of the pages reads of its address; nothing else makes it another page. */
  private static final Set<String> READ =
      Set.of(
          "year", "chapter", "view", "table", "row", "column", "q", "centre", "size", "figure",
          "sort");

  /** A page names its own address, so the host is part of what it is. */
  private record Key(
      String stamp,
      String today,
      String origin,
      String language,
      String path,
      Map<String, List<String>> asked) {}

  private final Cache<Key, KeptPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, KeptPage page) -> page.weight())
          .build();

  /** Pages that are made again just now: other readers have the one that is kept meanwhile. */
  private final Set<Key> makers = ConcurrentHashMap.newKeySet();

  @Inject private Editions editions;
  @Inject private Settings settings;
  @Inject private CurrentUser user;
  @Inject private Caller caller;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean data = isData(request);
    if (!data && (!isPublished(request) || user.isSignedIn())) {
      chain.doFilter(request, response);
      return;
    }
    String language = Language.of(request);
    String chosen = request.getParameter(Language.PARAMETER);
    if (!data && language.equals(chosen)) {
      response.addCookie(Language.cookie(language, request.isSecure()));
    }
    Key key =
        new Key(
            editions.stamp(),
            settings.today().toString(),
            caller.origin(request),
            language,
            data ? request.getRequestURI() : path(request),
            data ? query(request) : asked(request));
    KeptPage kept = pages.getIfPresent(key);
    if (kept == null || kept.isOld(FRESH) && makers.add(key)) {
      try {
        KeptPage made = make(request, response, chain, kept == null);
        if (made == null && kept == null) {
          return;
        }
        kept = made == null ? kept : made;
        pages.put(key, kept);
      } finally {
        makers.remove(key);
      }
    }
    send(kept, data, request, response);
  }

  /** Makes a page; an answer that is not to be kept has gone to the reader, if it may. */
  private static KeptPage make(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, boolean pass)
      throws IOException, ServletException {
    Capture capture = new Capture(response);
    try {
      chain.doFilter(new Passing(request), capture);
    } catch (IOException | ServletException | RuntimeException e) {
      if (pass) {
        throw e;
      }
      LOG.log(
          Level.WARNING, "A page could not be made again, the one kept stands: {0}", e.toString());
      return null;
    }
    byte[] page = capture.page();
    if (page == null) {
      if (pass) {
        capture.pass();
      }
      return null;
    }
    return KeptPage.of(page, response);
  }

  private static void send(
      KeptPage page, boolean data, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accepts = request.getHeader("Accept-Encoding");
    boolean packed = accepts != null && PACKED.matcher(accepts.toLowerCase(Locale.ROOT)).find();
    String tag = "\"" + page.tag() + (packed ? "-gz" : "") + "\"";
    response.setHeader("ETag", tag);
    // An answer with somebody's choice of language is that reader's.
    response.setHeader(
        "Cache-Control",
        data || request.getParameter(Language.PARAMETER) == null
            ? "public, no-cache"
            : "private, no-cache");
    response.setHeader("Vary", data ? "Accept-Encoding" : "Accept-Encoding, Cookie");
    page.headers().forEach(response::setHeader);
    String known = request.getHeader("If-None-Match");
    if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] bytes = packed ? page.packed() : page.plain();
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType(page.type());
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(bytes.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(bytes);
    }
  }

  /** A data set is the same for everybody, and is known by all of its address. */
  private static boolean isData(HttpServletRequest request) {
    String query = request.getQueryString();
    return Set.of("GET", "HEAD").contains(request.getMethod())
        && DATA.matcher(request.getServletPath() + request.getPathInfo()).matches()
        && (query == null || query.length() <= LONGEST_ADDRESS);
  }

  private static Map<String, List<String>> query(HttpServletRequest request) {
    return Map.of("", List.of(String.valueOf(request.getQueryString())));
  }

  private static boolean isPublished(HttpServletRequest request) {
    String path = path(request);
    String query = request.getQueryString();
    return Set.of("GET", "HEAD").contains(request.getMethod())
        && (query == null || query.length() <= LONGEST_ADDRESS)
        && (path.equals("/") || path.startsWith("/statistics/") && !OF_THE_OFFICE.contains(path));
  }

  private static String path(HttpServletRequest request) {
    String path = request.getServletPath().replaceFirst("\\.xhtml$", "");
    return path.equals("/index") || path.isEmpty() ? "/" : path;
  }

  /** The same whatever the order of what is asked for. */
  private static Map<String, List<String>> asked(HttpServletRequest request) {
    Map<String, List<String>> asked = new HashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (READ.contains(name)) {
                asked.put(name, List.of(values));
              }
            });
    return asked;
  }
}
