package shelter.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is asked of adults, answered at random. Nothing looks at the other answers, so that many a
 * question is answered although its condition fails: none of those may be counted.
 */
final class RandomAdult {
  static final List<String> GENDERS =
      List.of("WOMAN", "WOMAN", "WOMAN", "MAN", "MAN", "OTHER", "NOT_RECORDED");
  private static final List<Integer> AGES =
      List.of(16, 17, 18, 22, 23, 29, 30, 39, 40, 49, 50, 59, 60, 66, 67, 90, 110);

  private RandomAdult() {}

  /** What residents and day users are both asked. */
  static void answer(Map<String, Object> row, Chance chance, int year) {
    Integer age = chance.answer(AGES);
    row.put("birthYear", age == null ? null : year - age);
    row.put("homeMunicipality", chance.answer(List.of("0301", "ABROAD", "NO_FIXED", "SECRET")));
    row.put("livingSituation", chance.answer(Codes.LIVING));
    row.put("mainActivity", chance.several(Codes.ACTIVITY));
    row.put("bornInNorway", chance.answer(Codes.BOOL3));
    row.put("parentsBornAbroad", chance.answer(Codes.PARENTS_BORN));
    row.put("countryBackground", chance.answer(List.of("PL", "SO", "NO", "SE")));
    row.put("residenceBasis", chance.answer(Codes.RESIDENCE));
    row.put("disability", chance.several(Codes.DISABILITY, "NONE"));
    row.put("hasChildrenUnder18", chance.yesOrNo());
    row.put("previousContact", chance.several(Codes.EARLIER_CONTACT, "NONE"));
    row.put("contactInitiative", chance.several(Codes.INITIATIVE));
    row.put("violenceTypes", chance.several(Codes.VIOLENCE));
    row.put("repeated", chance.answer(Codes.BOOL3));
    row.put("duration", chance.answer(Codes.DURATION));
    row.put("policeReport", chance.answer(Codes.POLICE_REPORT));
    row.put("perpetrators", perpetrators(chance));
    row.put("hasAnimal", chance.several(Codes.ANIMAL, "NONE"));
    row.put("animalAbused", chance.answer(Codes.BOOL3));
    row.put("animalThreatened", chance.answer(Codes.BOOL3));
    row.put("hesitated", chance.answer(Codes.BOOL3));
  }

  /** What only residents are asked. */
  static void answerResident(Map<String, Object> row, Chance chance) {
    row.put("wasFull", chance.yesOrNo());
    row.put("childrenAlong", chance.yesOrNo());
    row.put("childrenAlongCount", chance.answer(List.of(0, 1, 3)));
    row.put("previousStaysCount", chance.answer(List.of("ONE", "TWO_OR_MORE")));
    row.put("assistance", chance.several(Codes.ASSISTANCE));
    row.put("destination", chance.answer(Codes.DESTINATION));
  }

  /** Some have the same relation twice: two brothers, or a brother of unknown gender. */
  private static List<String> perpetrators(Chance chance) {
    List<String> all = new ArrayList<>();
    if (chance.answered()) {
      int number = chance.one(List.of(1, 1, 2, 3));
      for (int i = 0; i < number; i++) {
        all.add(chance.one(Codes.RELATION_GIVEN) + ":" + chance.one(Codes.PERPETRATOR_GENDER));
      }
    }
    return all;
  }
}
