package shelter.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/** The addresses of the house, as the server understands them and not as they were spelt. */
final class Paths {
  static final String RESOURCES = "/jakarta.faces.resource/";
  static final String API = "/api/";
  static final String RECORDS_API = "/api/v1/";

  /** The one page that takes a file. */
  static final String UPLOAD = "/upload/form";

  static final String OPEN_DATA = "/api/v2/";

  /** Published years as documents. */
  private static final Pattern REPORT = Pattern.compile("/api/report/[^/]*\\.pdf");

  /** Pages that show one record, where {@code id} says which. */
  private static final Set<String> RECORDS =
      Set.of(
          "/stay/form",
          "/child/form",
          "/dayvisit/form",
          "/dayvisit/user",
          "/conversation/form",
          "/entry/record");

  /** What tells about the server itself. */
  private static final Set<String> INSIDE = Set.of("/metrics", "/openapi");

  /** What is not yet published, beside what is. */
  private static final Set<String> OF_THE_OFFICE =
      Set.of("/statistics/count", "/statistics/preliminary");

  private Paths() {}

  static String of(HttpServletRequest request) {
    String rest = request.getPathInfo();
    String path = request.getServletPath() + (rest == null ? "" : rest);
    return path.replaceFirst("^//+", "/").replaceFirst("\\.xhtml$", "");
  }

  static boolean isApi(String path) {
    return (path + "/").startsWith(API);
  }

  static boolean isOpenData(String path) {
    return path.startsWith(OPEN_DATA) || REPORT.matcher(path).matches();
  }

  static boolean isInside(String path) {
    return INSIDE.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
  }

  static boolean isOneRecord(HttpServletRequest request, String path) {
    return RECORDS.contains(path) && request.getParameter("id") != null;
  }

  /** What is sent here is a question about open data; it changes nothing, whoever sends it. */
  static boolean isQuestion(String path) {
    return path.matches(OPEN_DATA + "tables/[^/]+/data");
  }

  /** What everybody may read, and what holds nothing of anybody: it may travel in the clear. */
  static boolean isOpen(String path) {
    return path.equals("/")
        || path.equals("/index")
        || path.startsWith("/statistics/") && !OF_THE_OFFICE.contains(path)
        || REPORT.matcher(path).matches()
        || path.startsWith("/resources/")
        || path.startsWith(RESOURCES)
        || path.startsWith(OPEN_DATA)
        || path.startsWith("/health");
  }
}
