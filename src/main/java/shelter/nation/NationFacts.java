package shelter.nation;

import java.util.List;
import java.util.Random;

/** The other facts about residents: age, home, background, work, health, animals. */
final class NationFacts {
  private static final String[] ACTIVITIES = {
    "FULL_TIME",
    "PART_TIME",
    "UNEMPLOYED",
    "STUDENT",
    "HOME",
    "DISABILITY",
    "WORK_ASSESSMENT",
    "PENSION",
    "INTRODUCTION",
    "SICK_LEAVE",
    "OTHER",
    null
  };
  private static final String[] COUNTRIES = {
    "SY", "AF", "SO", "IQ", "PL", "ER", "PH", "TH", "IR", "PK", "RU", "ET", "LT", "MA", "TR", "BR"
  };
  private static final String[] HEALTH = {"NONE", "MENTAL", "MOBILITY", "HEARING", "OTHER", null};
  private static final String[] EDUCATION = {
    "NONE", "PRIMARY", "UPPER_SECONDARY", "HIGHER", "UNKNOWN", null
  };

  private static final List<List<String>> BEFORE =
      List.of(
          List.of("NONE"),
          List.of("RESIDENT"),
          List.of("DAY_USER"),
          List.of("PHONE"),
          List.of("RESIDENT", "PHONE"),
          List.of());

  private final int year;
  private final NationShares shares;
  private final NationPlaces places;
  private final Random chance;

  NationFacts(int year, NationPlaces places) {
    this.year = year;
    this.shares = NationShares.of(year);
    this.places = places;
    this.chance = Quota.chance("facts", year);
  }

  /**
   * Gives the residents their facts.
   *
   * @param carried who count with them, but have theirs from the year before
   */
  void describe(List<NationResident> residents, List<NationResident> carried) {
    int size = residents.size();
    for (boolean man : new boolean[] {false, true}) {
      byGender(of(man, residents), of(man, carried), man);
    }
    Dealt.deal("background", residents, carried, chance, shares.background());
    Dealt.deal("animal", residents, carried, chance, shares.animals());
    Dealt.deal("repeated", residents, carried, chance, shares.repeated());
    int[] education = Quota.kinds(size, chance, 6, 26, 32, 24, 8, 4);
    int[] activity = Quota.kinds(size, chance, 17, 11, 13, 9, 13, 10, 8, 2, 7, 5, 3, 2);
    int[] health = Quota.kinds(size, chance, 76, 11, 5, 2, 3, 3);
    for (int i = 0; i < size; i++) {
      NationResident resident = residents.get(i);
      resident.repeated = yesOrNo(resident.kind("repeated"));
      resident.home = home(resident.centre);
      resident.education = EDUCATION[education[i]];
      String work = ACTIVITIES[activity[i]];
      if ("PENSION".equals(work) && resident.kind("age") < 6) {
        work = "HOME";
      }
      resident.activity = work == null ? List.of() : List.of(work);
      background(resident, resident.kind("background"));
      String disability = HEALTH[health[i]];
      resident.disability = disability == null ? List.of() : List.of(disability);
      if (disability != null && !disability.equals("NONE")) {
        resident.accommodation = one("YES", "YES", "PARTLY", "NO", "NOT_NEEDED", "NOT_NEEDED");
      }
      resident.animal =
          switch (resident.kind("animal")) {
            case 0 -> List.of("NONE");
            case 1 -> List.of("PET");
            case 2 -> chance.nextBoolean() ? List.of("SERVICE_ANIMAL") : List.of("PET");
            default -> List.of();
          };
      resident.childrenUnder18 = chance.nextInt(100) < 28 && !resident.man;
    }
    animals(withAnimals(residents), withAnimals(carried));
  }

  private static List<NationResident> of(boolean man, List<NationResident> all) {
    return all.stream().filter(resident -> resident.man == man).toList();
  }

