package shelter.health;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import shelter.gate.Caller;
import shelter.gate.Interruption;
import shelter.gate.RequestNumber;
import shelter.shared.Outage;

/**
 * Stands before everything else: gives each request its number, measures it, writes one line about
 * it, and turns it away when the program is stopping. The line holds no address, no name, no id and
 * nothing that was sent.
 */
public class Watch extends HttpFilter {
  /** One line a request; the launcher keeps them in a file of their own. */
  private static final Logger LOG = Logger.getLogger("shelter.requests");

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  /** The pages that have been asked for: to look for one means to look into every library. */
  private static final Set<String> PAGES = ConcurrentHashMap.newKeySet();

  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final String TEMPLATE = "shelter.template";

  @Inject private Caller caller;
  @Inject private Drain drain;
  @Inject private Meters meters;
  @Inject private Interruption interruption;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String number = RequestNumber.begin(request, caller);
    if (drain.isDraining()) {
      response.setHeader("Connection", "close");
    }
    if (!drain.enter()) {
      try {
        interruption.answer(request, response, Outage.STOPPING);
        response.setHeader("Connection", "close");
      } finally {
        drain.leave();
      }
      return;
    }
    Thread thread = Thread.currentThread();
    String name = thread.getName();
    // Every line of the log names its thread, also those that the server writes.
    thread.setName("request " + number);
    long begun = System.nanoTime();
    boolean failed = true;
    try {
      chain.doFilter(request, response);
      failed = false;
    } finally {
      drain.leave();
      thread.setName(name);
      int status = failed ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : response.getStatus();
      note(request, number, status, System.nanoTime() - begun);
    }
  }

  private void note(HttpServletRequest request, String number, int status, long nanos) {
    String path = request.getServletPath();
    meters.request(kind(request, path), status, nanos);
    if (path.startsWith(RESOURCES) && status < HttpServletResponse.SC_BAD_REQUEST) {
      return;
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("Request", number);
    line.put("Method", METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER");
    line.put("Path", template(request, path));
    line.put("Status", status);
    line.put("Milliseconds", nanos / 1_000_000);
    LogRecord record =
        new LogRecord(
            Level.INFO, String.join(" ", line.values().stream().map(String::valueOf).toList()));
    record.setLoggerName(LOG.getName());
    record.setParameters(new Object[] {line});
    LOG.log(record);
  }

  private static String kind(HttpServletRequest request, String path) {
    if (path.startsWith(RESOURCES)) {
      return "resource";
    }
    if (path.startsWith("/api")) {
      String rest = String.valueOf(request.getPathInfo());
      return rest.startsWith("/v1/") ? "records" : rest.startsWith("/v2/") ? "open_data" : "draft";
    }
    if (path.startsWith("/health") || path.startsWith("/metrics") || path.startsWith("/openapi")) {
      return "inside";
    }
    return "POST".equals(request.getMethod()) ? "form" : "page";
  }

  /** The page, or the door as its program declares it; an address of neither may be anything. */
  private static String template(HttpServletRequest request, String path) {
    Object matched = request.getAttribute(TEMPLATE);
    if (matched != null) {
      return matched.toString();
    }
    String page = path.replaceFirst("\\.xhtml$", "");
    try {
      boolean ours =
          PAGES.contains(page)
              || page.equals("/")
              || page.matches("/(health|health/live|health/ready|health/started|metrics|openapi)")
              || request.getServletContext().getResource(page + ".xhtml") != null
                  && !page.startsWith("/WEB-INF");
      if (ours) {
        PAGES.add(page);
      }
      return ours ? page : "*";
    } catch (MalformedURLException e) {
      return "*";
    }
  }

  /** Notes which door of the API answers, with the names of its parts in place of what they are. */
  @Provider
  public static class Matched implements ContainerRequestFilter {
    @Context private ResourceInfo door;
    @Context private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked) {
      if (door.getResourceClass() == null || door.getResourceMethod() == null) {
        // What the server answers by itself, such as OPTIONS, is no door of ours.
        return;
      }
      Path of = door.getResourceClass().getAnnotation(Path.class);
      Path rest = door.getResourceMethod().getAnnotation(Path.class);
      request.setAttribute(
          TEMPLATE,
          ("/api/" + (of == null ? "" : of.value()) + "/" + (rest == null ? "" : rest.value()))
              .replaceAll("/+", "/")
              .replaceFirst("(?<=.)/$", ""));
    }
  }
}
