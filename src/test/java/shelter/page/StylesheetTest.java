package shelter.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each set of colours can be read by everybody (WCAG 2.1, 1.4.3 and 1.4.11), and stands once. */
class StylesheetTest {
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgb\\(|hsl\\(");

  /** What is written, and on what: 4.5 to 1. */
  private static final String TEXT =
      """
      ink ground, ink surface, ink sunken, ink-soft ground, ink-soft surface, ink-soft sunken,
      primary ground, primary surface, primary primary-soft, ink primary-soft, on-primary primary,
      on-bar bar, on-bar-soft bar, on-demo demo, ink lamp-soft, on-action action,
      on-action action-hover, danger surface, danger ground, danger danger-soft,
      ink danger-soft, warning surface, warning warning-soft, ink warning-soft, success surface,
      success success-soft, ink success-soft, info surface, info info-soft, ink info-soft""";

  /** What must be seen beside what: 3 to 1. */
  private static final String SEEN =
      """
      line-strong surface, line-strong ground, focus-outer ground, focus-outer surface,
      chart-1 surface, chart-2 surface, chart-3 surface, chart-4 surface, chart-quiet surface""";

  private static String css;

  @BeforeAll
  static void read() throws IOException {
    css = Files.readString(Path.of("src/main/webapp/resources/register.css"));
  }

  private static Map<String, String> set(String head) {
    int at = css.indexOf(head);
    assertTrue(at >= 0, head);
    Map<String, String> set = new HashMap<>();
    Matcher token = TOKEN.matcher(css.substring(at, css.indexOf("\n}", at)));
    while (token.find()) {
      set.put(token.group(1), token.group(2).strip());
    }
    return set;
  }

  @Test
  void everySetCanBeRead() {
    Map<String, String> light = set(":root {");
    List<String> weak = new ArrayList<>();
    for (String theme : List.of("", "dark", "contrast")) {
      Map<String, String> colours = new HashMap<>(light);
      if (!theme.isEmpty()) {
        colours.putAll(set(":root[data-theme=\"" + theme + "\"] {"));
      }
      weak.addAll(under(4.5, TEXT, colours, theme));
      weak.addAll(under(3, SEEN, colours, theme));
    }
    assertEquals(List.of(), weak);
  }

  private static List<String> under(
      double least, String pairs, Map<String, String> colours, String theme) {
    List<String> weak = new ArrayList<>();
    for (String pair : pairs.split(",\\s*")) {
      String[] two = pair.strip().split(" ");
      double contrast = contrast(colours.get(two[0]), colours.get(two[1]));
      if (contrast < least) {
        weak.add("%s: %s is %.2f".formatted(theme, pair.strip(), contrast));
      }
    }
    return weak;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  private static double luminance(String colour) {
    double[] parts =
        IntStream.of(1, 3, 5)
            .mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
            .map(one -> one <= .04045 ? one / 12.92 : Math.pow((one + .055) / 1.055, 2.4))
            .toArray();
    return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2];
  }

  @Test
  void whatTheMachineAsksForIsWhatCanBeChosen() {
    assertEquals(
        set(":root[data-theme=\"dark\"] {"),
        set("@media screen and (prefers-color-scheme: dark) {"));
    assertEquals(
        set(":root[data-theme=\"contrast\"] {"),
        set("@media screen and (prefers-contrast: more) {"));
  }

  /** Paper and the pattern that a telephone reads are black on white in every set. */
  @Test
  void coloursStandAmongTheTokensOnly() {
    List<String> loose =
        css.substring(css.indexOf("/* 2."))
            .lines()
            .filter(line -> COLOUR.matcher(line).find())
            .filter(line -> !line.startsWith("@media print") && !line.contains("svg.scan"))
            .toList();
    assertEquals(List.of(), loose);
  }

  @Test
  void everyTokenIsUsed() {
    List<String> idle =
        set(":root {").keySet().stream()
            .filter(one -> !css.contains("var(--" + one + ")"))
            .toList();
    assertEquals(List.of(), idle);
  }
}
