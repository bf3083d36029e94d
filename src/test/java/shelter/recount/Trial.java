package shelter.recount;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same by hand, for those who write a table: against any empty register, without a build.
 * Arguments: the address of the database, the first and the last seed, and tables if not all.
 */
final class Trial {
  private Trial() {}

  public static void main(String[] arguments) throws SQLException {
    Set<String> only = new TreeSet<>();
    for (int i = 3; i < arguments.length; i++) {
      only.add(arguments[i]);
    }
    Set<String> lacking = new TreeSet<>(HardCases.all());
    Set<String> empty = new TreeSet<>();
    Set<String> filled = new TreeSet<>();
    try (Connection connection = DriverManager.getConnection(arguments[0])) {
      connection.setAutoCommit(false);
      for (long seed = Long.parseLong(arguments[1]); seed <= Long.parseLong(arguments[2]); seed++) {
        long began = System.nanoTime();
        var comparison = new Comparison(connection, seed, only);
        connection.rollback();
        System.out.println(
            comparison.size() + ", " + (System.nanoTime() - began) / 1_000_000 + " ms");
        System.out.println("  not counted: " + comparison.missing);
        comparison.differences.forEach(System.out::println);
        lacking.removeAll(HardCases.in(comparison.books));
        empty.addAll(comparison.rows);
        filled.addAll(comparison.filled);
      }
    }
    empty.removeAll(filled);
    System.out.println(
        "Hard cases that none had: " + lacking + ", rows in which none was: " + empty);
  }
}
