package shelter.supply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search for secrets (promise 93): the forms that secrets of the field have, values that are set
 * to something called a password or a secret, and long random hexadecimal words. It finds what
 * looks like a secret, not every secret; the known words of the tests and of the demonstration say
 * themselves that they are none.
 */
final class Secrets {
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"),
          Pattern.compile("AGE-SECRET-KEY-1[0-9A-Z]{50,}"),
          Pattern.compile("\\bgh[pousr]_[A-Za-z0-9]{36,}"),
          Pattern.compile("\\b(AKIA|ASIA)[0-9A-Z]{16}\\b"),
          Pattern.compile("\\beyJ[A-Za-z0-9_-]{20,}\\.eyJ[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}"),
          Pattern.compile("://[^/\\s:@\"'{}<>$]+:[^/\\s:@\"'{}<>$]{6,}@"));

  /** A value that is set, not read, asked for or left open. */
  private static final Pattern SET =
      Pattern.compile(
          "(?i)(?:password|passwd|secret|api[_-]?key)[\"']?\\s*(?:=|:)\\s*[\"']?([^\\s\"'<>(){},;&]{8,})");

  private static final Pattern RANDOM = Pattern.compile("\\b[0-9a-f]{48,}\\b");

  /** Everybody may know these: of tests, of the demonstration, of examples. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)of-the-tests.*|age-secret-key-|demo-shelter-register.*|.*example.*|\\.\\.\\.|[$%#\\\\].*|/.*|\\w+[.]\\w+.*|[a-z_]+|[A-Z_]+|[a-zA-Z]+");

  /** Where long hexadecimal words are checksums and the like. */
  private static final Set<String> CHECKSUMS = Set.of("sha256", "lock", "csv", "sql", "js", "json");

  private Secrets() {}

  /**
   * Searches the text files of a folder.
   *
   * @param without names of folders that are not looked into
   * @return file, line number and the beginning of each thing found, never the whole of it
   */
  static List<String> in(Path folder, String... without) throws IOException {
    Set<String> left = Set.of(without);
    List<String> found = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      for (Path file :
          files
              .filter(Files::isRegularFile)
              .filter(one -> !left.contains(folder.relativize(one).getName(0).toString()))
              .sorted()
              .toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (isText(bytes)) {
          search(file.toString(), new String(bytes, StandardCharsets.UTF_8), found);
        }
      }
    }
    return found;
  }

  private static boolean isText(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
      if (bytes[i] == 0) {
        return false;
      }
    }
    return true;
  }

  /** Searches one text. */
  static void search(String file, String text, List<String> found) {
    String[] lines = text.split("\n");
    String ending = file.replaceAll(".*\\.", "");
    for (int i = 0; i < lines.length; i++) {
      for (Pattern form : FORMS) {
        tell(form.matcher(lines[i]), 0, file, i, found);
      }
      Matcher set = SET.matcher(lines[i]);
      while (set.find()) {
        if (!KNOWN.matcher(set.group(1)).matches()) {
          found.add(line(file, i, set.group()));
        }
      }
      if (!CHECKSUMS.contains(ending)) {
        tell(RANDOM.matcher(lines[i]), 0, file, i, found);
      }
    }
  }

  private static void tell(Matcher matcher, int group, String file, int i, List<String> found) {
    while (matcher.find()) {
      if (!matcher.group(group).contains("example")) {
        found.add(line(file, i, matcher.group(group)));
      }
    }
  }

  private static String line(String file, int i, String what) {
    return "%s:%d %s...".formatted(file, i + 1, what.substring(0, Math.min(14, what.length())));
  }
}
