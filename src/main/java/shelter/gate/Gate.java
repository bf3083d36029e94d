package shelter.gate;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import shelter.shared.Settings;

/**
 * What every request passes: a demonstration answers this machine only (contract section 2), and no
 * answer is kept, framed or guessed at by a browser.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Gate extends HttpFilter {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final Set<String> FORWARDED =
      Set.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Real-IP",
          "Via");
  private static final Set<String> INSIDE = Set.of("/metrics", "/openapi");

  @Inject private Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (settings.demonstration() && !isLocal(request)) {
      response.setStatus(421);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().println("This is a demonstration. It answers on its own machine only.");
      return;
    }
    String path = request.getRequestURI();
    if (INSIDE.stream().anyMatch(path::startsWith) && !isLocal(request)) {
      response.sendError(404);
      return;
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (!path.startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }

  private static boolean isLocal(HttpServletRequest request) {
    return LOCAL.contains(request.getServerName())
        && FORWARDED.stream().allMatch(name -> request.getHeader(name) == null);
  }
}
