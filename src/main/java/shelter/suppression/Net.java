package shelter.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Numbers and the sums between them, equal numbers taken as one: where one of them is known or
 * hidden, all are.
 */
final class Net {
  /** What of some numbers has to balance: place to factor, and what is over already. */
  record Balance(Map<Integer, Integer> factors, boolean exact, long slack) {}

  private final int[] rank;
  private final int[] whole;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Balance> balances = new ArrayList<>();
  private final List<List<Integer>> balancesOf = new ArrayList<>();
  private final List<int[]> follows = new ArrayList<>();

  /**
   * Takes in numbers and their sums. They are put in the order of their names: what is hidden must
   * not depend on the order in which they are read.
   *
   * @param followers pairs: where the first is hidden, so is the second
   */
  Net(List<Quantity> all, List<Sum> sums, List<int[]> followers) {
    int[] order =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparing(i -> all.get(i).name()))
            .mapToInt(Integer::intValue)
            .toArray();
    rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    List<Quantity> sorted = Arrays.stream(order).mapToObj(all::get).toList();
    List<Sum> tied = sums.stream().map(sum -> sum.among(rank)).sorted(Sum.ORDER).toList();
    whole = new int[order.length];
    int[] root = roots(sorted, tied);
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < root.length; i++) {
      members.computeIfAbsent(root[i], of -> new ArrayList<>()).add(i);
    }
    for (List<Integer> same : members.values()) {
      same.forEach(one -> whole[one] = quantities.size());
      quantities.add(one(same.stream().map(sorted::get).toList()));
      balancesOf.add(new ArrayList<>());
    }
    tied.forEach(this::add);
    followers.forEach(pair -> follows.add(new int[] {place(pair[0]), place(pair[1])}));
  }

  private static int[] roots(List<Quantity> all, List<Sum> sums) {
    int[] root = new int[all.size()];
    Arrays.setAll(root, i -> i);
    for (Sum sum : sums) {
      if (sum.exact() && sum.quantities().length == 2 && sum.signs()[0] == -sum.signs()[1]) {
        int one = root(root, sum.quantities()[0]);
        int other = root(root, sum.quantities()[1]);
        if (all.get(sum.quantities()[0]).value() == all.get(sum.quantities()[1]).value()) {
          root[Math.max(one, other)] = Math.min(one, other);
        }
      }
    }
    for (int i = 0; i < root.length; i++) {
      root[i] = root(root, i);
    }
    return root;
  }

  private static int root(int[] root, int of) {
    int at = of;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  private static Quantity one(List<Quantity> same) {
    Quantity first = same.get(0);
    boolean known = same.stream().anyMatch(q -> q.state() == Quantity.State.KNOWN);
    boolean hidden = same.stream().anyMatch(q -> q.state() == Quantity.State.HIDDEN);
    return new Quantity(
        first.name(),
        first.value(),
        same.stream().map(Quantity::least).filter(Objects::nonNull).max(Long::compare).orElse(null),
        same.stream().mapToInt(Quantity::possible).max().getAsInt(),
        same.stream().mapToDouble(Quantity::cost).sum(),
        known ? Quantity.State.KNOWN : hidden ? Quantity.State.HIDDEN : Quantity.State.OPEN,
        same.stream().map(Quantity::owner).filter(Objects::nonNull).findFirst().orElse(null));
  }

  private void add(Sum sum) {
    Map<Integer, Integer> factors = new LinkedHashMap<>();
    long total = 0;
    for (int i = 0; i < sum.quantities().length; i++) {
      factors.merge(whole[sum.quantities()[i]], sum.signs()[i], Integer::sum);
      total += sum.signs()[i] * quantities.get(whole[sum.quantities()[i]]).value();
    }
    factors.values().removeIf(factor -> factor == 0);
    if (factors.isEmpty() || !sum.exact() && total < 0) {
      return;
    }
    factors.keySet().forEach(place -> balancesOf.get(place).add(balances.size()));
    balances.add(new Balance(factors, sum.exact(), sum.exact() ? 0 : total));
  }

  int size() {
    return quantities.size();
  }

  Quantity get(int place) {
    return quantities.get(place);
  }

  /** Where a number of the input is. */
  int place(int ofInput) {
    return whole[rank[ofInput]];
  }

  List<int[]> follows() {
    return follows;
  }

  /** The sums that any of some numbers takes part in. */
  Collection<Balance> around(Collection<Integer> places) {
    TreeSet<Integer> found = new TreeSet<>();
    places.forEach(place -> found.addAll(balancesOf.get(place)));
    return found.stream().map(balances::get).toList();
  }

  /** The numbers within some steps of one, step by step: those that may move, in order. */
  List<Integer> near(int place, int steps, java.util.function.IntPredicate moves) {
    Map<Integer, Integer> reached = new HashMap<>();
    reached.put(place, 0);
    List<Integer> edge = List.of(place);
    for (int step = 1; step <= steps && !edge.isEmpty(); step++) {
      List<Integer> next = new ArrayList<>();
      for (int at : edge) {
        for (int of : balancesOf.get(at)) {
          for (int other : balances.get(of).factors().keySet()) {
            if (moves.test(other) && reached.putIfAbsent(other, step) == null) {
              next.add(other);
            }
          }
        }
      }
      edge = next;
    }
    return reached.keySet().stream().sorted().toList();
  }

  /** Those of some numbers that can move at all: none is alone in a sum that has to balance. */
  List<Integer> free(List<Integer> places) {
    Set<Integer> free = new TreeSet<>(places);
    Deque<Integer> next = new ArrayDeque<>();
    places.forEach(place -> next.addAll(balancesOf.get(place)));
    while (!next.isEmpty()) {
      Balance balance = balances.get(next.pop());
      List<Integer> here =
          balance.factors().keySet().stream().filter(free::contains).limit(2).toList();
      if (balance.exact() && here.size() == 1) {
        free.remove(here.get(0));
        next.addAll(balancesOf.get(here.get(0)));
      }
    }
    return List.copyOf(free);
  }

  /** Whether a number is a sum of numbers that centres have of their own. */
  boolean isOfCentres(int place) {
    return around(List.of(place)).stream()
        .flatMap(balance -> balance.factors().keySet().stream())
        .anyMatch(other -> get(other).owner() != null);
  }
}
