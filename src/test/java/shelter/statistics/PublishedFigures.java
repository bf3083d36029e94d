package shelter.statistics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every published figure held against our count. A figure is given by a table and agrees, or is
 * listed with the reason why it is not given; of years without records it is history.
 */
final class PublishedFigures {
  /**
   * What came of a figure, why or with which reservation, and what is wrong with that, if anything.
   */
  record Finding(
      PublishedFigure figure, String state, String counted, String reason, String fault) {}

  private static final Path FOLDER = Path.of("src/test/resources");

  private final List<PublishedFigure> figures;
  private final Map<String, PublishedCell> map = new HashMap<>();
  private final Map<String, String> notGiven = new TreeMap<>();

  /** Lines of the two lists beside the figures that are wrong in themselves. */
  final List<String> faults = new ArrayList<>();

  PublishedFigures() throws IOException {
    figures = lines("published-figures.csv").stream().map(PublishedFigure::of).toList();
    for (NamedCsvRecord line : lines("published-figures-map.csv")) {
      String about = line.getField("key") + " " + line.getField("breakdown");
      if (map.put(about, PublishedCell.of(line)) != null) {
        faults.add(about + ": mapped twice");
      }
    }
    for (NamedCsvRecord line : lines("published-figures-not-given.csv")) {
      String name =
          String.join(" ", line.getField("key"), line.getField("year"), line.getField("breakdown"));
      String reason = line.getField("reason");
      if (notGiven.put(name, reason) != null || reason.isBlank()) {
        faults.add(name + ": listed twice, or without a reason");
      }
    }
    Set<String> left = new HashSet<>(map.keySet());
    figures.forEach(figure -> left.remove(about(figure)));
    left.forEach(about -> faults.add(about + ": mapped, but no published figure"));
    left.addAll(notGiven.keySet());
    figures.forEach(figure -> left.remove(figure.name()));
    left.removeAll(map.keySet());
    left.forEach(name -> faults.add(name + ": listed, but no published figure"));
  }

  private static List<NamedCsvRecord> lines(String file) throws IOException {
    try (var lines = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
      return lines.stream().toList();
    }
  }

  private static String about(PublishedFigure figure) {
    return figure.key() + " " + figure.breakdown();
  }

  /** One finding for every published figure, in their order. */
  List<Finding> compare(Connection connection) throws SQLException {
    Set<Integer> years = new HashSet<>();
    try (var statement = connection.createStatement();
        var year = statement.executeQuery("select year from register.reporting_year")) {
      while (year.next()) {
        years.add(year.getInt(1));
      }
    }
    var cells = new PublishedCell.Cells(connection);
    return figures.stream()
        .map(
            figure ->
                years.contains(figure.year())
                    ? compare(figure, cells)
                    : new Finding(figure, "history", "", "", ""))
        .toList();
  }

  private Finding compare(PublishedFigure figure, PublishedCell.Cells cells) {
    PublishedCell cell = map.get(about(figure));
    String reason = notGiven.get(figure.name());
    if (cell == null) {
      return reason == null
          ? new Finding(figure, "missing", "", "", "neither mapped nor listed as not given")
          : new Finding(figure, "not given", "", reason, "");
    }
    BigDecimal exact = cell.counted(cells, figure);
    String counted = figure.like(exact);
    if (counted.equals(figure.value())) {
      return new Finding(
          figure,
          "agrees",
          counted,
          cell.note(),
          reason == null ? "" : "listed as not given, but agrees");
    }
    return new Finding(
        figure,
        "differs",
        counted,
        reason == null ? "" : reason,
        reason == null ? "counted " + counted + " (" + exact + ") in " + cell : "");
  }
}
