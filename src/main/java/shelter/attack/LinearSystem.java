package shelter.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Unknown whole numbers, the bounds of each, and bounds of sums of them. Knows nothing of tables.
 */
final class LinearSystem {
  /** Beyond this nothing is known. Nothing that is counted comes near. */
  static final long UNBOUNDED = Long.MAX_VALUE / 4;

  /**
   * What is known of a sum: {@code least <= factors * unknowns <= most}.
   *
   * @param assumed whether it only holds if nothing has changed between two publications
   */
  record Row(int[] unknowns, long[] factors, long least, long most, boolean assumed) {}

  private final List<Row> rows = new ArrayList<>();
  private long[] least = new long[16];
  private long[] most = new long[16];
  private int size;

  /** A further unknown; its number is the answer. */
  int add(long leastOf, long mostOf) {
    if (size == least.length) {
      least = Arrays.copyOf(least, 2 * size);
      most = Arrays.copyOf(most, 2 * size);
    }
    least[size] = leastOf;
    most[size] = mostOf;
    return size++;
  }

  void bind(Row row) {
    rows.add(row);
  }

  /** For a system that is written down by hand. */
  void equal(long sum, int... unknowns) {
    long[] factors = new long[unknowns.length];
    Arrays.fill(factors, 1);
    bind(new Row(unknowns, factors, sum, sum, false));
  }

  Row row(int number) {
    return rows.get(number);
  }

  int rows() {
    return rows.size();
  }

  int size() {
    return size;
  }

  Bounds bounds() {
    return new Bounds(Arrays.copyOf(least, size), Arrays.copyOf(most, size));
  }

  /** Unknowns that hang together, and the rows that tie them. */
  record Component(int[] unknowns, int[] rows) {}

  /** What hangs together among some unknowns once those that are found are taken out. */
  List<Component> components(int[] among, Collection<Integer> tied, Bounds bounds) {
    int[] parent = new int[size];
    Arrays.setAll(parent, one -> one);
    for (int number : tied) {
      int first = -1;
      for (int unknown : row(number).unknowns()) {
        if (!bounds.isFound(unknown)) {
          first = first < 0 ? root(parent, unknown) : join(parent, first, unknown);
        }
      }
    }
    List<List<Integer>> members = lists();
    List<List<Integer>> ties = lists();
    for (int unknown : among) {
      if (!bounds.isFound(unknown)) {
        members.get(root(parent, unknown)).add(unknown);
      }
    }
    for (int number : tied) {
      for (int unknown : row(number).unknowns()) {
        if (!bounds.isFound(unknown)) {
          ties.get(root(parent, unknown)).add(number);
          break;
        }
      }
    }
    List<Component> components = new ArrayList<>();
    for (int one = 0; one < size; one++) {
      if (!members.get(one).isEmpty()) {
        components.add(new Component(array(members.get(one)), array(ties.get(one))));
      }
    }
    return components;
  }

  private List<List<Integer>> lists() {
    List<List<Integer>> lists = new ArrayList<>();
    for (int one = 0; one < size; one++) {
      lists.add(new ArrayList<>(2));
    }
    return lists;
  }

  static int[] array(Collection<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int root(int[] parent, int of) {
    int root = of;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private static int join(int[] parent, int one, int other) {
    int a = root(parent, one);
    int b = root(parent, other);
    parent[Math.max(a, b)] = Math.min(a, b);
    return Math.min(a, b);
  }
}
