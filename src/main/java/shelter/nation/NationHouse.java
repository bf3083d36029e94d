package shelter.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One service of one centre through one year: on which days its residents come and go. */
final class NationHouse {
  /** How long a stay that runs into or out of a year goes on at the other side, at most. */
  private static final int OTHER_SIDE = 150;

  /**
   * What has to fit into the year.
   *
   * @param first persons who have their first stay of the year here
   * @param again stays of those who have been here before in the year
   * @param runIn stays to begin before the year
   * @param goOn stays to go on after its end
   * @param longStay nights in the year of the one that goes on for long, or 0
   * @param mostAfter how many nights the next year has room for of one that goes on
   */
  record Plan(
      int stays,
      int nights,
      int first,
      int again,
      int runIn,
      int goOn,
      int longStay,
      int mostAfter) {}

  /**
   * The stays of one person in the order of time.
   *
   * @param first whether it must be somebody who has the first stay of the year here
   */
  record Course(boolean first, boolean goesOn, LocalDate[] admissions, LocalDate[] discharges) {}

  private final NationYear year;
  private final Plan plan;
  private final Random chance;
  private final List<Course> courses = new ArrayList<>();

  NationHouse(NationYear year, Plan plan, Random chance) {
    this.year = year;
    this.plan = plan;
    this.chance = chance;
  }

  List<Course> courses() {
    if (plan.stays > 0) {
      arrange();
    }
    return courses;
  }

  private void arrange() {
    int again = plan.again;
    // a short year has no room for a third stay
    int back = Math.min(plan.first, year.days() < 120 ? again : (again * 4 + 4) / 5);
    int runIn = Math.min(plan.runIn, plan.first - back);
    int goOn = Math.min(plan.goOn, plan.stays - again - back - runIn);
    List<Integer> lengths = new ArrayList<>(lengths());
    List<Integer> crossing = takeLong(lengths, runIn + goOn);
    List<int[]> returning = takeForReturning(lengths, back, again);
    for (int i = 0; i < back; i++) {
      // the one who was in the house at New Year and came back is a case of its own
      place(returning.get(i), true, i == 0 && plan.runIn > 1, false);
    }
    for (int i = 0; i < runIn + goOn; i++) {
      boolean out = i < goOn;
      boolean longest = i == 0 && out && plan.longStay > 0;
      place(new int[] {longest ? plan.longStay : crossing.get(i)}, !out, !out, out);
    }
    Collections.shuffle(lengths, chance);
    for (int length : lengths) {
      place(new int[] {length}, false, false, false);
    }
  }

  /** The nights of each stay in the year, from the shortest to the longest. */
  private List<Integer> lengths() {
    int most = year.days() > 20 ? Math.min(300, year.days() - 4) : year.days();
    int nights = Math.max(plan.stays, Math.min(plan.nights, plan.stays * most));
    int[] lengths = Quota.apportionWithin(nights, 1, most, Quota.skewed(plan.stays));
    Arrays.sort(lengths);
    return Arrays.stream(lengths).boxed().toList();
  }

  /** Long stays are the ones most likely to be under way on a given day. */
  private List<Integer> takeLong(List<Integer> lengths, int count) {
    List<Integer> taken = new ArrayList<>();
    double step = 0.65 * lengths.size() / Math.max(1, count);
    for (int i = 0; i < count; i++) {
      int at = lengths.size() - 1 - (int) Math.max(0, (i + 0.5) * step - i);
      taken.add(lengths.remove(Math.max(0, at)));
    }
    Collections.shuffle(taken, chance);
    return taken;
  }

  /** Somebody who comes back has rather short stays; together they must fit into the year. */
  private List<int[]> takeForReturning(List<Integer> lengths, int persons, int again) {
    int count = persons + again;
    double step = Math.max(1, 0.6 * lengths.size() / Math.max(1, count));
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      taken.add(lengths.remove((int) (i * (step - 1))));
    }
    List<int[]> returning = new ArrayList<>();
    int at = 0;
    for (int person = 0; person < persons; person++) {
      int stays = 1 + again / persons + (person < again % persons ? 1 : 0);
      int[] own = new int[stays];
      for (int i = 0; i < stays; i++) {
        // now a short one, now a long one, so that nobody has only long stays
        own[i] = at % 2 == 0 ? taken.remove(0) : taken.remove(taken.size() - 1);
        at++;
      }
      shortenToFit(own);
      returning.add(own);
    }
    return returning;
  }

  /** Early in a year even two short stays may not fit yet; no whole year needs this. */
  private void shortenToFit(int[] nights) {
    while (Arrays.stream(nights).sum() > year.days() - 4 * nights.length) {
      Arrays.sort(nights);
      nights[nights.length - 1]--;
    }
  }

  private void place(int[] nights, boolean first, boolean runsIn, boolean goesOn) {
    int stays = nights.length;
    int free = year.days() - Arrays.stream(nights).sum();
    // out and in again within a day or two would be the same stay
    int apart = stays > 1 ? Math.min(4, free / stays) : 0;
    free -= apart * (stays - 1);
    if (free < 0 || stays > 1 && apart < 2) {
      throw new IllegalStateException("No room for " + Arrays.toString(nights));
    }
    int[] before = new int[stays];
    for (int i = 0; i < stays; i++) {
      before[i] = chance.nextInt(free + 1);
    }
    Arrays.sort(before);
    if (runsIn) {
      before[0] = 0;
    }
    if (goesOn) {
      before[stays - 1] = free;
    }
    LocalDate[] admissions = new LocalDate[stays];
    LocalDate[] discharges = new LocalDate[stays];
    int passed = 0;
    for (int i = 0; i < stays; i++) {
      admissions[i] = year.start().plusDays(before[i] + passed);
      discharges[i] = admissions[i].plusDays(nights[i]);
      passed += nights[i] + apart;
    }
    if (runsIn) {
      admissions[0] = admissions[0].minusDays(otherSide(nights[0]));
    }
    if (goesOn) {
      int more = plan.longStay == nights[stays - 1] ? 400 : otherSide(nights[stays - 1]);
      more = Math.min(more, plan.mostAfter);
      discharges[stays - 1] = discharges[stays - 1].plusDays(more);
    }
    courses.add(new Course(first, goesOn, admissions, discharges));
  }

  private int otherSide(int nights) {
    int more = 1 + (int) (-38 * Math.log(1 - chance.nextDouble()));
    return Math.min(more, nights > 200 ? 60 : OTHER_SIDE);
  }
}
