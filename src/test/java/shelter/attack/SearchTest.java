package shelter.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shelter.attack.LinearSystem.Row;
import shelter.attack.Report.Range;

/** Bare systems: what the search finds is what going through all solutions finds. */
class SearchTest {
  private static final int RANDOM_SYSTEMS = 150;
  private static final long OPEN = LinearSystem.UNBOUNDED;

  @Test
  void twoInARowShareWhatIsLeft() {
    LinearSystem system = new LinearSystem();
    int a = system.add(0, OPEN);
    int b = system.add(0, OPEN);
    system.equal(7, a, b);
    assertEquals(new Range(0, 7L), range(system, a, false));
    assertEquals(new Range(1, 6L), range(system, b, true));
  }

  @Test
  void nothingBoundsWhatIsInNoSum() {
    LinearSystem system = new LinearSystem();
    int a = system.add(0, OPEN);
    int b = system.add(0, OPEN);
    system.bind(new Row(new int[] {a, b}, new long[] {1, -1}, 0, OPEN, false));
    assertEquals(new Range(0, null), range(system, a, false));
    assertEquals(Long.MAX_VALUE, range(system, b, false).values());
  }

  @Test
  void wholeNumbersAreNarrowerThanTheLinearProgram() {
    // Of three numbers each two are at most 3: the program stops at 1.5 each, so at 9 for two such.
    LinearSystem system = new LinearSystem();
    int[] all = IntStream.range(0, 6).map(one -> system.add(0, OPEN)).toArray();
    for (int[] pair : new int[][] {{0, 1}, {1, 2}, {0, 2}, {3, 4}, {4, 5}, {3, 5}}) {
      system.bind(new Row(pair, new long[] {1, 1}, -OPEN, 3, false));
    }
    int sum = system.add(0, OPEN);
    int[] withSum = IntStream.concat(Arrays.stream(all), IntStream.of(sum)).toArray();
    system.bind(new Row(withSum, new long[] {1, 1, 1, 1, 1, 1, -1}, 0, 0, false));
    assertEquals(new Range(0, 8L), range(system, sum, false));
  }

  @Test
  void nothingIsAtLeastOneWhereThatCannotBe() {
    LinearSystem system = new LinearSystem();
    int a = system.add(0, OPEN);
    int b = system.add(0, OPEN);
    int c = system.add(0, OPEN);
    system.equal(2, a, b, c);
    assertEquals(new Range(0, 2L), range(system, a, true));
  }

  @Test
  void whatChangedIsNotAssumedToBeTheSame() {
    LinearSystem system = new LinearSystem();
    int a = system.add(0, OPEN);
    int b = system.add(0, OPEN);
    system.equal(5, a, b);
    system.bind(new Row(new int[] {a}, new long[] {1}, 9, 9, true));
    assertEquals(new Range(0, 5L), range(system, a, false));
  }

  @Test
  void whatCannotBeIsSaid() {
    LinearSystem system = new LinearSystem();
    int a = system.add(0, OPEN);
    int b = system.add(0, OPEN);
    system.bind(new Row(new int[] {a, b}, new long[] {2, 2}, 5, 5, false));
    Search search = new Search(system, Map.of(a, 3L), false, true);
    assertEquals(1, search.contradictory().size());
    assertTrue(search.found().isEmpty());
  }

  @Test
  void findsWhatGoingThroughAllSolutionsFinds() {
    Random random = new Random(9);
    for (int i = 0; i < RANDOM_SYSTEMS; i++) {
      int size = 3 + random.nextInt(4);
      long[] truth = IntStream.range(0, size).mapToLong(one -> random.nextInt(5)).toArray();
      LinearSystem system = new LinearSystem();
      Map<Integer, Long> asked = new LinkedHashMap<>();
      for (int unknown = 0; unknown < size; unknown++) {
        asked.put(system.add(0, 6), 3L);
      }
      for (int row = 0; row < 2 + random.nextInt(4); row++) {
        bind(system, random, truth);
      }
      long[][] expected = enumerate(system, size);
      for (boolean thorough : new boolean[] {true, false}) {
        Search search = new Search(system, asked, false, thorough);
        for (int unknown = 0; unknown < size; unknown++) {
          Range range = search.found().get(unknown).range();
          Range wanted = new Range(expected[unknown][0], expected[unknown][1]);
          if (thorough) {
            assertEquals(wanted, range, "system " + i + " unknown " + unknown);
          }
          assertEquals(wanted.values() < 3, range.values() < 3, "system " + i);
        }
      }
    }
  }

  private static void bind(LinearSystem system, Random random, long[] truth) {
    int[] unknowns = IntStream.range(0, truth.length).filter(one -> random.nextBoolean()).toArray();
    if (unknowns.length == 0) {
      return;
    }
    long[] factors =
        Arrays.stream(unknowns)
            .mapToLong(one -> random.nextInt(4) == 0 ? random.nextInt(7) - 3 : 1)
            .map(factor -> factor == 0 ? 1 : factor)
            .toArray();
    long sum =
        IntStream.range(0, unknowns.length).mapToLong(j -> factors[j] * truth[unknowns[j]]).sum();
    boolean exact = random.nextInt(3) > 0;
    system.bind(new Row(unknowns, factors, exact ? sum : sum - 2, exact ? sum : OPEN, false));
  }

  /** Least and most of each unknown over all solutions up to six. */
  private static long[][] enumerate(LinearSystem system, int size) {
    long[][] found = new long[size][];
    long[] values = new long[size];
    int all = (int) Math.pow(7, size);
    for (int code = 0; code < all; code++) {
      int left = code;
      for (int i = 0; i < size; i++, left /= 7) {
        values[i] = left % 7;
      }
      if (holds(system, values)) {
        for (int i = 0; i < size; i++) {
          found[i] =
              found[i] == null
                  ? new long[] {values[i], values[i]}
                  : new long[] {Math.min(found[i][0], values[i]), Math.max(found[i][1], values[i])};
        }
      }
    }
    return found;
  }

  private static boolean holds(LinearSystem system, long[] values) {
    for (int number = 0; number < system.rows(); number++) {
      Row row = system.row(number);
      long sum = 0;
      for (int i = 0; i < row.unknowns().length; i++) {
        sum += row.factors()[i] * values[row.unknowns()[i]];
      }
      if (sum < row.least() || sum > row.most()) {
        return false;
      }
    }
    return true;
  }

  private static Range range(LinearSystem system, int unknown, boolean ones) {
    Map<Integer, Long> all = new LinkedHashMap<>();
    IntStream.range(0, system.size()).forEach(one -> all.put(one, 3L));
    return new Search(system, all, ones, true).found().get(unknown).range();
  }
}
