package shelter.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * The request that an error page gets. What was sent belongs to the page that failed: the error
 * page would take it for its own form, and fail as well.
 */
class Reading extends HttpServletRequestWrapper {
  private static final String LANGUAGE = "lang";

  Reading(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public String getParameter(String name) {
    String[] values = getParameterValues(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  /** Only of the address: a body may be what could not be read. */
  @Override
  public Map<String, String[]> getParameterMap() {
    String query = getQueryString();
    String chosen =
        query == null ? "" : query.replaceFirst("^(?:.*&)?lang=(nb|nn|en)(?:&.*)?$", "$1");
    return chosen.isEmpty() || chosen.equals(query)
        ? Map.of()
        : Map.of(LANGUAGE, new String[] {chosen});
  }
}
