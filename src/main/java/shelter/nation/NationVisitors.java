package shelter.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import shelter.nation.NationContacts.Caller;

/** The facts about day users on which published figures hang. Reserved ones have none. */
final class NationVisitors {
  private static final List<List<String>> BEFORE =
      List.of(
          List.of("NONE"),
          List.of("DAY_USER"),
          List.of("PHONE"),
          List.of("RESIDENT"),
          List.of("DAY_USER", "PHONE"),
          List.of("DAY_USER", "RESIDENT"),
          List.of("PHONE", "RESIDENT"),
          List.of("DAY_USER", "PHONE", "RESIDENT"),
          List.of());
  private static final String[] RELATIONS = {
    "SPOUSE_COHABITANT",
    "FORMER_PARTNER",
    "BOYFRIEND_GIRLFRIEND",
    "PARENT",
    "OTHER_FAMILY",
    "ACQUAINTANCE",
    "UNKNOWN_PERSON"
  };

  private static final String[] CONTENT = {
    "ONE_TO_ONE",
    "HELP_CONTACTING_SERVICES",
    "MEETING_ATTENDANCE",
    "PRACTICAL_HELP",
    "FOLLOW_UP_AFTER_STAY"
  };

  private final NationShares shares;
  private final Random chance;

  NationVisitors(int year) {
    shares = NationShares.of(year);
    chance = Quota.chance("visitors", year);
  }

  /** Those who count in the year come out exactly, and so do the others. */
  void describe(List<Caller> visitors) {
    for (boolean first : new boolean[] {true, false}) {
      describeAll(visitors.stream().filter(v -> !v.reserved() && v.first == first).toList());
    }
  }

  private void describeAll(List<Caller> visitors) {
    deal("before", visitors, shares.byDayBefore());
    deal("animal", visitors, shares.animals());
    // psychological or physical violence or threats for 19 of 20
    deal("violence", visitors, 44, 24, 13, 8, 6, 5, 4);
    deal("relation", visitors, 38, 38, 4, 8, 5, 5, 2, 4);
    deal("woman", visitors.stream().filter(v -> "MAN".equals(v.gender)).toList(), 34, 66);
    deal("woman", visitors.stream().filter(v -> !"MAN".equals(v.gender)).toList(), 96, 4);
    List<Caller> owners = new ArrayList<>();
    for (Caller visitor : visitors) {
      visitor.before = BEFORE.get(visitor.kind("before"));
      visitor.violence = violence(visitor.kind("violence"));
      int relation = visitor.kind("relation");
      if (relation < RELATIONS.length) {
        boolean woman = visitor.kind("woman") == 1;
        visitor.perpetrators = List.of(RELATIONS[relation] + (woman ? ":WOMAN" : ":MAN"));
      }
      int animal = visitor.kind("animal");
      visitor.animal =
          animal == 3
              ? List.of()
              : List.of(animal == 0 ? "NONE" : animal == 1 ? "PET" : "SERVICE_ANIMAL");
      if (animal == 1 || animal == 2) {
        owners.add(visitor);
      }
    }
    deal("hesitated", owners, shares.hesitated());
    deal("abused", owners, 10, 90, 5, 3);
    for (Caller owner : owners) {
      owner.hesitated = NationFacts.yesOrNo(owner.kind("hesitated"));
      owner.animalAbused = NationFacts.yesOrNo(owner.kind("abused"));
    }
  }

  private void deal(String question, List<Caller> visitors, double... weights) {
    Dealt.deal(question, visitors, List.of(), chance, weights);
  }

  private List<String> violence(int kind) {
    List<String> types =
        new ArrayList<>(
            switch (kind) {
              case 0 -> List.of("PSYCHOLOGICAL");
              case 1 -> List.of("PSYCHOLOGICAL", "PHYSICAL");
              case 2 -> List.of("PSYCHOLOGICAL", "PHYSICAL", "THREATS");
              case 3 -> List.of("PSYCHOLOGICAL", "THREATS");
              case 4 -> List.of("PHYSICAL");
              case 5 -> List.of(chance.nextBoolean() ? "SEXUAL" : "DIGITAL");
              default -> List.<String>of();
            });
    if (kind < 6) {
      for (String other : List.of("ECONOMIC", "SEXUAL", "DIGITAL")) {
        if (!types.contains(other) && chance.nextInt(100) < 18) {
          types.add(other);
        }
      }
    }
    return types;
  }

  /** Where a visit took place, or no answer. */
  static String place(Random chance) {
    int dice = chance.nextInt(100);
    return dice < 78 ? "AT_CENTRE" : dice < 92 ? "OUTSIDE" : dice < 97 ? "VIDEO" : null;
  }

  /** What a visit was for, most often a talk; or no answer. */
  static List<String> content(Random chance) {
    List<String> content = new ArrayList<>();
    int main = Math.max(0, chance.nextInt(7) - 2);
    boolean answered = chance.nextInt(100) >= 4;
    for (int i = 0; i < CONTENT.length && answered; i++) {
      if (i == main || chance.nextInt(100) < (i == 0 ? 44 : 18)) {
        content.add(CONTENT[i]);
      }
    }
    return content;
  }
}
