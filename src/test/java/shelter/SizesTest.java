package shelter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no file may grow into. */
class SizesTest {
  /** What protects the publication, and what attacks it, is read as one. */
  private static final List<String> ALGORITHMS =
      List.of("src/main/java/shelter/suppression", "src/main/java/shelter/attack");

  @Test
  void noFileGrowsIntoTwoThings() throws IOException {
    assertEquals(
        List.of(),
        longerThan("src/main/java", ".java", 250).stream()
            .filter(file -> ALGORITHMS.stream().noneMatch(file::startsWith))
            .toList());
    for (String algorithms : ALGORITHMS) {
      assertEquals(List.of(), longerThan(algorithms, ".java", 400));
    }
    assertEquals(List.of(), longerThan("src/test/java", ".java", 250));
    assertEquals(List.of(), longerThan("src/main/webapp", ".xhtml", 150));
    assertEquals(List.of(), longerThan("sql/statistics", ".sql", 60));
    assertEquals(List.of(), longerThan("src/main/webapp/WEB-INF/tags", ".xhtml", 40));
  }

  private static List<String> longerThan(String folder, String ending, int lines)
      throws IOException {
    try (var files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> count(file) > lines)
          .map(file -> file + " has " + count(file) + " lines, at most " + lines)
          .toList();
    }
  }

  private static long count(Path file) {
    try (var text = Files.lines(file)) {
      return text.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
