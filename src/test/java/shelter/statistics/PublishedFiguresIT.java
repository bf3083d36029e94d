package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import shelter.TestDatabase;
import shelter.statistics.PublishedFigures.Finding;

/**
 * The demonstration nation gives the figures that were published of its years. No count is bent:
 * what no table gives, or where the sources contradict each other, is named with its reason.
 */
class PublishedFiguresIT {
  /** Every figure, what was counted and why it is not given, for whoever describes the register. */
  private static final Path COMPARISON = Path.of("target", "published-figures.csv");

  @Test
  void everyFigureIsGivenOrNamed() throws SQLException, IOException {
    var published = new PublishedFigures();
    assertNothing(published.faults);
    try (var connection = TestDatabase.asOwner("register");
        var statement = connection.createStatement()) {
      statement.execute("select set_config('register.today', '2026-11-24', true)");
      List<Finding> findings = published.compare(connection);
      write(findings);
      assertNothing(
          findings.stream()
              .filter(finding -> !finding.fault().isEmpty())
              .map(
                  finding ->
                      "%s = %s: %s"
                          .formatted(
                              finding.figure().name(), finding.figure().value(), finding.fault()))
              .toList());
      assertTrue(
          findings.stream().filter(finding -> finding.state().equals("agrees")).count() > 500);
      connection.rollback();
    }
  }

  private static void write(List<Finding> findings) throws IOException {
    Files.createDirectories(COMPARISON.getParent());
    try (var file = CsvWriter.builder().build(COMPARISON)) {
      file.writeRecord(
          "indicator_key", "year", "breakdown", "unit", "published", "counted", "state", "reason");
      for (Finding finding : findings) {
        PublishedFigure figure = finding.figure();
        file.writeRecord(
            figure.key(),
            String.valueOf(figure.year()),
            figure.breakdown(),
            figure.unit(),
            figure.value(),
            finding.counted(),
            finding.state(),
            finding.reason());
      }
    }
  }

  private static void assertNothing(List<String> found) {
    assertEquals(List.of(), found, () -> String.join("\n", found));
  }
}
