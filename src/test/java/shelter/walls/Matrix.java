package shelter.walls;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of who may do what (promise 18), and all that it must speak of. */
final class Matrix {
  static final List<String> ROLES = List.of("ANONYMOUS", "STAFF", "MANAGER", "OFFICE", "ADMIN");

  /** What the bar of every page offers stands in the table once. */
  static final String EVERY_PAGE = "*";

  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern BUTTON =
      Pattern.compile("<[ph]:(?:command(?:Button|Link)|remoteCommand)((?:[^>\"]|\"[^\"]*\")*)>");
  private static final Pattern PART = Pattern.compile("src=\"(/WEB-INF/[^\"]+)\"|<r:([a-z]+)");
  private static final List<Class<? extends java.lang.annotation.Annotation>> METHODS =
      List.of(GET.class, PUT.class, POST.class, DELETE.class, PATCH.class);

  /**
   * A row of the table.
   *
   * @param what PAGE, ACTION, RESOURCE or ADDRESS
   * @param thing the address with its parameters; of an action the page and the button
   * @param of own or other, where the address names a record; else -
   * @param cells the outcome for each role
   */
  record Row(String what, String thing, String of, Map<String, String> cells) {
    /** The page without its parameters. */
    String page() {
      return thing.replaceFirst("[?#].*", "");
    }

    /** The button of an action. */
    String button() {
      return thing.replaceFirst(".*#", "");
    }
  }

  private Matrix() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : lines(Path.of("src/test/resources/matrix.csv"))) {
      String[] parts = line.split(",");
      if (!parts[0].equals("what")) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < ROLES.size(); i++) {
          cells.put(ROLES.get(i), parts[i + 3]);
        }
        rows.add(new Row(parts[0], parts[1], parts[2], cells));
      }
    }
    return rows;
  }

  static List<Row> rows(String what) {
    return rows().stream().filter(row -> row.what().equals(what)).toList();
  }

  /** Every page by its address, with its own text. */
  static Map<String, String> pages() {
    Map<String, String> pages = texts();
    pages.keySet().removeIf(one -> one.startsWith("/WEB-INF/") || one.startsWith("/resources/"));
    return pages;
  }

  /** The same with the parts of pages. */
  static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(WEBAPP, name -> name.endsWith(".xhtml"))) {
      String address = "/" + WEBAPP.relativize(file).toString().replaceFirst("\\.xhtml$", "");
      texts.put(address.equals("/index") ? "/" : address, text(file));
    }
    return texts;
  }

  /** Every button of every page and of its parts: page#button, or page#bean.method without id. */
  static Set<String> actions() {
    Set<String> actions = new TreeSet<>();
    pages().forEach((page, text) -> buttons(text).forEach(one -> actions.add(page + "#" + one)));
    String everywhere = "src=\"/WEB-INF/page.xhtml\"";
    buttons(everywhere).forEach(one -> actions.add(EVERY_PAGE + "#" + one));
    return actions;
  }

  private static Set<String> buttons(String page) {
    Set<String> buttons = new TreeSet<>();
    Deque<String> texts = new ArrayDeque<>(List.of(page));
    Set<String> seen = new TreeSet<>();
    while (!texts.isEmpty()) {
      String text = texts.pop();
      BUTTON.matcher(text).results().forEach(found -> buttons.add(name(found.group(1))));
      Matcher part = PART.matcher(text);
      while (part.find()) {
        String tag = "/WEB-INF/tags/" + part.group(2) + ".xhtml";
        Path file = WEBAPP.resolve((part.group(1) == null ? tag : part.group(1)).substring(1));
        if (Files.exists(file) && seen.add(file.toString())) {
          texts.push(text(file));
        }
      }
    }
    return buttons;
  }

  private static String name(String attributes) {
    String id = attribute(attributes, "id");
    String action = attribute(attributes, "action");
    return id != null ? id : action == null ? "submit" : action.replaceAll("^#\\{|\\(.*|}$", "");
  }

  private static String attribute(String attributes, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
    return found.find() ? found.group(1) : null;
  }

  /** Every method that programs can call: PUT /api/draft/{kind}/{record}. */
  static Set<String> resources() {
    Set<String> resources = new TreeSet<>();
    for (Path file : files(SOURCES, name -> name.endsWith(".java"))) {
      if (!text(file).contains("\n@Path(")) {
        continue;
      }
      String name = SOURCES.relativize(file).toString().replaceFirst("\\.java$", "");
      try {
        Class<?> type = Class.forName(name.replace('/', '.'));
        for (Method method : type.getDeclaredMethods()) {
          METHODS.stream()
              .filter(method::isAnnotationPresent)
              .map(one -> one.getAnnotation(HttpMethod.class).value())
              .forEach(verb -> resources.add(verb + " /api" + path(type, method)));
        }
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return resources;
  }

  private static String path(Class<?> type, Method method) {
    var own = method.getAnnotation(jakarta.ws.rs.Path.class);
    String under = type.getAnnotation(jakarta.ws.rs.Path.class).value();
    return ("/" + under + "/" + (own == null ? "" : own.value()))
        .replaceAll("//+", "/")
        .replaceFirst("/$", "");
  }

  /** What the server answers besides pages and resources; each error page has an address too. */
  static Set<String> addresses() {
    Set<String> addresses =
        new TreeSet<>(
            Set.of(
                "/health",
                "/health/live",
                "/health/ready",
                "/health/started",
                "/metrics",
                "/openapi",
                "/login/openid",
                "/login/callback",
                "/nowhere",
                "/api/nowhere",
                "/WEB-INF/web.xml"));
    for (Path file : files(WEBAPP.resolve("WEB-INF/errors"), name -> name.endsWith(".xhtml"))) {
      addresses.add("/WEB-INF/errors/" + file.getFileName());
    }
    return addresses;
  }

  private static List<Path> files(Path folder, Predicate<String> wanted) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> wanted.test(file.toString())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    return String.join("\n", lines(file));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
