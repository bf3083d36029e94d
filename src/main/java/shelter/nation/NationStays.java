package shelter.nation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import shelter.nation.NationResident.Stay;
import shelter.nation.NationYear.Amount;

/**
 * The adult stays of one year. First it is settled how many nights each stay has in the year, so
 * that centres and nation come out exactly; then who stayed, and on which days.
 */
final class NationStays {
  private static final int FIRST = 0;
  private static final int AGAIN = 1;
  private static final int ELSEWHERE = 2;
  private static final int RESERVED = 3;

  private final List<NationCentre> centres;
  private final NationYear year;
  private final NationSizes sizes;

  /** What the next year has, if the figures of each centre are known for it, else null. */
  private final NationSizes next;

  private final NationKeys keys;
  private final Random chance;
  private final List<Stay> made = new ArrayList<>();
  private int reservedMade;

  NationStays(List<NationCentre> centres, NationYear year, NationYear after, NationKeys keys) {
    this.centres = centres;
    this.year = year;
    this.sizes = new NationSizes(centres, year.exact() ? year : NationYear.of2020());
    this.next = after != null && after.exact() ? new NationSizes(centres, after) : null;
    this.keys = keys;
    this.chance = Quota.chance("stays", year.year());
  }

  /** Makes the stays that the year still lacks beside those carried over from the year before. */
  List<Stay> make(List<Stay> carried) {
    if (year.days() > 0) {
      makeFor("WOMEN", year.women(), carried);
      makeFor("MEN", year.men(), carried);
      if (year.exact() && year.known().staysAfter() > 0) {
        new NationSpring(year, chance).move(made);
      }
    }
    return made;
  }

  private void makeFor(String target, Amount whole, List<Stay> carried) {
    List<Stay> runningIn = carried.stream().filter(s -> s.target.equals(target)).toList();
    int reservedIn = (int) runningIn.stream().filter(s -> s.resident == null).count();
    Amount wanted = year.remaining(whole, runningIn.size(), reservedIn);
    int reservedFirst = firstOfReserved(wanted.reserved());
    int first = wanted.persons() - (year.countsReservedPersons() ? reservedFirst : 0);
    int others = Math.max(0, wanted.records() - first - wanted.reserved());
    // in the first weeks of a year hardly anybody can have come back
    int again = year.days() < 40 ? 0 : others * 4 / 5;
    int[] kinds = Quota.evenly(first, again, others - again, wanted.reserved());
    int[] stays =
        year.exact()
            ? sizes.stays(target)
            : Quota.apportion(kinds.length, varied(sizes.stays(target)));
    int[] nights = year.exact() ? sizes.nights(target) : nights(stays);
    if (year.exact()) {
      for (Stay stay : runningIn) {
        stays[stay.centre.number()]--;
        nights[stay.centre.number()] -= stay.nightsBefore(year.end(), year.start());
      }
    }
    int[][] counts = new int[centres.size()][4];
    int at = 0;
    for (int here = 0; here < stays.length; here++) {
      for (int i = 0; i < stays[here]; i++) {
        counts[here][kinds[at++]]++;
      }
    }
    oneFirstEach(counts);
    reservedMade = 0;
    for (NationCentre centre : centres) {
      int here = centre.number();
      if (counts[here][FIRST] == 0) {
        counts[here][ELSEWHERE] += counts[here][AGAIN];
        counts[here][AGAIN] = 0;
      }
      int open = stayingOver(centre, target);
      int room = next == null ? open : Math.max(0, next.stays(target)[here] - 1);
      int goOn = Math.min(open, room);
      int stillIn =
          (int) runningIn.stream().filter(s -> s.centre == centre && s.discharge == null).count();
      NationHouse.Plan plan =
          new NationHouse.Plan(
              stays[here],
              nights[here],
              counts[here][FIRST],
              counts[here][AGAIN],
              carried.isEmpty() ? open : 0,
              year.runs() ? Math.max(0, open - stillIn) : goOn,
              centre.code().equals("oslo") && target.equals("WOMEN") ? year.longStay() : 0,
              next == null || goOn == 0
                  ? Integer.MAX_VALUE
                  : Math.max(1, (next.nights(target)[here] - room) / (3 * goOn)));
      makeAt(centre, target, counts[here], plan, wanted.reserved());
    }
  }

  /** Wherever somebody stayed, somebody had the first stay of the year. */
  private static void oneFirstEach(int[][] counts) {
    for (int[] lacking : counts) {
      for (int kind = 1; kind < 4 && lacking[FIRST] == 0; kind++) {
        for (int[] having : counts) {
          if (lacking[kind] > 0 && lacking[FIRST] == 0 && having[FIRST] > 2) {
            lacking[kind]--;
            lacking[FIRST]++;
            having[FIRST]--;
            having[kind]++;
          }
        }
      }
    }
  }

  /** How many of the reserved stays are the first of the year. */
  static int firstOfReserved(int reserved) {
    return Math.round(reserved * 0.85f);
  }

  /** No two years are alike at a centre. */
  private double[] varied(int[] stays) {
    return Arrays.stream(stays)
        .mapToDouble(size -> size * (0.85 + 0.3 * chance.nextDouble()))
        .toArray();
  }

  /**
   * The nights in the year at each centre; the shorter the year, the shorter its part of a stay.
   */
  private int[] nights(int[] stays) {
    double mean = Math.max(1, 28.0 * year.days() / (year.days() + 25));
    return Arrays.stream(stays)
        .map(number -> (int) Math.round(number * mean * (0.9 + 0.2 * chance.nextDouble())))
        .toArray();
  }

  /** How many sleep there on an ordinary night, at most eight, so that a house can be shown. */
  private int stayingOver(NationCentre centre, String target) {
    int stays = sizes.stays(target)[centre.number()];
    double ordinary = stays * sizes.mean(centre) / 366;
    if (target.equals("MEN")) {
      return (int) Math.min(1, ordinary + (centre.number() % 4) / 4.0);
    }
    int least = centre.stays() >= 25 || stays > 0 && centre.number() % 2 == 0 ? 1 : 0;
    return (int) Math.max(least, Math.min(7, Math.round(ordinary)));
  }

  private void makeAt(
      NationCentre centre, String target, int[] counts, NationHouse.Plan plan, int reserved) {
    counts[AGAIN] = 0;
    List<NationHouse.Course> courses = new NationHouse(year, plan, chance).courses();
    for (NationHouse.Course course : courses) {
      counts[FIRST] -= course.first() ? 1 : 0;
    }
    for (NationHouse.Course course : courses) {
      int kind = course.first() ? FIRST : draw(counts);
      NationResident resident =
          kind == RESERVED
              ? null
              : new NationResident(centre, keys.next(centre), target.equals("MEN"), kind == FIRST);
      boolean first = kind == FIRST;
      if (kind == RESERVED) {
        first = Quota.marked(reservedMade++, firstOfReserved(reserved), reserved);
      }
      for (int i = 0; i < course.admissions().length; i++) {
        Stay stay = new Stay();
        stay.centre = centre;
        stay.target = target;
        stay.resident = resident;
        stay.gender = target.equals("MEN") ? "MAN" : "WOMAN";
        stay.admission = course.admissions()[i];
        stay.discharge = course.discharges()[i];
        stay.first = first && i == 0;
        stay.goesOn = course.goesOn() && i == course.admissions().length - 1;
        made.add(stay);
        if (resident != null) {
          resident.stays.add(stay);
        }
      }
    }
  }

  /** Draws a kind from those that are left. */
  private int draw(int[] counts) {
    int kind = Quota.draw(counts, chance);
    counts[kind]--;
    return kind;
  }
}
