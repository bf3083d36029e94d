package shelter.nation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import shelter.nation.NationChildren.ChildStay;

/**
 * What is told of a child at a stay: earlier stays, school, and the parent who was violent. Facts
 * of the person count at the first stay of the year, facts of the stay at every one, and both come
 * out in the published shares.
 */
final class NationChildFacts {
  private final int year;
  private final NationShares shares;
  private final Random chance;

  NationChildFacts(int year, Random chance) {
    this.year = year;
    this.shares = NationShares.of(year);
    this.chance = chance;
  }

  /**
   * Describes the new stays.
   *
   * @param carried stays that run in and count with them
   */
  void describe(List<ChildStay> made, List<ChildStay> carried) {
    List<ChildStay> told = made.stream().filter(stay -> stay.child != null).toList();
    List<ChildStay> first = told.stream().filter(stay -> stay.first).toList();
    earlierStays(first, carried);
    earlierStays(told.stream().filter(stay -> !stay.first && begins(stay)).toList(), List.of());
    for (ChildStay stay : told) {
      if (!stay.first && !begins(stay)) {
        // the same child came earlier in the year
        stay.is("before", 0);
        stay.is("again", 0);
        stay.before = true;
        stay.again = "ONE";
        stay.firstEver = stay.admission.getYear();
      }
      stay.place =
          stay.age() >= 6
              ? "SCHOOL"
              : stay.age() >= 1 && chance.nextInt(10) < 7 ? "KINDERGARTEN" : "NEITHER";
    }
    interruption("SCHOOL", 40, first, carried);
    interruption("SCHOOL", 40, told.stream().filter(stay -> !stay.first).toList(), List.of());
    interruption("KINDERGARTEN", 35, told, carried);
    parent(told, carried);
  }

  private static boolean begins(ChildStay stay) {
    return stay.adult == stay.adult.resident.stays.get(0);
  }

  private void earlierStays(List<ChildStay> fresh, List<ChildStay> carried) {
    Dealt.deal("before", fresh, carried, chance, shares.childBefore());
    atLeastOne(fresh);
    List<ChildStay> back = with(fresh, stay -> stay.kind("before") == 0);
    List<ChildStay> carriedBack = with(carried, stay -> stay.kind("before") == 0);
    Dealt.deal("again", back, carriedBack, chance, shares.childAgain());
    // how long ago is told from the year of the count, also of stays that run in
    for (ChildStay stay : carriedBack) {
      stay.is("firstEver", ago(stay.firstEver));
    }
    Dealt.deal("firstEver", back, carriedBack, chance, shares.childFirst());
    oldEnough(back);
    for (ChildStay stay : fresh) {
      int kind = stay.kind("before");
      stay.before = kind == 2 ? null : kind == 0;
    }
    for (ChildStay stay : back) {
      int again = stay.kind("again");
      stay.again = again == 0 ? "ONE" : again == 1 ? "TWO_OR_MORE" : null;
      stay.firstEver =
          switch (stay.kind("firstEver")) {
            case 0 -> year - 1;
            case 1 -> Math.max(stay.child.birthYear(), year - 2 - chance.nextInt(3));
            case 2 -> Math.max(stay.child.birthYear(), year - 5 - chance.nextInt(6));
            default -> null;
          };
    }
  }

  /** Whoever was born in the year has not been anywhere in the year before. */
  private static void atLeastOne(List<ChildStay> fresh) {
    List<ChildStay> older =
        new ArrayList<>(with(fresh, stay -> stay.age() >= 2 && stay.kind("before") == 1));
    for (ChildStay stay : fresh) {
      if (stay.age() < 2 && stay.kind("before") == 0 && !older.isEmpty()) {
        stay.is("before", 1);
        older.remove(older.size() / 2).is("before", 0);
      }
    }
  }

  /** The oldest of those who came back are the ones who can have come first long ago. */
  private void oldEnough(List<ChildStay> back) {
    List<ChildStay> order = new ArrayList<>(back);
    order.sort(Comparator.comparing(stay -> Math.min(6, stay.age())));
    List<Integer> kinds =
        back.stream().map(stay -> stay.kind("firstEver")).sorted(NationChildFacts::bySpan).toList();
    for (int i = 0; i < kinds.size(); i++) {
      order.get(i).is("firstEver", kinds.get(i));
    }
  }

  /** No answer may be of any age, but most are young. */
  private static int bySpan(int one, int other) {
    return Integer.compare((one + 1) % 4, (other + 1) % 4);
  }

  private int ago(Integer firstEver) {
    return firstEver == null ? 3 : firstEver == year - 1 ? 0 : firstEver >= year - 4 ? 1 : 2;
  }

  private void interruption(
      String place, int percent, List<ChildStay> fresh, List<ChildStay> carried) {
    Predicate<ChildStay> there = stay -> stay.place.equals(place);
    List<ChildStay> here = with(fresh, there);
    Dealt.deal("interruption", here, with(carried, there), chance, percent, 100 - percent, 5);
    for (ChildStay stay : here) {
      stay.interruption = yes(stay.kind("interruption"));
    }
  }

  /** Contact with a violent parent, return to it with the adult, and what the shelter reported. */
  private void parent(List<ChildStay> told, List<ChildStay> carried) {
    Predicate<ChildStay> byParent =
        stay ->
            stay.child.perpetrators().contains("FATHER")
                || stay.child.perpetrators().contains("MOTHER");
    List<ChildStay> here = with(told, byParent);
    Dealt.deal("contact", here, with(carried, byParent), chance, shares.contact());
    for (ChildStay stay : here) {
      String went = stay.adult.destination;
      stay.sawPerpetrator = yes(stay.kind("contact"));
      if (stay.discharge != null && went != null && !went.equals("UNKNOWN")) {
        stay.returned = went.equals("BACK_TO_PERPETRATOR");
      }
    }
    Predicate<ChildStay> returned = stay -> Boolean.TRUE.equals(stay.returned);
    Dealt.deal("concern", with(told, returned), List.of(), chance, 66.7, 33.3, 4);
    Dealt.deal("concern", with(told, returned.negate()), List.of(), chance, 24, 76, 4);
    told.forEach(stay -> stay.concern = yes(stay.kind("concern")));
  }

  private static Boolean yes(int kind) {
    return kind == 0 ? Boolean.TRUE : kind == 1 ? Boolean.FALSE : null;
  }

  private static List<ChildStay> with(List<ChildStay> stays, Predicate<ChildStay> which) {
    return stays.stream().filter(which).toList();
  }
}
