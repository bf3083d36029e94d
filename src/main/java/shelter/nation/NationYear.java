package shelter.nation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

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
    Amount visits,
    Published known) {
  /**
   * How many stays, visits or conversations, of how many persons, and how many of them reserved.
   */
  record Amount(int records, int persons, int reserved) {}

  /**
   * What is published of the nation besides.
   *
   * @param menServices the services in which at least one man lived, or 0
   * @param staysAfter stays begun from 12 March on, when the country closed in 2020, or 0
   * @param useAfter those stays and the day visits from that day on, or 0
   */
  record Published(
      int menNights, int menServices, int menByDay, int othersByDay, int staysAfter, int useAfter) {
    private static final Published NOTHING = new Published(0, 0, 0, 0, 0, 0);
  }

  /**
   * The years as published; persons are those who did not reserve themselves, from 2021 on all. How
   * many reserved themselves is published of the men only, conversations not of 2019, when nobody
   * counted them, and of 2021 only for some centres.
   */
  static List<NationYear> published() {
    return List.of(
        new NationYear(
            2019,
            LocalDate.of(2020, 1, 1),
            0,
            new Amount(2286, 1653, 190),
            new Amount(185, 147, 14),
            new Amount(1876, 1450, 110),
            new Amount(0, 0, 0),
            new Amount(12_454, 2637, 400),
            new Published(5265, 32, 205, 4, 1819, 11_814)),
        new NationYear(
            2020,
            LocalDate.of(2021, 1, 1),
            0,
            // two of the women's services' residents are those without a recorded gender
            new Amount(2032, 1531, 183),
            new Amount(166, 137, 15),
            new Amount(1580, 1258, 62),
            new Amount(7838, 2076, 390),
            new Amount(8115, 2212, 325),
            new Published(4774, 0, 180, 3, 1527, 7102)),
        new NationYear(
            2021,
            LocalDate.of(2022, 1, 1),
            0,
            new Amount(1891, 1636, 125),
            new Amount(177, 159, 15),
            new Amount(1648, 1442, 100),
            new Amount(8100, 2250, 340),
            new Amount(7942, 2538, 330),
            new Published(3713, 31, 204, 16, 0, 0)));
  }

  static NationYear of2020() {
    return published().get(1);
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
        new Amount(9014, 2480, 300),
        Published.NOTHING);
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
        new Amount(9320, 2560, 310),
        Published.NOTHING);
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

  /** Whether the figures of each centre are known, and not only those of the nation. */
  boolean exact() {
    return known != Published.NOTHING;
  }

  /** Whether reserved users count as persons: since 2021 they are asked whether it is the first. */
  boolean countsReservedPersons() {
    return year > 2020;
  }

  /**
   * What remains to be made when so many records run in from the year before. Each of them is the
   * first of a person in the year, who counts unless reserved persons do not.
   */
  Amount remaining(Amount whole, int carried, int carriedReserved) {
    if (!runs()) {
      return new Amount(
          whole.records - carried,
          whole.persons - carried + (countsReservedPersons() ? 0 : carriedReserved),
          Math.max(0, whole.reserved - carriedReserved));
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
