package shelter.suppression;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A relation between numbers that everybody knows.
 *
 * @param quantities the places of the numbers
 * @param signs 1 or -1 for each
 * @param exact whether the signed sum is known; else only that it is not negative
 */
public record Sum(int[] quantities, int[] signs, boolean exact) {
  static final Comparator<Sum> ORDER =
      Comparator.comparing(Sum::quantities, Arrays::compare)
          .thenComparing(Sum::signs, Arrays::compare)
          .thenComparing(Sum::exact);

  /** A whole and its parts; what is in no part is known as well. */
  public static Sum of(int whole, int... parts) {
    return of(true, whole, parts);
  }

  /** A whole that is at least its parts together. */
  public static Sum atLeast(int whole, int... parts) {
    return of(false, whole, parts);
  }

  /** A whole that is at most its parts together. */
  public static Sum atMost(int whole, int... parts) {
    Sum sum = of(false, whole, parts);
    for (int i = 0; i < sum.signs.length; i++) {
      sum.signs[i] = -sum.signs[i];
    }
    return sum;
  }

  private static Sum of(boolean exact, int whole, int... parts) {
    int[] quantities = new int[parts.length + 1];
    int[] signs = new int[parts.length + 1];
    quantities[0] = whole;
    signs[0] = 1;
    for (int i = 0; i < parts.length; i++) {
      quantities[i + 1] = parts[i];
      signs[i + 1] = -1;
    }
    return new Sum(quantities, signs, exact);
  }

  /** The same of numbers that have other places, in the order of those. */
  Sum among(int[] placeOf) {
    int[][] sorted =
        IntStream.range(0, quantities.length)
            .mapToObj(i -> new int[] {placeOf[quantities[i]], signs[i]})
            .sorted(Arrays::compare)
            .toArray(int[][]::new);
    return new Sum(
        Arrays.stream(sorted).mapToInt(one -> one[0]).toArray(),
        Arrays.stream(sorted).mapToInt(one -> one[1]).toArray(),
        exact);
  }
}
