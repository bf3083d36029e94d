package shelter.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No promise is called kept without the test that holds it, and all can be read by everyone. */
class PromisesTest {
  private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

  private final List<Promise> promises = PromisePage.read();

  @Test
  void everyPromiseStandsInTheListOnceAndInOrder() {
    assertEquals(
        IntStream.rangeClosed(1, 93).boxed().toList(),
        promises.stream().map(Promise::number).toList());
    List<PromiseArea> areas = promises.stream().map(Promise::area).toList();
    assertEquals(areas.stream().sorted().toList(), areas);
    assertEquals(
        List.of(PromiseArea.values()),
        new PromisePage().getParts().stream().map(one -> one.area()).toList());
  }

  @Test
  void whatIsKeptHasItsTestAndWhatIsNotHasNone() {
    for (Promise promise : promises) {
      boolean held = promise.state() == PromiseState.KEPT || promise.state() == PromiseState.PART;
      assertEquals(held, !promise.tests().isEmpty(), promise.toString());
    }
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Promise promise : promises) {
      for (String test : promise.tests()) {
        String[] name = test.split("\\.");
        if (name.length != 2 || !hasTest(name[0], name[1])) {
          missing.add(promise.number() + " " + test);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  /**
   * A test of one of the walls is named after its promise: by its class, or where it holds several.
   */
  @Test
  void testsOfTheWallsAreNamedAfterTheirPromise() throws IOException {
    List<String> nameless = new ArrayList<>();
    for (Promise promise : promises.subList(0, 47)) {
      for (String test : promise.tests()) {
        String[] name = test.split("\\.");
        if (!name[0].matches("Promise" + promise.number() + "(IT|Test)")
            && !isNamed(name[0], name[1], promise.number())) {
          nameless.add(promise.number() + " " + test);
        }
      }
    }
    assertEquals(List.of(), nameless);
  }

  /** By its own name or by that of its class. */
  private static boolean isNamed(String type, String method, int number) throws IOException {
    Pattern own =
        Pattern.compile(
            "(?s)DisplayName\\(\\s*\"Promises? ([0-9, ]+):((?!\\n  }\\n).)*?\\n  void "
                + method
                + "\\(");
    Pattern ofClass =
        Pattern.compile(
            "DisplayName\\(\\s*\"Promises? ([0-9, ]+):[^\"]*\"\\)\\n(@[^\\n]*\\n)*class ");
    try (var files = Files.walk(Path.of("src/test/java"))) {
      String source =
          Files.readString(
              files
                  .filter(one -> one.getFileName().toString().equals(type + ".java"))
                  .findFirst()
                  .get());
      return Stream.of(own, ofClass)
          .flatMap(pattern -> pattern.matcher(source).results())
          .anyMatch(found -> List.of(found.group(1).split(", ")).contains("" + number));
    }
  }

  /** Whether exactly one test class of this name has a method of its own that JUnit runs. */
  private static boolean hasTest(String type, String method) throws IOException {
    List<Path> found;
    try (var files = Files.walk(Path.of("src/test/java"))) {
      found = files.filter(file -> file.getFileName().toString().equals(type + ".java")).toList();
    }
    Pattern test =
        Pattern.compile(
            "(?s)@(Test|ParameterizedTest)\\b((?!\\n  }\\n).)*?\\n  void "
                + Pattern.quote(method)
                + "\\(");
    return found.size() == 1 && test.matcher(Files.readString(found.get(0))).find();
  }

  /** What is missing is said where something is; where nothing is, there is nothing to say. */
  @Test
  void everyPromiseAndEveryGapIsSaidInThreeLanguages() {
    Set<String> needed = new TreeSet<>();
    Set<String> allowed = new TreeSet<>();
    for (Promise promise : promises) {
      needed.add(promise.getKey());
      if (promise.state() == PromiseState.PART || promise.state() == PromiseState.DROPPED) {
        needed.add(promise.getGap());
      }
      if (promise.state() == PromiseState.OPEN) {
        allowed.add(promise.getGap());
      }
    }
    for (String language : LANGUAGES) {
      Set<String> said = new TreeSet<>();
      ResourceBundle words = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language));
      for (String key : words.keySet()) {
        if (key.matches("promise\\.\\d+(\\.gap)?") && !words.getString(key).isBlank()) {
          said.add(key);
        }
      }
      said.removeIf(key -> allowed.contains(key) && !needed.contains(key));
      assertEquals(needed, said, language);
    }
  }

  /** One breath, for somebody who has ninety-three of them to read. */
  @Test
  void noPromiseIsLong() {
    List<String> wordy = new ArrayList<>();
    for (String language : LANGUAGES) {
      ResourceBundle words = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language));
      for (Promise promise : promises) {
        int length = words.getString(promise.getKey()).split(" ").length;
        if (length > 27) {
          wordy.add(language + " " + promise.getKey() + " has " + length + " words");
        }
      }
    }
    assertEquals(List.of(), wordy);
  }
}
