package shelter.recount;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables of those who used violence (P). */
final class PerpetratorTables {
  private PerpetratorTables() {}

  static void count(Year year, Map<String, Table> tables) {
    tables.put(
        "perpetrator_relation",
        Table.ofShares(Codes.RELATION, List.of("TOTAL", "MARRIED_OR_COHABITING", "ALONE"))
            .share(
                year.described("stays"), PerpetratorTables::living, PerpetratorTables::relations));
    tables.put(
        "perpetrator_gender",
        Table.ofShares(Codes.without("UNKNOWN", Codes.PERPETRATOR_GENDER), Columns.GENDERS)
            .share(year.described("stays"), Columns::gender, PerpetratorTables::genders));
    tables.put(
        "child_perpetrator",
        Table.ofShares(Codes.without("UNKNOWN", Codes.CHILD_PERPETRATOR), Columns.TOTAL)
            .share(year.described("child-stays"), Columns::total, Columns.several("perpetrators")));
  }

  private static List<String> living(Row stay) {
    return switch (stay.text("livingSituation")) {
      case "MARRIED_OR_REGISTERED", "COHABITING" -> List.of("TOTAL", "MARRIED_OR_COHABITING");
      case "ALONE" -> List.of("TOTAL", "ALONE");
      default -> Columns.TOTAL;
    };
  }

  /** A person counts once for a relation, however many perpetrators have it (reading 4). */
  private static Set<String> relations(Row stay) {
    Set<String> relations = new TreeSet<>();
    for (String perpetrator : stay.codes("perpetrators")) {
      String relation = perpetrator.substring(0, perpetrator.indexOf(':'));
      relations.add(
          relation.equals("SIBLING") || relation.equals("IN_LAW") ? "OTHER_FAMILY" : relation);
    }
    return relations;
  }

  private static Set<String> genders(Row stay) {
    Set<String> genders = new TreeSet<>();
    for (String perpetrator : stay.codes("perpetrators")) {
      genders.add(perpetrator.substring(perpetrator.indexOf(':') + 1));
    }
    genders.remove("UNKNOWN");
    return genders;
  }
}
