package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * While one node after the other is replaced, the old version works on the tables of the new one: a
 * file of the schema adds, and takes nothing away that the version before it reads or writes.
 */
class SchemaFilesTest {
  /** The last one that was made before versions had to live beside each other. */
  private static final int BEFORE = 34;

  private static final Pattern TAKES_AWAY =
      Pattern.compile(
          "drop\\s+(table|column|function|view|schema)|rename\\s+|set\\s+not\\s+null|alter\\s+column\\s+\\w+\\s+type"
              + "|add\\s+column(?:(?!;|,\\s*add|default).)*not\\s+null(?!\\s+default)",
          Pattern.DOTALL);

  @Test
  void newFileTakesNothingFromTheVersionBefore() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sql", "schema"))) {
      List<String> found =
          files
              .filter(file -> number(file) > BEFORE)
              .filter(file -> TAKES_AWAY.matcher(text(file)).find())
              .map(file -> file.getFileName().toString())
              .toList();
      assertEquals(List.of(), found);
    }
  }

  @Test
  void whatTakesAwayIsSeen() {
    for (String statement :
        List.of(
            "alter table register.stay drop column gender;",
            "alter table register.stay rename column a to b;",
            "alter table register.stay alter column a set not null;",
            "alter table register.stay alter column a type bigint;",
            "alter table register.stay add column a text not null;")) {
      assertEquals(true, TAKES_AWAY.matcher(statement).find(), statement);
    }
    for (String statement :
        List.of(
            "alter table register.stay add column a text;",
            "alter table register.stay add column a text not null default '';",
            "create table register.a (b text not null);")) {
      assertEquals(false, TAKES_AWAY.matcher(statement).find(), statement);
    }
  }

  private static int number(Path file) {
    return Integer.parseInt(file.getFileName().toString().substring(1, 4));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replaceAll("--.*", "").toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
