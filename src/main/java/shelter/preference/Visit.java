package shelter.preference;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Stream;

/** How somebody came to a list. */
public final class Visit {
  /** What the links carry by which something is chosen on the page of a list itself. */
  private static final String CHOSEN = "chosen";

  private Visit() {}

  /** Whether the address says itself what to show. */
  public static boolean names(String... parameters) {
    return Stream.of(parameters).anyMatch(sent()::containsKey);
  }

  /** Whether it was chosen on a page of ours: a link from elsewhere shows, and changes nothing. */
  public static boolean isChosen() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    String site = request.getHeader("Sec-Fetch-Site");
    return sent().containsKey(CHOSEN) && (site == null || site.equals("same-origin"));
  }

  private static Map<String, String> sent() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }
}
