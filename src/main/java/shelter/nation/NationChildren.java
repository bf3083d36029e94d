package shelter.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import shelter.nation.NationResident.Child;
import shelter.nation.NationResident.Stay;
import shelter.nation.NationYear.Amount;

/** The children who come along: families, the children's stays, and contact with child welfare. */
final class NationChildren {
  /** A child's stay; a reserved one is linked to nobody. */
  static final class ChildStay {
    NationCentre centre;
    Stay adult;
    Child child;
    String gender;
    LocalDate admission;
    LocalDate discharge;
    boolean first;
    String contact;
    String initiative;
    Boolean concern;
  }

  private final NationYear year;
  private final NationKeys keys;
  private final Random chance;
  private final List<ChildStay> made = new ArrayList<>();

  NationChildren(NationYear year, NationKeys keys) {
    this.year = year;
    this.keys = keys;
    this.chance = Quota.chance("children", year.year());
  }

  /** Gives the new residents children and makes the children's stays beside those carried over. */
  List<ChildStay> make(List<Stay> stays, List<ChildStay> carried) {
    Amount wanted =
        year.remaining(
            year.children(),
            new Amount(
                carried.size(),
                carried.size(),
                (int) carried.stream().filter(s -> s.child == null).count()));
    int reservedFirst = wanted.reserved() * 5 / 6;
    List<NationResident> families =
        found(stays, wanted.persons() - (year.countsReservedPersons() ? reservedFirst : 0));
    int persons = families.stream().mapToInt(f -> f.children.size()).sum();
    int more = wanted.records() - persons - wanted.reserved();
    for (Stay stay : stays) {
      NationResident adult = stay.resident;
      if (adult == null || adult.children.isEmpty()) {
        continue;
      }
      boolean first = stay == adult.stays.get(0) && adult.firstHere;
      if (first || adult.children.size() <= more) {
        more -= first ? 0 : adult.children.size();
        adult.children.forEach(child -> come(stay, child, first));
      }
    }
    reserved(stays, wanted.records() - made.size(), reservedFirst);
    new NationWelfare(chance).contact(made);
    return made;
  }

  /** Chooses who is a parent here with children, and how many children so that all add up. */
  private List<NationResident> found(List<Stay> stays, int children) {
    List<NationResident> parents = new ArrayList<>();
    List<NationResident> fathers = new ArrayList<>();
    List<NationResident> elsewhere = new ArrayList<>();
    for (Stay stay : stays) {
      NationResident adult = stay.resident;
      if (adult != null && stay == adult.stays.get(0) && hasAge(adult)) {
        (!adult.firstHere ? elsewhere : adult.man ? fathers : parents).add(adult);
      }
    }
    int wanted = Math.min((int) Math.ceil(children / 1.86), parents.size() + fathers.size());
    List<NationResident> families = new ArrayList<>();
    int ofFathers = Math.min(fathers.size(), Math.round(wanted * 0.037f));
    choose(fathers, ofFathers, families);
    choose(parents, Math.min(parents.size(), wanted - ofFathers), families);
    if (!families.isEmpty()) {
      int[] sizes =
          Quota.apportionWithin(
              Math.max(families.size(), Math.min(children, families.size() * 6)),
              1,
              6,
              Quota.skewed(families.size()));
      int[] order = Quota.order(families.size(), chance);
      for (int i = 0; i < sizes.length; i++) {
        bear(families.get(order[i]), sizes[i]);
      }
    }
    List<NationResident> others = new ArrayList<>();
    choose(elsewhere, (int) (elsewhere.size() * 0.3), others);
    others.forEach(adult -> bear(adult, 1 + chance.nextInt(2)));
    perpetrators(families);
    perpetrators(others);
    return families;
  }

  private boolean hasAge(NationResident adult) {
    return adult.birthYear != null
        && adult.birthYear <= year.year() - 23
        && adult.birthYear >= year.year() - 52;
  }

  private static void choose(List<NationResident> from, int number, List<NationResident> into) {
    for (int i = 0; i < from.size(); i++) {
      if (Quota.marked(i, number, from.size())) {
        into.add(from.get(i));
      }
    }
  }

