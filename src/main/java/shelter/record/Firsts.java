package shelter.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shelter.shared.Findings;

/**
 * Which of a person's records at one centre may be declared the first of its year (forms.md X4, X6;
 * contract section 9, 9 and 10).
 */
public final class Firsts {
  /**
   * One of a person's records.
   *
   * @param first its first day
   * @param end the first day that is no longer part of it; null while it runs
   */
  public record Period(LocalDate first, LocalDate end, boolean declared) {
    /** Whether it lasts on a day: the day of departure is not one of them. */
    public boolean covers(LocalDate day) {
      return !day.isBefore(first) && (end == null || day.isBefore(end));
    }

    /** Whether both lie on one day or night at least. */
    private boolean overlaps(Period other) {
      return (other.end == null || other.end.isAfter(first))
          && (end == null || end.isAfter(other.first));
    }

    /** Whether it begins on the day when the other ends, or on the next. */
    private boolean follows(Period other) {
      return other.end != null
          && !first.isBefore(other.end)
          && !first.isAfter(other.end.plusDays(1));
    }

    /** Whether any night or day of it lies in a year before another one begins. */
    private boolean isEarlierIn(int year, LocalDate begin) {
      LocalDate newYear = LocalDate.of(year, 1, 1);
      return first.isBefore(begin) && (end == null || end.isAfter(newYear));
    }
  }

  private Firsts() {}

  /** A visit or a conversation ends with its day: several on one day are ties. */
  public static Period day(LocalDate date, boolean declared) {
    return new Period(date, date.plusDays(1), declared);
  }

  /** The earlier record that makes it wrong to declare this one first; empty when none does. */
  public static Optional<Period> earlier(Period one, List<Period> others) {
    int year = one.first().getYear();
    return !one.declared()
        ? Optional.empty()
        : others.stream()
            .filter(
                other ->
                    other.isEarlierIn(year, one.first())
                        || other.declared()
                            && other.first().getYear() == year
                            && !other.first().isAfter(one.first())
                            && !other.first().equals(one.first()))
            .min(Comparator.comparing(Period::first));
  }

  /** The later record that is declared first although this one comes before it in that year. */
  public static Optional<Period> later(Period one, List<Period> others) {
    return others.stream()
        .filter(Period::declared)
        .filter(other -> one.isEarlierIn(other.first().getYear(), other.first()))
        .min(Comparator.comparing(Period::first));
  }

  /**
   * What X4 says of a record among the others of its person.
   *
   * @param date the question that holds its first day
   */
  public static void report(Findings findings, String date, Period one, List<Period> others) {
    earlier(one, others)
        .ifPresent(
            other ->
                findings.error(true, "X4", "firstInYearNational", "notTheFirst", other.first()));
    later(one, others)
        .ifPresent(other -> findings.error(true, "X4", date, "laterIsFirst", other.first()));
  }

  /** What X3 says of a stay among the others of its person, and X4. */
  public static void reportStay(Findings findings, Period one, List<Period> others) {
    for (Period other : others) {
      boolean overlaps = one.overlaps(other);
      findings.error(overlaps, "X3", "admissionDate", "overlapWith", other.first());
      findings.warning(
          !overlaps && (one.follows(other) || other.follows(one)),
          "X3",
          "admissionDate",
          "sameStay",
          other.first());
    }
    report(findings, "admissionDate", one, others);
  }
}
