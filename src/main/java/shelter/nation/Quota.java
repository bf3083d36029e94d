package shelter.nation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Exact shares. Figures of the demonstration are dealt, not drawn, so that every share comes out as
 * planned; chance, always from a fixed seed, only decides who gets what.
 */
final class Quota {
  private Quota() {}

  /** The same chance at every run. */
  static Random chance(String purpose, int number) {
    return new Random(purpose.hashCode() * 1_000_003L + number);
  }

  /** Whole numbers in proportion to the weights that add up to the total (largest remainder). */
  static int[] apportion(int total, double... weights) {
    double sum = Arrays.stream(weights).sum();
    int[] parts = new int[weights.length];
    if (total <= 0 || sum <= 0) {
      return parts;
    }
    double[] remainder = new double[weights.length];
    int given = 0;
    for (int i = 0; i < parts.length; i++) {
      double share = total * weights[i] / sum;
      parts[i] = (int) share;
      remainder[i] = share - parts[i];
      given += parts[i];
    }
    int[] order =
        IntStream.range(0, parts.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -remainder[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; given < total; i++, given++) {
      parts[order[i]]++;
    }
    return parts;
  }

  /** The same with a smallest and a largest part; what the largest part cuts off goes to others. */
  static int[] apportionWithin(int total, int least, int most, double... weights) {
    if (total < least * weights.length || total > (long) most * weights.length) {
      throw new IllegalArgumentException(
          total + " cannot be " + weights.length + " parts of " + least + " to " + most);
    }
    int[] parts = new int[weights.length];
    Arrays.fill(parts, least);
    int left = total - least * weights.length;
    while (left > 0) {
      double[] open = new double[weights.length];
      for (int i = 0; i < open.length; i++) {
        open[i] = parts[i] < most ? Math.max(weights[i], 1e-9) : 0;
      }
      int[] more = apportion(left, open);
      left = 0;
      for (int i = 0; i < parts.length; i++) {
        parts[i] += more[i];
        left += Math.max(0, parts[i] - most);
        parts[i] = Math.min(parts[i], most);
      }
    }
    return parts;
  }

  /** A kind for each of so many, in exact proportion to the weights, in an order left to chance. */
  static int[] kinds(int size, Random chance, double... weights) {
    int[] counts = apportion(size, weights);
    int[] kinds = new int[size];
    int at = 0;
    for (int kind = 0; kind < counts.length; kind++) {
      Arrays.fill(kinds, at, at + counts[kind], kind);
      at += counts[kind];
    }
    for (int i = size - 1; i > 0; i--) {
      int j = chance.nextInt(i + 1);
      int swapped = kinds[i];
      kinds[i] = kinds[j];
      kinds[j] = swapped;
    }
    return kinds;
  }

  /** The numbers from 0 in an order left to chance. */
  static int[] order(int size, Random chance) {
    double[] each = new double[size];
    Arrays.fill(each, 1);
    return kinds(size, chance, each);
  }

  /** One of the kinds, as likely as there are many of it left. */
  static int draw(int[] left, Random chance) {
    int drawn = chance.nextInt(Arrays.stream(left).sum());
    int kind = 0;
    while (drawn >= left[kind]) {
      drawn -= left[kind++];
    }
    return kind;
  }

  /** A kind for each position so that any stretch holds about its share of each kind. */
  static int[] evenly(int... counts) {
    int size = Arrays.stream(counts).sum();
    int[] kinds = new int[size];
    int[] given = new int[counts.length];
    for (int i = 0; i < size; i++) {
      int best = 0;
      double need = Double.NEGATIVE_INFINITY;
      for (int kind = 0; kind < counts.length; kind++) {
        double lack = (i + 1.0) * counts[kind] / size - given[kind];
        if (given[kind] < counts[kind] && lack > need) {
          need = lack;
          best = kind;
        }
      }
      kinds[i] = best;
      given[best]++;
    }
    return kinds;
  }

  /** Whether the one at this place is marked when the marked ones are spread evenly over all. */
  static boolean marked(int index, int marked, int of) {
    return of > 0 && (index + 1L) * marked / of > (long) index * marked / of;
  }

  /** Weights with many small and a few large ones, like nights of stays and numbers of visits. */
  static double[] skewed(int size) {
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = Math.pow(-Math.log(1 - (i + 0.5) / size), 1.54);
    }
    return weights;
  }
}
