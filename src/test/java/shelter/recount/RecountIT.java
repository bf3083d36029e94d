package shelter.recount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shelter.TestDatabase;

/**
 * Two counts of invented nations by two hands: the views of the register, and plain Java over the
 * exported files. Every table that contract section 7 names must be there and agree in every cell.
 */
class RecountIT {
  private static final long SEEDS = "full".equals(System.getProperty("test.numbers")) ? 250 : 6;

  /** One seed again, by hand: -Drecount.seed=17. */
  private static final Long ONLY = Long.getLong("recount.seed");

  private static final int TABLES = 45;
  private static final Set<String> CASES = new TreeSet<>();
  private static final Set<String> FILLED = new TreeSet<>();
  private static final Set<String> ROWS = new TreeSet<>();
  private static int nations;

  static LongStream seeds() {
    return ONLY != null ? LongStream.of(ONLY) : LongStream.rangeClosed(1, SEEDS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void registerAndRecountAgree(long seed) throws SQLException {
    try (Connection owner = TestDatabase.asOwner("examples")) {
      Comparison comparison;
      try {
        comparison = new Comparison(owner, seed, Set.of());
      } finally {
        owner.rollback();
      }
      System.out.println("recount " + comparison.size());
      CASES.addAll(HardCases.in(comparison.books));
      FILLED.addAll(comparison.filled);
      ROWS.addAll(comparison.rows);
      nations++;
      assertEquals(Set.of(), comparison.missing, "tables of the contract that are not counted");
      assertEquals("", String.join("\n", comparison.differences));
      assertEquals(TABLES, comparison.tables);
    }
  }

  /** Agreement on nothing is none: every hard case and every row must have been counted. */
  @AfterAll
  static void nationsWereHardEnough() {
    if (nations < SEEDS) {
      return;
    }
    Set<String> missing = new TreeSet<>(HardCases.all());
    missing.removeAll(CASES);
    Set<String> never = new TreeSet<>(ROWS);
    never.removeAll(FILLED);
    assertEquals(Set.of(), missing, "no nation has");
    assertEquals(Set.of(), never, "in no nation there is one in");
  }
}
