package shelter.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the keys lists what the scripts listen for and nothing that they do not. */
class KeyboardHelpTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");

  /** Names in a script, and what the page calls them. */
  private static final Map<String, String> NAMES =
      Map.of("Escape", "Esc", "Enter", "Enter", "s", "Ctrl S", "?", "?");

  private static final Pattern ASKED = Pattern.compile("event\\.(?:key|code)(?:Code)?\\b");
  private static final Pattern NAMED =
      Pattern.compile("event\\.key(?:\\.toLowerCase\\(\\))? === \"([^\"]+)\"");

  /** The letter of an answer in a short form, and Alt with the letter of an action. */
  private static final String LETTER = "dataset.letter === event.key.toUpperCase()";

  private static final String ACTION = "/^Key[A-Z]$/.test(event.code)";
  private static final String WHICH = "[data-letter=\"${event.code.slice(3)}\"]";

  private static String texts(String ending) {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(KeyboardHelpTest::text)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult one) -> one.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int count(String part, String text) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  /** A script that asks for a key in a new way is a key that this test would not see. */
  @Test
  void scriptsAskForKeysInWaysThatAreKnown() {
    String scripts = texts(".js");
    long known =
        NAMED.matcher(scripts).results().count()
            + count(LETTER, scripts)
            + count(ACTION, scripts)
            + count(WHICH, scripts);
    assertEquals(known, ASKED.matcher(scripts).results().count());
  }

  @Test
  void pageListsTheKeysOfTheScriptsAndNoOthers() {
    String scripts = texts(".js");
    String pages = texts(".xhtml");
    Set<String> keys = new TreeSet<>();
    NAMED
        .matcher(scripts)
        .results()
        .forEach(one -> keys.add(NAMES.getOrDefault(one.group(1), one.group(1))));
    if (scripts.contains(LETTER)) {
      keys.add("letters");
    }
    if (scripts.contains(ACTION)) {
      found("class=\"action\"[^>]* data-letter=\"(\\w)\"", pages)
          .forEach(one -> keys.add("Alt " + one));
    }
    found("accesskey=\"(\\w)\"", pages).forEach(one -> keys.add("Alt " + one.toUpperCase()));
    String page = text(WEBAPP.resolve("help/keyboard.xhtml"));
    assertEquals(keys, found("<dt data-key=\"([^\"]+)\">", page));
  }

  /** What a line is about is what stands on the key. */
  @Test
  void keysAreDrawnAsTheyAreCalled() {
    String page = text(WEBAPP.resolve("help/keyboard.xhtml"));
    assertEquals(
        found("<dt data-key=\"((?!letters)[^\"]+)\">", page),
        found("<dt data-key=\"[^\"]+\"><kbd>([^<#]+)</kbd></dt>", page));
  }
}
