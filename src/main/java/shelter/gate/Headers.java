package shelter.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * The answer as every answer leaves the house: not kept, not framed, not guessed at by a browser. A
 * page brings a policy of its own, with the nonce of its scripts, in place of the strictest one.
 */
public class Headers extends HttpServletResponseWrapper {
  private static final String POLICY = "Content-Security-Policy";
  private static final String NOTHING =
      "default-src 'none'; script-src 'none'; object-src 'none'; base-uri 'none';"
          + " frame-ancestors 'none'; form-action 'self'";

  /** Nothing of what a browser could do for a page is needed by any of ours. */
  private static final String PERMISSIONS =
      "accelerometer=(), autoplay=(), browsing-topics=(), camera=(),"
          + " clipboard-read=(), display-capture=(), encrypted-media=(), fullscreen=(),"
          + " gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(),"
          + " local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(),"
          + " picture-in-picture=(), publickey-credentials-get=(self), screen-wake-lock=(),"
          + " serial=(), storage-access=(), sync-xhr=(), usb=(),"
          + " window-management=(), xr-spatial-tracking=()";

  public Headers(HttpServletResponse response) {
    super(response);
  }

  /** Writes what every answer has. Also for answers that are given before any filter runs. */
  public static void put(
      HttpServletRequest request, HttpServletResponse response, boolean encrypted) {
    response.setHeader(RequestNumber.HEADER, RequestNumber.of(request));
    response.setHeader(POLICY, NOTHING);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", PERMISSIONS);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    String path = Paths.of(request);
    response.setHeader(
        "Cross-Origin-Resource-Policy",
        path.startsWith(Paths.OPEN_DATA) ? "cross-origin" : "same-origin");
    if (path.startsWith(Paths.OPEN_DATA)) {
      share(request, response);
    } else if (!path.startsWith(Paths.RESOURCES)) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (encrypted) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  /** Scripts of any site may read open data, and what stands in the way of it. */
  private static void share(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "Content-Disposition, ETag, Retry-After");
    if ("OPTIONS".equals(request.getMethod())) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      response.setHeader(
          "Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
      response.setHeader("Access-Control-Max-Age", "86400");
    }
  }

  /** Two policies would both hold; the page's own replaces the one that stands there. */
  @Override
  public void addHeader(String name, String value) {
    if (POLICY.equalsIgnoreCase(name)) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }

  /** An address of a script or style tells a new version from an old one, but not which it is. */
  @Override
  public String encodeURL(String url) {
    int version = url.startsWith(Paths.RESOURCES) ? url.lastIndexOf("v=") : -1;
    String encoded = super.encodeURL(url);
    return version < 0
        ? encoded
        : url.substring(0, version) + "v=" + Integer.toHexString(url.substring(version).hashCode());
  }
}
