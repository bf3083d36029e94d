package shelter.gate;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The number of a request: in each line of the log that the request causes, in its answer, and on
 * the page that says that something failed, where somebody can read it out on the telephone.
 */
public final class RequestNumber {
  public static final String HEADER = "X-Request-ID";

  /** Also the name by which the pages know it. */
  private static final String KEPT = "requestNumber";

  /** Nothing but hexadecimal signs: whatever a browser made up is no text in the log. */
  private static final Pattern SOUND = Pattern.compile("[0-9a-fA-F-]{8,36}");

  private static final int SPOKEN = 8;

  private RequestNumber() {}

  /** The number of a request; made by the first who asks. */
  public static String of(ServletRequest request) {
    Object kept = request.getAttribute(KEPT);
    if (kept != null) {
      return (String) kept;
    }
    String made = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    request.setAttribute(KEPT, made);
    return made;
  }

  /** Begins a request: with the number that a trusted proxy has given it, if it has a sound one. */
  public static String begin(HttpServletRequest request, Caller caller) {
    String given = request.getHeader(HEADER);
    if (given != null && caller.isProxied(request) && SOUND.matcher(given).matches()) {
      request.setAttribute(KEPT, given);
    }
    return of(request);
  }

  /** As much of it as somebody reads out; enough to find it in the log. */
  public static String spoken(ServletRequest request) {
    String number = of(request);
    return number.substring(0, Math.min(SPOKEN, number.length()));
  }
}