  /** Children are born when the parent is about 20 to 38, and not two in one year. */
  private void bear(NationResident adult, int number) {
    // they have to be children at every stay, also one that comes after New Year
    int came = adult.stays.get(0).admission.getYear();
    int oldest = Math.min(adult.stays.size() > 1 ? 16 : 17, came - adult.birthYear - 18);
    int last = Math.max(0, oldest - number + 1);
    int youngest = Math.min(last, Math.max(0, came - adult.birthYear - 38));
    int age = youngest + chance.nextInt(last - youngest + 1);
    for (int i = 0; i < number; i++) {
      String gender = chance.nextInt(100) < 49 ? "GIRL" : "BOY";
      int years = Math.min(Math.max(0, oldest), age + i);
      adult.children.add(
          new Child(keys.next(adult.centre), gender, came - years, new ArrayList<>()));
    }
    adult.childrenUnder18 = true;
    adult.childrenLeft = chance.nextInt(10) == 0 ? "YES" : chance.nextInt(20) == 0 ? null : "NO";
  }

  /** Siblings have the same perpetrators: the father for 84 in 100 children with a known one. */
  private void perpetrators(List<NationResident> families) {
    List<NationResident> order = new ArrayList<>(families);
    order.sort(
        Comparator.comparing((NationResident f) -> f.man)
            .thenComparing(f -> !NationViolence.byPartner(f)));
    int children = families.stream().mapToInt(f -> f.children.size()).sum();
    int untold = 0;
    int fathers = 0;
    int done = 0;
    for (NationResident family : order) {
      int size = family.children.size();
      done += size;
      String who;
      if (untold + size <= done * 0.055 && !family.man) {
        who = done % 3 == 0 ? "" : "UNKNOWN";
        untold += size;
      } else if (fathers + size <= Math.round(children * 0.945 * 0.84) && !family.man) {
        who = "FATHER";
        fathers += size;
      } else {
        who =
            family.man
                ? "MOTHER"
                : List.of(
                        "STEPFATHER",
                        "STEPFATHER",
                        "GRANDPARENT",
                        "OTHER_FAMILY",
                        "MOTHER",
                        "OTHER")
                    .get(chance.nextInt(6));
      }
      for (Child child : family.children) {
        if (!who.isEmpty()) {
          child.perpetrators().add(who);
        }
        if (who.equals("FATHER") && chance.nextInt(25) == 0) {
          child.perpetrators().add("GRANDPARENT");
        }
      }
    }
  }

  private void come(Stay adult, Child child, boolean first) {
    ChildStay stay = new ChildStay();
    stay.centre = adult.centre;
    stay.adult = adult;
    stay.child = child;
    stay.gender = child.gender();
    stay.first = first;
    stay.admission = adult.admission;
    stay.discharge = adult.discharge;
    boolean within = adult.admission.getYear() == year.year() && !adult.goesOn;
    if (within && adult.admission.plusDays(6).isBefore(adult.discharge)) {
      // some come a day after, some go to others before the adult leaves
      int dice = chance.nextInt(12);
      stay.admission = dice == 0 ? stay.admission.plusDays(1) : stay.admission;
      stay.discharge = dice == 1 ? stay.discharge.minusDays(2) : stay.discharge;
    }
    adult.childrenAlong++;
    made.add(stay);
  }

  /** Reserved children have the days of reserved adults, who most likely brought them. */
  private void reserved(List<Stay> stays, int number, int first) {
    List<Stay> adults = stays.stream().filter(s -> s.resident == null).toList();
    for (int i = 0; i < number && !adults.isEmpty(); i++) {
      Stay adult = adults.get((int) ((long) i * adults.size() / number));
      ChildStay stay = new ChildStay();
      stay.centre = adult.centre;
      stay.gender = chance.nextBoolean() ? "GIRL" : "BOY";
      stay.admission = adult.admission;
      stay.discharge = adult.discharge;
      stay.first = i < first;
      made.add(stay);
    }
  }
}
