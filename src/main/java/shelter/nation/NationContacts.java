package shelter.nation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import shelter.nation.NationYear.Amount;

/**
 * Who comes by day or telephones, and when: the same arithmetic for day visits and conversations.
 * Each centre has an exact number of them, the nation an exact number of persons.
 */
final class NationContacts {
  private static final int FIRST = 0;
  private static final int ELSEWHERE = 1;
  private static final int LATER = 2;
  private static final int RESERVED = 3;

  /**
   * A day user or caller, with the days of contact in order. Reserved ones have one, and no key.
   */
  static final class Caller {
    NationCentre centre;
    String key;
    String gender;
    boolean first;
    List<LocalDate> days = new ArrayList<>();

    boolean reserved() {
      return key == null;
    }
  }

  private final NationYear year;
  private final List<NationCentre> centres;
  private final NationKeys keys;
  private final Random chance;
  private final List<Caller> callers = new ArrayList<>();

  NationContacts(NationYear year, List<NationCentre> centres, NationKeys keys, String kind) {
    this.year = year;
    this.centres = centres;
    this.keys = keys;
    this.chance = Quota.chance(kind, year.year());
  }

  /**
   * Makes the contacts of the year.
   *
   * @param sizes the contacts of 2020 at each centre
   * @param men men among the persons of 2020; the other years have them in proportion
   */
  List<Caller> make(Amount whole, int[] sizes, int men) {
    Amount wanted = year.passed(whole);
    int reservedFirst = year.countsReservedPersons() ? wanted.reserved() * 7 / 10 : 0;
    int first = Math.max(0, wanted.persons() - reservedFirst);
    int elsewhere = year.days() < 20 ? 0 : first / 15;
    int later = Math.max(0, wanted.records() - first - elsewhere - wanted.reserved());
    int[] kinds = Quota.evenly(first, elsewhere, later, wanted.reserved());
    int[] here = year.year() == 2020 ? sizes : Quota.apportion(kinds.length, varied(sizes));
    int at = 0;
    int reserved = 0;
    for (NationCentre centre : centres) {
      int[] counts = new int[4];
      for (int i = 0; i < here[centre.number()]; i++) {
        counts[kinds[at++]]++;
      }
      makeAt(centre, counts);
      for (int i = 0; i < counts[RESERVED]; i++) {
        Caller caller = caller(centre, null);
        caller.first = Quota.marked(reserved++, wanted.reserved() * 7 / 10, wanted.reserved());
        caller.days.add(day());
      }
    }
    genders(men, whole.persons());
    return callers;
  }

  private double[] varied(int[] sizes) {
    double[] varied = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      varied[i] = (sizes[i] + 1) * (0.8 + 0.4 * chance.nextDouble());
    }
    return varied;
  }

  private void makeAt(NationCentre centre, int[] counts) {
    int later = counts[LATER];
    int persons = counts[FIRST] + counts[ELSEWHERE];
    // nobody comes twice a day; who does not fit into a short year has been elsewhere before
    int most = Math.max(1, Math.min(60, year.days()));
    while (persons == 0 && later > 0 || later > persons * (most - 1)) {
      persons++;
      later--;
    }
    if (persons == 0) {
      return;
    }
    int[] times = Quota.apportionWithin(persons + later, 1, most, Quota.skewed(persons));
    int[] order = Quota.order(persons, chance);
    for (int i = 0; i < persons; i++) {
      Caller caller = caller(centre, keys.next(centre));
      caller.first = i < counts[FIRST];
      TreeSet<LocalDate> days = new TreeSet<>();
      while (days.size() < times[order[i]]) {
        days.add(day());
      }
      caller.days.addAll(days);
    }
  }

  private Caller caller(NationCentre centre, String key) {
    Caller caller = new Caller();
    caller.centre = centre;
    caller.key = key;
    callers.add(caller);
    return caller;
  }

  /** Some day of the year up to its last, seldom on a weekend. */
  private LocalDate day() {
    LocalDate last = year.runs() ? year.end() : year.end().minusDays(1);
    LocalDate day = year.start().plusDays(chance.nextInt(last.getDayOfYear()));
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    if (weekend && chance.nextInt(8) > 0) {
      LocalDate monday = day.plusDays(8 - day.getDayOfWeek().getValue());
      return monday.isAfter(last) ? day : monday;
    }
    return day;
  }

  /** The men of the nation at the centres that take men; three persons without a gender. */
  private void genders(int men, int persons) {
    List<Caller> asked = new ArrayList<>();
    int given = 0;
    int first = 0;
    for (Caller caller : callers) {
      caller.gender = caller.centre.women() ? "WOMAN" : "MAN";
      boolean counts = caller.first && !caller.reserved();
      first += counts ? 1 : 0;
      if (!caller.centre.women()) {
        given += counts ? 1 : 0;
      } else if (caller.centre.men() && counts) {
        asked.add(caller);
      } else if (caller.centre.men() && chance.nextInt(11) == 0) {
        caller.gender = "MAN";
      }
    }
    int left = year.year() == 2020 ? men - given : first * men / persons - given;
    for (int i = 0; i < asked.size(); i++) {
      if (Quota.marked(i, Math.max(0, left), asked.size())) {
        asked.get(i).gender = "MAN";
      }
    }
    // the form of later years no longer lets the gender go unrecorded
    List<Caller> women = asked.stream().filter(c -> c.gender.equals("WOMAN")).toList();
    for (int i = 0; i < 3 && women.size() > 30; i++) {
      women.get(i * women.size() / 3).gender = year.year() == 2020 ? "NOT_RECORDED" : "OTHER";
    }
  }
}
