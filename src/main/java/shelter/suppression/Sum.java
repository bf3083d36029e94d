package shelter.suppression;

/**
 * A relation between numbers that everybody knows.
 *
 * @param quantities the places of the numbers
 * @param signs 1 or -1 for each
 * @param exact whether the signed sum is known; else only that it is not negative
 */
public record Sum(int[] quantities, int[] signs, boolean exact) {
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
}
