package shelter.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A key that is like no other, and the places where it was looked for and should not be. */
final class Canary {
  static final String KEY = "ZQ7CANARY";

  private static final Pattern ADDRESS =
      Pattern.compile("(?:href|src|action|formaction|data-[a-z-]*)=\"([^\"]*)\"");

  private final List<String> findings = new ArrayList<>();

  void assertNowhere() {
    assertEquals("", String.join("\n", findings));
  }

  /** An answer may show the key; what leads on from it may not. */
  void shown(HttpResponse<String> answer, boolean there) {
    String where = answer.request().method() + " " + answer.request().uri();
    look("the address " + where, where);
    answer.headers().map().forEach((name, values) -> look(where + " header " + name, "" + values));
    ADDRESS
        .matcher(answer.body())
        .results()
        .forEach(found -> look("a link of " + where, found.group(1)));
    if (answer.statusCode() >= 400) {
      look(answer.statusCode() + " of " + where, answer.body());
    }
    if (there && !answer.body().contains(KEY)) {
      findings.add(where + " does not show what was saved");
    }
  }

  void look(String where, String text) {
    int at = text == null ? -1 : text.toUpperCase(Locale.ROOT).indexOf(KEY);
    if (at >= 0) {
      findings.add(
          where + ": " + text.substring(Math.max(0, at - 150), Math.min(text.length(), at + 60)));
    }
  }

  int files(Path folder, String name) throws IOException {
    List<Path> found;
    try (var files = Files.walk(folder, 3)) {
      found =
          files
              .filter(
                  file -> file.getFileName().toString().matches(name) && Files.isRegularFile(file))
              .toList();
    }
    for (Path file : found) {
      look(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    return found.size();
  }
}
