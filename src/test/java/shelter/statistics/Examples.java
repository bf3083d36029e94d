package shelter.statistics;

import static java.util.stream.Collectors.toCollection;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import shelter.TestDatabase;

/** The worked examples, and the database in which they are counted and leave nothing behind. */
final class Examples implements AutoCloseable {
  static final Path FOLDER = Path.of("src/test/resources/statistics");

  private final Connection connection = TestDatabase.asOwner("examples");

  Examples() throws SQLException {}

  /** The published tables in their order. */
  static List<String> tables() throws SQLException {
    try (var examples = new Examples()) {
      return examples.texts(
          "select table_name from statistics.contents order by chapter, position, table_name");
    }
  }

  /** The cells that somebody has counted by hand. */
  static List<NamedCsvRecord> cells(String table) throws IOException {
    try (var cells = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(table + ".csv"))) {
      return cells.stream().toList();
    }
  }

  /** The names of the SQL files under a folder whose path in the folder is wanted. */
  static Set<String> names(Path folder, Predicate<Path> wanted) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".sql") && wanted.test(folder.relativize(file)))
          .map(file -> file.getFileName().toString().replace(".sql", ""))
          .collect(toCollection(TreeSet::new));
    }
  }

  /** Registers what every example begins with, and the records of one. */
  void load(String table) throws SQLException, IOException {
    run(Files.readString(FOLDER.resolve("_common.sql")));
    run(Files.readString(FOLDER.resolve(table + ".sql")));
  }

  void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The connection in whose transaction the records of the example are. */
  Connection connection() {
    return connection;
  }

  /** The first column of what a query finds. */
  List<String> texts(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
