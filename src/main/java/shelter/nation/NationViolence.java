package shelter.nation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * How residents lived and who used violence against them. The two belong together: the shares of
 * 2020 are published for all residents, for those who lived with a partner, and for those alone.
 */
final class NationViolence {
  private static final double RESIDENTS = 1668;

  private static final String[] RELATIONS = {
    "SPOUSE_COHABITANT",
    "OTHER_FAMILY",
    "FORMER_PARTNER",
    "PARENT",
    "BOYFRIEND_GIRLFRIEND",
    "ACQUAINTANCE",
    "OWN_CHILD",
    "STEP_PARENT",
    "UNKNOWN_PERSON"
  };

  /** Residents and, of them, those who name each relation, if there are 1668 residents. */
  private enum Lived {
    WITH_PARTNER(985, 936, 40, 20, 15, 0, 20, 12, 5, 12),
    ALONE(420, 8, 46, 151, 97, 38, 55, 25, 17, 20),
    OTHERWISE(215, 60, 27, 72, 34, 27, 22, 12, 10, 17),
    /** The question about the perpetrator was not answered. */
    UNTOLD(48, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final int residents;
    private final int[] naming;

    Lived(int residents, int... naming) {
      this.residents = residents;
      this.naming = naming;
    }
  }

  private final Random chance;

  NationViolence(int year) {
    chance = Quota.chance("violence", year);
  }

  /**
   * Settles who was violent, and how.
   *
   * @param carried who count with these residents, but have their answers from the year before
   */
  void describe(List<NationResident> residents, List<NationResident> carried) {
    double[] sizes = new double[Lived.values().length];
    for (Lived lived : Lived.values()) {
      sizes[lived.ordinal()] = lived.residents;
    }
    Dealt.deal("lived", residents, carried, chance, sizes);
    for (Lived lived : Lived.values()) {
      List<NationResident> group = of(lived, residents);
      Collections.shuffle(group, chance);
      nameRelations(
          lived, group, of(lived, carried), (residents.size() + carried.size()) / RESIDENTS);
      group.forEach(resident -> settle(lived, resident));
    }
    againstMen(
        residents.stream().filter(r -> r.man).toList(),
        carried.stream().filter(r -> r.man).toList());
    Dealt.deal("harm", residents, carried, chance, 92, 6, 2);
    for (NationResident resident : residents) {
      int harm = resident.kind("harm");
      resident.violence = harm == 2 ? List.of() : types(harm == 0);
    }
  }

  private static List<NationResident> of(Lived lived, List<NationResident> residents) {
    return new ArrayList<>(
        residents.stream().filter(r -> r.kind("lived") == lived.ordinal()).toList());
  }

  /** Deals the relations round the group, so that everybody has one before anybody has two. */
  private void nameRelations(
      Lived lived, List<NationResident> group, List<NationResident> carried, double scale) {
    int next = 0;
    for (NationResident resident : group) {
      resident.relations = new ArrayList<>();
    }
    for (int relation = 0; relation < lived.naming.length && !group.isEmpty(); relation++) {
      String name = RELATIONS[relation];
      long already = carried.stream().filter(r -> r.relations.contains(name)).count();
      long naming = Math.min(group.size(), Math.round(lived.naming[relation] * scale) - already);
      for (int i = 0; i < naming; i++) {
        group.get(next++ % group.size()).relations.add(name);
      }
    }
    while (next < group.size() && lived != Lived.UNTOLD) {
      group.get(next++).relations.add(RELATIONS[lived == Lived.WITH_PARTNER ? 0 : 2]);
    }
  }

  /** Two in three of the men were exposed to violence from a woman, most often the partner. */
  private static void againstMen(List<NationResident> fresh, List<NationResident> carried) {
    List<NationResident> told =
        fresh.stream()
            .filter(man -> !man.relations.isEmpty())
            .sorted(Comparator.comparing(man -> !byPartner(man)))
            .toList();
    List<NationResident> before = carried.stream().filter(man -> !man.relations.isEmpty()).toList();
    long byWoman =
        Math.round((told.size() + before.size()) * 0.66)
            - before.stream().filter(man -> man.kind("byWoman") == 1).count();
    for (int i = 0; i < told.size(); i++) {
      NationResident man = told.get(i);
      boolean woman = i < byWoman;
      man.is("byWoman", woman ? 1 : 0);
      List<String> perpetrators = new ArrayList<>();
      for (String relation : man.relations) {
        perpetrators.add(relation + (woman && perpetrators.isEmpty() ? ":WOMAN" : ":MAN"));
      }
      man.perpetrators = perpetrators;
    }
  }

  private void settle(Lived lived, NationResident resident) {
    resident.living =
        switch (lived) {
          case WITH_PARTNER -> chance.nextInt(20) < 13 ? "MARRIED_OR_REGISTERED" : "COHABITING";
          case ALONE -> "ALONE";
          case OTHERWISE -> otherwise(resident);
          case UNTOLD ->
              List.of("MARRIED_OR_REGISTERED", "COHABITING", "ALONE", "OTHER")
                  .get(chance.nextInt(4));
        };
    resident.perpetrators = resident.relations.stream().map(r -> r + ":" + gender(r)).toList();
  }

  private String otherwise(NationResident resident) {
    List<String> relations = resident.relations;
    if (relations.contains("PARENT") || relations.contains("STEP_PARENT")) {
      return "WITH_PARENTS";
    }
    // one in ten of these did not answer how they lived
    return chance.nextInt(10) == 0 ? null : chance.nextInt(4) == 0 ? "WITH_PARENTS" : "OTHER";
  }

  private String gender(String relation) {
    int dice = chance.nextInt(100);
    return switch (relation) {
      case "SPOUSE_COHABITANT", "FORMER_PARTNER", "BOYFRIEND_GIRLFRIEND" ->
          dice < 2 ? "WOMAN" : "MAN";
      case "PARENT" -> dice < 68 ? "MAN" : "WOMAN";
      case "UNKNOWN_PERSON" -> dice < 70 ? "MAN" : dice < 78 ? "WOMAN" : "UNKNOWN";
      case "OWN_CHILD", "STEP_PARENT", "ACQUAINTANCE" -> dice < 90 ? "MAN" : "WOMAN";
      default -> dice < 76 ? "MAN" : "WOMAN";
    };
  }

  private List<String> types(boolean psychological) {
    List<String> types = new ArrayList<>();
    if (psychological) {
      types.add("PSYCHOLOGICAL");
    }
    add(types, "PHYSICAL", psychological ? 63 : 80);
    add(types, "THREATS", 58);
    add(types, "SEXUAL", 18);
    add(types, "ECONOMIC", 30);
    add(types, "MATERIAL", 20);
    add(types, "DIGITAL", 14);
    add(types, "STALKING", 11);
    add(types, "NEGATIVE_SOCIAL_CONTROL", 17);
    add(types, "HONOUR", 6);
    add(types, "FORCED_MARRIAGE", 2);
    if (types.isEmpty()) {
      types.add("THREATS");
    }
    return types;
  }

  private void add(List<String> types, String type, int percent) {
    if (chance.nextInt(100) < percent) {
      types.add(type);
    }
  }

  /** Whether one of the perpetrators is or was the partner. */
  static boolean byPartner(NationResident resident) {
    return !Collections.disjoint(
        resident.relations, List.of("SPOUSE_COHABITANT", "FORMER_PARTNER"));
  }
}
