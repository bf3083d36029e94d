package shelter.recount;

import java.time.LocalDate;
import java.util.List;

/**
 * A small invented nation, the same for the same seed: a few centres and neighbouring years around
 * the break in the method and around today, with everything on purpose on which a count can go
 * wrong. It obeys the constraints of the tables and the rules on first stays; not every warning.
 */
final class RandomNation {
  /** The day of the demonstration, and days on which the running year has hardly begun or ended. */
  private static final List<LocalDate> TODAYS =
      List.of(
          LocalDate.of(2026, 11, 24),
          LocalDate.of(2026, 11, 24),
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2025, 12, 31));

  private static final List<List<Integer>> BREAK =
      List.of(
          List.of(2019, 2020),
          List.of(2020, 2021),
          List.of(2019, 2020, 2021),
          List.of(2020, 2021, 2022),
          List.of(2021, 2022));

  final Chance chance;
  final LocalDate today;
  final List<Integer> years;
  final Sheet yearSheet = new Sheet("reporting_year");
  final RandomCentres centres;
  final List<Sheet> sheets;

  RandomNation(long seed) {
    chance = new Chance(seed);
    today = chance.one(TODAYS);
    years =
        chance.oneIn(3)
            ? List.of(today.getYear() - 2, today.getYear() - 1, today.getYear())
                .subList(chance.between(0, 1), 3)
            : chance.oneIn(4)
                ? List.of(2020, today.getYear() - 1, today.getYear())
                : chance.one(BREAK);
    years.forEach(year -> yearSheet.add().put("year", year));
    centres = new RandomCentres(this);
    RandomStays stays = new RandomStays(this);
    RandomContacts contacts = new RandomContacts(this);
    RandomReports reports = new RandomReports(this);
    sheets =
        List.of(
            yearSheet,
            centres.centres,
            centres.services,
            stays.stays,
            stays.children.sheet,
            contacts.users,
            contacts.visits,
            contacts.conversations,
            reports.reports,
            reports.services);
  }

  /** The first day on which something may begin: late in the year before the first. */
  LocalDate first() {
    return LocalDate.of(years.get(0) - 1, 9, 1);
  }

  /** The last day on which something may begin: nothing lies in the future. */
  LocalDate last() {
    LocalDate end = LocalDate.of(years.get(years.size() - 1), 12, 31);
    return end.isBefore(today) ? end : today;
  }
}
