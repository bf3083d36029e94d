package shelter.nation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Somebody or something to whom kinds of answers have been dealt. What runs over New Year counts in
 * the new year too with the answers of the old one, so what is dealt then makes up for it.
 */
abstract class Dealt {
  private final Map<String, Integer> kinds = new HashMap<>();

  /** The kind that was dealt for the question, or -1. */
  int kind(String question) {
    return kinds.getOrDefault(question, -1);
  }

  void is(String question, int kind) {
    kinds.put(question, kind);
  }

  /** Deals a kind to each of the new ones, so that all come out in proportion to the weights. */
  static void deal(
      String question,
      List<? extends Dealt> fresh,
      List<? extends Dealt> carried,
      Random chance,
      double... weights) {
    int[] counts = Quota.apportion(fresh.size() + carried.size(), weights);
    carried.stream().mapToInt(c -> c.kind(question)).filter(k -> k >= 0).forEach(k -> counts[k]--);
    // what is carried over may hold more of a seldom kind than the new year has room for
    double[] left = IntStream.of(counts).mapToDouble(count -> Math.max(0, count)).toArray();
    int[] dealt = Quota.kinds(fresh.size(), chance, left);
    for (int i = 0; i < dealt.length; i++) {
      fresh.get(i).is(question, dealt[i]);
    }
  }
}