  private static List<NationResident> withAnimals(List<NationResident> all) {
    return all.stream().filter(r -> r.kind("animal") == 1 || r.kind("animal") == 2).toList();
  }

  /** Men are a little older, and few of them have been at a shelter before. */
  private void byGender(List<NationResident> fresh, List<NationResident> carried, boolean man) {
    double[] ages =
        man ? new double[] {8, 18, 33, 26, 9, 3, 2, 1} : new double[] {8, 20, 35, 24, 8, 2, 2, 1};
    Dealt.deal("age", fresh, carried, chance, ages);
    double[] before = man ? shares.menBefore().clone() : shares.womenBefore().clone();
    if (fresh.stream().anyMatch(resident -> !resident.firstHere)) {
      // whoever has been at another shelter in the year has had contact
      before[0] = 0;
    }
    Dealt.deal("before", fresh, carried, chance, before);
    for (NationResident resident : fresh) {
      int age = resident.kind("age");
      resident.birthYear = age == 7 ? null : year - age(age);
      resident.before = BEFORE.get(resident.kind("before"));
    }
  }

  /** One in five of those who answered had waited for fear for the animal. */
  private void animals(List<NationResident> fresh, List<NationResident> carried) {
    Dealt.deal("hesitated", fresh, carried, chance, shares.hesitated());
    Dealt.deal("abused", fresh, carried, chance, 10, 90, 5, 3);
    for (NationResident resident : fresh) {
      resident.hesitated = yesOrNo(resident.kind("hesitated"));
      resident.animalAbused = yesOrNo(resident.kind("abused"));
    }
  }

  /** The answer of that kind, or no answer. */
  static String yesOrNo(int kind) {
    return kind == 0 ? "YES" : kind == 1 ? "NO" : kind == 2 ? "UNKNOWN" : null;
  }

  private int age(int group) {
    int[] from = {18, 23, 30, 40, 50, 60, 67, 85};
    return from[group] + chance.nextInt(from[group + 1] - from[group]);
  }

  private String home(NationCentre centre) {
    int dice = chance.nextInt(100);
    if (dice < 6) {
      return dice < 2 ? null : dice < 3 ? "ABROAD" : dice < 4 ? "NO_FIXED" : "SECRET";
    }
    List<String> around = places.around(centre, year);
    return around.get(dice < 66 ? 0 : chance.nextInt(around.size()));
  }

  private void background(NationResident resident, int kind) {
    resident.bornInNorway = kind == 5 ? null : kind == 4 ? "UNKNOWN" : kind == 0 ? "NO" : "YES";
    resident.parentsBornAbroad =
        switch (kind) {
          case 0, 1 -> "BOTH_ABROAD";
          case 2 -> "BOTH_NORWAY";
          case 3 -> "ONE_ABROAD";
          case 4 -> "UNKNOWN";
          default -> null;
        };
    resident.interpreter = kind == 5 ? null : "NO_NEED";
    if (kind > 1) {
      return;
    }
    resident.country =
        COUNTRIES[Math.min(chance.nextInt(COUNTRIES.length), chance.nextInt(COUNTRIES.length))];
    if (kind == 1) {
      resident.residence = "NORWEGIAN";
      return;
    }
    boolean nearby = resident.country.equals("PL") || resident.country.equals("LT");
    resident.residence =
        nearby
            ? "NORDIC_EEA"
            : one(
                "FAMILY",
                "FAMILY",
                "FAMILY",
                "PERMANENT",
                "PERMANENT",
                "PERMANENT",
                "NORWEGIAN",
                "NORWEGIAN",
                "PROTECTION",
                "PROTECTION",
                "ASYLUM_SEEKER",
                "UNKNOWN");
    resident.interpreter =
        one("NO_NEED", "NO_NEED", "NO_NEED", "NEED_MET", "NEED_MET", "NEED_NOT_MET");
  }

  private String one(String... codes) {
    return codes[chance.nextInt(codes.length)];
  }
}
