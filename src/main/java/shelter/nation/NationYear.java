package shelter.nation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What one year of the demonstration shall hold. The figures of a whole year include what runs in
 * from the year before; those of the running year are for the whole of it and are cut to the part
 * that has passed.
 *
 * @param end the day after the last night: 1 January of the next year, or today
 * @param longStay nights in this year of the stay that has lasted over 180 nights today, or 0
 */
record NationYear(
    int year,
    LocalDate end,
    int longStay,
    Amount women,
    Amount men,
    Amount children,
    Amount calls,
    Amount visits) {
  /**
   * How many stays, visits or conversations, of how many persons, and how many of them reserved.
   */
  record Amount(int records, int persons, int reserved) {}

  /** The nation as published for 2020; persons are those who did not reserve themselves. */
  static NationYear of2020() {
    return new NationYear(
        2020,
        LocalDate.of(2021, 1, 1),
        0,
        // two of the women's services' residents are those without a recorded gender
        new Amount(2032, 1531, 183),
        new Amount(166, 137, 15),
        new Amount(1580, 1258, 62),
        new Amount(NationCentre.CALLS, 2076, 390),
        new Amount(NationCentre.VISITS, 2212, 325));
  }

  /** The year before today's, of which the centres are just reporting. */
  static NationYear before(LocalDate today) {
    int passed = today.getDayOfYear() - 1;
    return new NationYear(
        today.getYear() - 1,
        LocalDate.of(today.getYear(), 1, 1),
        passed < 200 ? Math.max(20, 195 - passed) : 0,
        new Amount(1945, 1630, 130),
        new Amount(175, 160, 12),
        new Amount(1690, 1450, 90),
        new Amount(8900, 2300, 300),
        new Amount(9014, 2480, 300));
  }

  static NationYear of(LocalDate today) {
    int passed = today.getDayOfYear() - 1;
    return new NationYear(
        today.getYear(),
        today,
        passed < 200 ? 0 : 193,
        new Amount(1985, 1668, 125),
        new Amount(183, 168, 11),
        new Amount(1725, 1478, 85),
        new Amount(8650, 2260, 290),
        new Amount(9320, 2560, 310));
  }

  LocalDate start() {
    return LocalDate.of(year, 1, 1);
  }

  int days() {
    return (int) ChronoUnit.DAYS.between(start(), end);
  }

  /** Whether the year has not come to its end. */
  boolean runs() {
    return end.getYear() == year;
  }

  /** Whether reserved users count as persons: since 2021 they are asked whether it is the first. */
  boolean countsReservedPersons() {
    return year > 2020;
  }

  /**
   * What remains to be made when so much has been carried over from the year before.
   *
   * @param carried records that run in, all of them persons
   */
  Amount remaining(Amount whole, Amount carried) {
    if (!runs()) {
      return new Amount(
          whole.records - carried.records,
          whole.persons - carried.persons,
          Math.max(0, whole.reserved - carried.reserved));
    }
    // about one in twelve of a year's stays has run in, and those are carried already
    return passed(new Amount(whole.records * 12 / 13, whole.persons * 12 / 13, whole.reserved));
  }

  /** The part of a whole year's amount that has come by the end. */
  Amount passed(Amount whole) {
    double part = runs() ? days() / (double) start().lengthOfYear() : 1;
    return new Amount(
        (int) Math.round(whole.records * part),
        (int) Math.round(whole.persons * part),
        (int) Math.round(whole.reserved * part));
  }
}
