package shelter.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import shelter.record.Firsts.Period;

/**
 * Those of a person's records that a rule can object to when it looks at one of them: the others
 * are further away and say nothing that these do not. So that a thousand records of one key are
 * looked at in a thousand steps and not in a million.
 */
public final class Neighbours {
  private final List<Period> all;

  /** Where each stands now that they stand in the order of their first days. */
  private final int[] places;

  /** Of each and those before it, the place of the one that ends last. */
  private final int[] longest;

  /** Of each and those after it, the place of the next that is declared the first of a year. */
  private final int[] declared;

  public Neighbours(List<Period> periods) {
    List<Integer> order =
        IntStream.range(0, periods.size())
            .boxed()
            .sorted(Comparator.comparing(i -> periods.get(i).first()))
            .toList();
    all = order.stream().map(periods::get).toList();
    places = new int[all.size()];
    longest = new int[all.size()];
    declared = new int[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      places[order.get(i)] = i;
      longest[i] = i > 0 && !isLonger(all.get(i), all.get(longest[i - 1])) ? longest[i - 1] : i;
    }
    declared[all.size()] = -1;
    for (int i = all.size() - 1; i >= 0; i--) {
      declared[i] = all.get(i).declared() ? i : declared[i + 1];
    }
  }

  private static boolean isLonger(Period one, Period other) {
    return other.end() != null && (one.end() == null || one.end().isAfter(other.end()));
  }

  /** The neighbours of the one that was given at that place. */
  public List<Period> of(int given) {
    int own = places[given];
    LocalDate first = all.get(own).first();
    int from = place(first);
    return IntStream.of(
            own - 1,
            own + 1 < all.size() ? own + 1 : -1,
            own == 0 ? -1 : longest[own - 1],
            from == 0 ? -1 : longest[from - 1],
            declared[place(first.plusDays(1))])
        .filter(i -> i >= 0)
        .distinct()
        .mapToObj(all::get)
        .toList();
  }

  /** The place of the first that begins on a day or later. */
  private int place(LocalDate day) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (all.get(middle).first().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
