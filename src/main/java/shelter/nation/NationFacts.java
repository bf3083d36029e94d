package shelter.nation;

import java.util.ArrayList;
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

  private final int year;
  private final NationPlaces places;
  private final Random chance;

  NationFacts(int year, NationPlaces places) {
    this.year = year;
    this.places = places;
    this.chance = Quota.chance("facts", year);
  }

  void describe(List<NationResident> residents) {
    int size = residents.size();
    int[] age = Quota.kinds(size, chance, 8, 20, 35, 24, 8, 2, 2, 1);
    int[] background = Quota.kinds(size, chance, 60, 3, 29, 4, 2, 2);
    int[] animal = Quota.kinds(size, chance, 86, 9, 1, 4);
    int[] education = Quota.kinds(size, chance, 6, 26, 32, 24, 8, 4);
    int[] activity = Quota.kinds(size, chance, 17, 11, 13, 9, 13, 10, 8, 2, 7, 5, 3, 2);
    int[] health = Quota.kinds(size, chance, 76, 11, 5, 2, 3, 3);
    List<NationResident> withAnimals = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      NationResident resident = residents.get(i);
      resident.birthYear = age[i] == 7 ? null : year - age(age[i]);
      resident.home = home(resident.centre);
      resident.education = EDUCATION[education[i]];
      String work = ACTIVITIES[activity[i]];
      if ("PENSION".equals(work) && age[i] < 6) {
        work = "HOME";
      }
      resident.activity = work == null ? List.of() : List.of(work);
      background(resident, background[i]);
      String disability = HEALTH[health[i]];
      resident.disability = disability == null ? List.of() : List.of(disability);
      if (disability != null && !disability.equals("NONE")) {
        resident.accommodation = one("YES", "YES", "PARTLY", "NO", "NOT_NEEDED", "NOT_NEEDED");
      }
      resident.animal =
          switch (animal[i]) {
            case 0 -> List.of("NONE");
            case 1 -> List.of("PET");
            case 2 -> chance.nextBoolean() ? List.of("SERVICE_ANIMAL") : List.of("PET");
            default -> List.of();
          };
      if (animal[i] == 1 || animal[i] == 2) {
        withAnimals.add(resident);
      }
      resident.childrenUnder18 = chance.nextInt(100) < 28 && !resident.man;
    }
    // one in five of those who answered had waited for fear for the animal
    int[] hesitated = Quota.kinds(withAnimals.size(), chance, 19, 76, 3, 2);
    for (int i = 0; i < hesitated.length; i++) {
      withAnimals.get(i).hesitated = new String[] {"YES", "NO", "UNKNOWN", null}[hesitated[i]];
    }
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
