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
  static final class Caller extends Dealt {
    NationCentre centre;
    String key;
    String gender;
    boolean first;
    List<LocalDate> days = new ArrayList<>();
    List<String> before = List.of();
    List<String> violence = List.of();
    List<String> perpetrators = List.of();
    List<String> animal = List.of();
    String hesitated;
    String animalAbused;

    boolean reserved() {
      return key == null;
    }
  }

  private final NationYear year;
  private final List<NationCentre> centres;
  private final NationKeys keys;
  private final Random chance;
  private final List<Caller> callers = new ArrayList<>();

  /** How many contacts there shall be in all, and before 12 March; how many have got a day. */
  private int all;

  private int early;
  private int dated;

  NationContacts(NationYear year, List<NationCentre> centres, NationKeys keys, String kind) {
    this.year = year;
    this.centres = centres;
    this.keys = keys;
    this.chance = Quota.chance(kind, year.year());
  }

  /** Has that many of the contacts lie before 12 March, and the others after it. */
  NationContacts before12March(int contacts) {
    early = contacts;
    return this;
  }

  /**
   * Makes the contacts of the year.
   *
   * @param sizes the contacts at each centre in a year whose figures are known, else in 2020
   * @param men men among the persons
   * @param others persons who are neither woman nor man, or whose gender was not recorded
   */
  List<Caller> make(Amount whole, int[] sizes, int men, int others) {
    Amount wanted = year.passed(whole);
    all = wanted.records();
    int reservedFirst = year.countsReservedPersons() ? wanted.reserved() * 7 / 10 : 0;
    int first = Math.max(0, wanted.persons() - reservedFirst);
    int elsewhere = year.days() < 20 ? 0 : first / 15;
    int later = Math.max(0, wanted.records() - first - elsewhere - wanted.reserved());
    int[] kinds = Quota.evenly(first, elsewhere, later, wanted.reserved());
    int[] here = year.exact() ? sizes : Quota.apportion(kinds.length, varied(sizes));
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
        TreeSet<LocalDate> days = new TreeSet<>();
        addTo(days);
        caller.days.addAll(days);
      }
    }
    genders(year.exact() ? men : wanted.persons() * men / whole.persons(), others);
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
        addTo(days);
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

  /** Another day, in the part of the year whose turn it is. */
  private void addTo(TreeSet<LocalDate> days) {
    LocalDate first = year.start();
    LocalDate last = year.runs() ? year.end() : year.end().minusDays(1);
    if (early > 0) {
      LocalDate closing = LocalDate.of(year.year(), 3, 12);
      boolean before = Quota.marked(dated++, early, all);
      first = before ? first : closing;
      last = before ? closing.minusDays(1) : last;
    }
    int size = days.size();
    while (days.size() == size) {
      days.add(day(first, last));
    }
  }

  /** Some day from the first to the last, seldom on a weekend. */
  private LocalDate day(LocalDate first, LocalDate last) {
    LocalDate day = first.plusDays(chance.nextInt(last.getDayOfYear() - first.getDayOfYear() + 1));
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    if (weekend && chance.nextInt(8) > 0) {
      LocalDate monday = day.plusDays(8 - day.getDayOfWeek().getValue());
      return monday.isAfter(last) ? day : monday;
    }
    return day;
  }

  /** The men of the nation at the centres that take men; a few without a gender. */
  private void genders(int men, int others) {
    List<Caller> asked = new ArrayList<>();
    int given = 0;
    for (Caller caller : callers) {
      caller.gender = caller.centre.women() ? "WOMAN" : "MAN";
      boolean counts = caller.first && (!caller.reserved() || year.countsReservedPersons());
      if (!caller.centre.women()) {
        given += counts ? 1 : 0;
      } else if (caller.centre.men() && counts) {
        asked.add(caller);
      } else if (caller.centre.men() && chance.nextInt(11) == 0) {
        caller.gender = "MAN";
      }
    }
    for (int i = 0; i < asked.size(); i++) {
      if (Quota.marked(i, Math.max(0, men - given), asked.size())) {
        asked.get(i).gender = "MAN";
      }
    }
    // the form of later years no longer lets the gender go unrecorded
    List<Caller> women = asked.stream().filter(c -> c.gender.equals("WOMAN")).toList();
    for (int i = 0; i < others && women.size() > 30; i++) {
      women.get(i * women.size() / others).gender =
          year.year() <= 2020 || year.exact() && i % 3 > 0 ? "NOT_RECORDED" : "OTHER";
    }
  }
}
