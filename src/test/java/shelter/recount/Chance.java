package shelter.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What happens by chance in an invented nation: the same for the same seed. */
final class Chance {
  private final Random random;
  private final int unanswered;

  Chance(long seed) {
    // neighbouring seeds begin alike
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    random.nextInt();
    // some nations answer nearly everything, some hardly anything
    unanswered = one(List.of(3, 15, 40));
  }

  /** Happens once in so many times. */
  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** Both ends are possible. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  boolean answered() {
    return random.nextInt(100) >= unanswered;
  }

  /** An answer, or null where the question is left open. */
  <T> T answer(List<T> of) {
    return answered() ? one(of) : null;
  }

  Boolean yesOrNo() {
    return answer(List.of(true, false));
  }

  /** Answers to a multiple choice, none if it is left open; some codes exclude all others. */
  List<String> several(List<String> codes, String... alone) {
    List<String> chosen = new ArrayList<>();
    if (answered()) {
      chosen.add(one(codes));
      while (!List.of(alone).contains(chosen.get(0)) && !oneIn(3)) {
        String next = one(codes);
        if (!chosen.contains(next) && !List.of(alone).contains(next)) {
          chosen.add(next);
        }
      }
    }
    return chosen;
  }

  /** A day of the time, and often one on which a rule of the count turns; null if there is none. */
  LocalDate day(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return null;
    }
    if (oneIn(2)) {
      List<LocalDate> hard = hardDays(from, to);
      if (!hard.isEmpty()) {
        return one(hard);
      }
    }
    return LocalDate.ofEpochDay(
        from.toEpochDay() + random.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 1));
  }

  private static List<LocalDate> hardDays(LocalDate from, LocalDate to) {
    List<LocalDate> days = new ArrayList<>(List.of(from, to));
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      LocalDate first = LocalDate.of(year, 1, 1);
      LocalDate spring = LocalDate.of(year, 3, 1);
      days.addAll(
          List.of(
              first,
              first.plusDays(1),
              spring.minusDays(1),
              spring,
              LocalDate.of(year, 12, 30),
              LocalDate.of(year, 12, 31)));
    }
    return days.stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).toList();
  }
}
