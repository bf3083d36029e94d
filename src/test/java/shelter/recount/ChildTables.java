package shelter.recount;

import static shelter.recount.Columns.CHILD_GENDERS;
import static shelter.recount.Columns.TOTAL;
import static shelter.recount.Columns.YES_NO;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of children (K). */
final class ChildTables {
  private static final String STAYS = "child-stays";

  private ChildTables() {}

  static void count(Year year, Map<String, Table> tables) {
    List<Row> stays = year.counted(STAYS);
    List<Row> told = stays.stream().filter(Row::full).toList();
    tables.put(
        "children_and_stays",
        Table.ofCounts(List.of("PERSONS", "STAYS"), CHILD_GENDERS)
            .count("PERSONS", year.persons(STAYS), Columns::gender)
            .count("STAYS", stays, Columns::gender));
    Table mean = Table.ofShares(List.of("ALL"), CHILD_GENDERS);
    mean.share(stays, Columns::gender, stay -> Set.of("a stay"));
    tables.put("child_mean_stay", mean.sum("ALL", stays, Columns::gender, year::nights));
    tables.put(
        "earlier_resident_child",
        Table.ofShares(YES_NO, TOTAL)
            .share(year.described(STAYS), Columns::total, Columns.yesNo("previousResident")));
    tables.put("school_interruption", interruption(told));
    tables.put(
        "child_welfare_contact",
        Table.ofShares(Codes.without("UNKNOWN", Codes.CHILD_WELFARE), TOTAL)
            .share(told, Columns::total, Columns.choice("cpsContact")));
    tables.put(
        "child_contact_with_perpetrator",
        Table.ofShares(YES_NO, TOTAL)
            .share(ofParents(told), Columns::total, Columns.yesNo("contactWithPerpetrator")));
    tables.put(
        "child_return_to_perpetrator",
        Table.ofShares(YES_NO, TOTAL)
            .share(
                ofParents(year.ended(STAYS)),
                Columns::total,
                Columns.yesNo("returnToPerpetrator")));
  }

  /** Who goes to neither has nothing to interrupt, whatever the answer. */
  private static Table interruption(List<Row> stays) {
    Table table = Table.ofShares(List.of("KINDERGARTEN", "SCHOOL"), TOTAL);
    for (String kind : List.of("KINDERGARTEN", "SCHOOL")) {
      table.share(
          List.of(kind),
          stays.stream().filter(stay -> stay.is("inKindergartenOrSchool", kind)).toList(),
          Columns::total,
          stay ->
              stay.has("interruption")
                  ? Set.of(stay.yes("interruption") ? kind : "none")
                  : Set.of());
    }
    return table;
  }

  /** Those whom a parent has hurt; the question is asked of no others. */
  private static List<Row> ofParents(List<Row> stays) {
    return stays.stream()
        .filter(
            stay ->
                stay.codes("perpetrators").contains("FATHER")
                    || stay.codes("perpetrators").contains("MOTHER"))
        .toList();
  }
}
