package shelter.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against small tables that are solved exactly: little more is hidden than has to be. */
class LeastTest {
  private static final boolean FULL = "full".equals(System.getProperty("test.numbers"));
  private static final int TABLES = FULL ? 600 : 60;
  private static final double TIMES = 1.3;

  @Test
  void littleMoreIsHiddenThanHasToBe() {
    Random random = new Random(9);
    int few = 0;
    int hidden = 0;
    int fewest = 0;
    int least = 0;
    int lost = 0;
    double worst = 1;
    for (int table = 0; table < TABLES; table++) {
      int rows = 3 + random.nextInt(2);
      SmallTable small = new SmallTable(random, rows, rows == 3 ? 3 + random.nextInt(2) : 3);
      Suppression.Result result = small.suppress();
      Integer exact = small.fewestHidden();

      assertEquals(exact == null, !result.unprotected().isEmpty(), "protected, table " + table);
      if (exact == null) {
        lost++;
        continue;
      }
      assertTrue(small.isSafe(result.hidden()), "wide enough, table " + table);
      few += small.few().cardinality();
      hidden += result.hidden().cardinality();
      fewest += exact;
      least += result.hidden().cardinality() == exact ? 1 : 0;
      worst = Math.max(worst, exact == 0 ? 1 : (double) result.hidden().cardinality() / exact);
    }
    System.out.printf(
        "%d small tables (%d cannot be protected): %d few, %d hidden, %d at the least (%.3f times; worst %.2f; %d as few as can be)%n",
        TABLES, lost, few, hidden, fewest, (double) hidden / fewest, worst, least);
    assertTrue(hidden <= TIMES * fewest, hidden + " hidden, " + fewest + " at the least");
  }
}
