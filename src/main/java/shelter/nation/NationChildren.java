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
  static final class ChildStay extends Dealt {
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
    Boolean before;
    String again;
    Integer firstEver;
    String place;
    Boolean interruption;
    Boolean sawPerpetrator;
    Boolean returned;

    int age() {
      return admission.getYear() - child.birthYear();
    }
  }

  private final NationYear year;
  private final NationShares shares;
  private final NationKeys keys;
  private final Random chance;
  private final List<ChildStay> made = new ArrayList<>();

  NationChildren(NationYear year, NationKeys keys) {
    this.year = year;
    this.shares = NationShares.of(year.year());
    this.keys = keys;
    this.chance = Quota.chance("children", year.year());
  }

  /** Gives the new residents children and makes the children's stays beside those carried over. */
  List<ChildStay> make(List<Stay> stays, List<ChildStay> carried) {
    List<ChildStay> told = carried.stream().filter(s -> s.child != null).toList();
    Amount wanted = year.remaining(year.children(), carried.size(), carried.size() - told.size());
    int reservedFirst = wanted.reserved() * 5 / 6;
    List<NationResident> families =
        found(stays, told, wanted.persons() - (year.countsReservedPersons() ? reservedFirst : 0));
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
    new NationWelfare(chance).contact(made, told);
    new NationChildFacts(year.year(), chance).describe(made, told);
    return made;
  }

  /** Chooses who is a parent here with children, and how many children so that all add up. */
  private List<NationResident> found(List<Stay> stays, List<ChildStay> carried, int children) {
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
    int ofFathers =
        Math.max(0, Math.min(fathers.size(), menWithChildren(stays, year.men()) - with(carried)));
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
    perpetrators(families, carried);
    perpetrators(others, List.of());
    return families;
  }

  /** How many men have children along: of those who told, which the reserved ones did not. */
  private int menWithChildren(List<Stay> stays, Amount men) {
    int reserved = year.countsReservedPersons() ? NationStays.firstOfReserved(men.reserved()) : 0;
    long here = stays.stream().filter(s -> s.target.equals("MEN") && s.resident != null).count();
    long told = Math.min(here, men.persons() - reserved);
    return (int) Math.round(told * shares.menWithChildren() / 100.0);
  }

  /** Men who have brought children over New Year. */
  private static int with(List<ChildStay> carried) {
    return (int) carried.stream().map(s -> s.adult).filter(a -> a.resident.man).distinct().count();
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

  /** Siblings have the same perpetrators; the father is one for the share of the year. */
  private void perpetrators(List<NationResident> families, List<ChildStay> carried) {
    List<NationResident> order = new ArrayList<>(families);
    order.sort(
        Comparator.comparing((NationResident f) -> f.man)
            .thenComparing(f -> !NationViolence.byPartner(f)));
    int children = families.stream().mapToInt(f -> f.children.size()).sum() + carried.size();
    long known =
        carried.stream()
            .map(s -> s.child.perpetrators())
            .filter(p -> !p.isEmpty() && !p.contains("UNKNOWN"))
            .count();
    long byFather = carried.stream().filter(s -> s.child.perpetrators().contains("FATHER")).count();
    int untoldOfAll = (int) Math.round(children * 0.055 - (carried.size() - known));
    long fathersOfAll =
        Math.round((children - Math.round(children * 0.055)) * shares.fathers() / 100.0) - byFather;
    int untold = 0;
    int fathers = 0;
    int done = 0;
    for (NationResident family : order) {
      int size = family.children.size();
      done += size;
      String who;
      if (untold + size <= Math.min(untoldOfAll, done * 0.08) && !family.man) {
        who = done % 3 == 0 ? "" : "UNKNOWN";
        untold += size;
      } else if (fathers + size <= fathersOfAll && !family.man) {
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
