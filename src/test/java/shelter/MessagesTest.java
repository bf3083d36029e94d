package shelter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.file.Unreadable;
import shelter.highlight.SignedText;
import shelter.history.Deleted;
import shelter.record.Answers;
import shelter.relation.Kind;
import shelter.report.CentreReport;
import shelter.report.ReportEvent;
import shelter.report.ServiceReport;
import shelter.statistics.CountRun;
import shelter.year.ReportingYear;

/** Every word on screen exists in three languages, and none is there for nothing. */
class MessagesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("src/main/webapp"), Path.of("sql/statistics"));

  /** Words that are the same in two languages because the languages have the same word. */
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{12,}");

  @ParameterizedTest
  @ValueSource(strings = {"messages", "ValidationMessages", "FacesMessages"})
  void threeLanguagesHaveTheSameKeys(String bundle) {
    Set<String> bokmal = read(bundle + ".properties").stringPropertyNames();
    assertEquals(
        new TreeSet<>(bokmal),
        new TreeSet<>(read(bundle + "_nn.properties").stringPropertyNames()));
    assertEquals(
        new TreeSet<>(bokmal),
        new TreeSet<>(read(bundle + "_en.properties").stringPropertyNames()));
  }

  @Test
  void englishSentencesAreNotLeftInNorwegian() {
    Properties bokmal = read("messages.properties");
    Properties english = read("messages_en.properties");
    Set<String> same = new TreeSet<>();
    for (String key : bokmal.stringPropertyNames()) {
      String text = bokmal.getProperty(key);
      if (text.contains(" ")
          && LETTERS.matcher(text).find()
          && text.equals(english.getProperty(key))) {
        same.add(key);
      }
    }
    assertEquals(Set.of(), same);
  }

  @Test
  void everyCodeHasALabel() {
    Properties bokmal = read("messages.properties");
    Set<String> missing = new TreeSet<>();
    for (Class<?> list : codeLists()) {
      for (Object code : list.getEnumConstants()) {
        String key = list.getSimpleName() + "." + ((Enum<?>) code).name().replaceFirst("^_", "");
        if (!bokmal.containsKey(key)) {
          missing.add(key);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyKeyWrittenInThePagesExists() {
    Properties bokmal = read("messages.properties");
    Set<String> missing = new TreeSet<>();
    Pattern used = Pattern.compile("label\\.of\\('([\\w.]+)'[,)]");
    for (String text : texts(Path.of("src/main/webapp"), ".xhtml")) {
      used.matcher(text)
          .results()
          .map(found -> found.group(1))
          .filter(key -> !bokmal.containsKey(key))
          .forEach(missing::add);
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void noKeyIsThereForNothing() {
    Quoted quoted = new Quoted(SOURCES.stream().flatMap(s -> texts(s, "").stream()).toList());
    Set<String> unused = new TreeSet<>();
    Set<String> codeLists = new TreeSet<>();
    codeLists().forEach(list -> codeLists.add(list.getSimpleName()));
    Set<String> questions =
        Stream.of(FormsMdTest.Form.values())
            .flatMap(
                form ->
                    Answers.of(form.kind).stream().map(asked -> form.feature + "." + asked.key()))
            .collect(Collectors.toSet());
    Stream.of(CentreReport.class, ServiceReport.class, ReportEvent.class)
        .flatMap(part -> Answers.of(part).stream())
        .forEach(asked -> questions.add("report." + asked.key()));
    String quality = String.join("", texts(Path.of("sql/schema"), "quality.sql"));
    String told = text(RESOURCES.resolve("highlight.csv"));
    for (String key : read("messages.properties").stringPropertyNames()) {
      String[] parts = key.split("\\.");
      String last = parts[parts.length - 1];
      boolean code = codeLists.contains(parts[0]) || quoted.has("'" + parts[0] + "'");
      // The numbered promises; PromisesTest says which of them must be there.
      boolean promise = key.matches("promise\\.\\d+(\\.gap)?");
      // The first words of what lines of the audit trail say.
      boolean trail = key.startsWith("access.detail.");
      // What the function of the quality list calls what it finds.
      boolean found = parts[0].equals("quality") && quality.contains("'" + last + "'");
      // What a line of highlight.csv says and what it is out of, and names within a sentence.
      boolean sentence =
          parts[0].equals("highlight")
              && (told.contains("," + parts[1] + "\n")
                  || parts[1].equals("name") && quoted.has("'" + last + "'")
                  || parts.length > 2 && told.matches("(?s).*[, ]" + parts[2] + "[, ].*"));
      boolean whole = quoted.has("'" + key + "'") || quoted.has("\"" + key + "\"");
      boolean built =
          quoted.has("'." + last + "'")
              || quoted.has("\"" + last + "\"")
              || quoted.has("'" + last + "'")
              || (parts.length > 2
                  && (last.equals("help")
                      || last.equals("base")
                      || last.equals("about")
                      || last.equals("title")
                      || last.equals("text"))
                  && (quoted.has("\"" + parts[1] + "\"")
                      || quoted.begins("'" + key.substring(0, key.lastIndexOf('.')))));
      if (!code
          && !promise
          && !trail
          && !found
          && !sentence
          && !whole
          && !built
          && !questions.contains(key)) {
        unused.add(key);
      }
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  void noPageHoldsTextOfItsOwn() {
    Pattern words = Pattern.compile(">([^<>#{}]*\\p{L}{2,}[^<>#{}]*)<");
    Set<String> found = new TreeSet<>();
    for (String text : texts(Path.of("src/main/webapp"), ".xhtml")) {
      words
          .matcher(text.replaceAll("(?s)<style.*?</style>|<kbd>.*?</kbd>|#\\{[^}]*}", ""))
          .results()
          .map(match -> match.group(1).strip())
          .filter(word -> !word.isEmpty() && !word.startsWith("&"))
          .forEach(found::add);
    }
    assertEquals(Set.of(), found);
  }

  @Test
  void noPageHoldsAScript() {
    for (String text : texts(Path.of("src/main/webapp"), ".xhtml")) {
      assertTrue(!text.matches("(?s).*<script(?![^>]*src=)[^>]*>.*"), "a script in a page");
      assertTrue(
          !text.matches("(?s).*\\son(click|change|load|submit|key\\w+)=.*"), "a handler in a page");
    }
  }

  private static List<Class<?>> codeLists() {
    List<Class<?>> lists =
        texts(Path.of("src/main/java"), ".java").stream()
            .flatMap(
                text ->
                    Pattern.compile("package ([\\w.]+);(?s:.*?)\\npublic enum (\\w+)")
                        .matcher(text)
                        .results())
            .<Class<?>>map(found -> load(found.group(1) + "." + found.group(2)))
            .filter(list -> !list.getSimpleName().equals("Role") && list != Kind.class)
            .collect(Collectors.toCollection(ArrayList::new));
    lists.addAll(
        List.of(
            ReportingYear.State.class,
            CountRun.Occasion.class,
            CountRun.Outcome.class,
            Deleted.Reason.class,
            SignedText.Signing.class,
            Unreadable.Why.class));
    return lists;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Properties read(String file) {
    Properties properties = new Properties();
    try (Reader text = Files.newBufferedReader(RESOURCES.resolve(file))) {
      properties.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static List<String> texts(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(
              file ->
                  file.toString().endsWith(ending)
                      && file.toString().matches(".*\\.(java|xhtml|sql)"))
          .map(MessagesTest::text)
          .toList();
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
}
