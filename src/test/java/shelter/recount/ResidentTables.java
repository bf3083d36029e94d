package shelter.recount;

import static shelter.recount.Columns.GENDERS;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of adult residents (B) and of the months in which they came (C4). */
final class ResidentTables {
  private static final String STAYS = "stays";
  private static final List<String> LENGTHS =
      List.of("D1_3", "D4_7", "D8_30", "D31_90", "D91_180", "D181_PLUS");
  private static final List<Integer> LONGEST = List.of(3, 7, 30, 90, 180);
  private static final List<String> AGES =
      Codes.codes("A16_17 A18_22 A23_29 A30_39 A40_49 A50_59 A60_66 A67_PLUS");
  private static final List<Integer> OLDEST = List.of(17, 22, 29, 39, 49, 59, 66);

  private ResidentTables() {}

  static void count(Year year, Map<String, Table> tables) {
    List<Row> stays = year.counted(STAYS);
    List<Row> described = year.described(STAYS);
    List<Row> ended = year.ended(STAYS);
    tables.put(
        "residents_and_stays",
        Table.ofCounts(List.of("PERSONS", "STAYS"), GENDERS)
            .count("PERSONS", year.persons(STAYS), Columns::gender)
            .count("STAYS", stays, Columns::gender));
    Table mean = Table.ofShares(List.of("ALL"), GENDERS);
    mean.share(stays, Columns::gender, stay -> Set.of("a stay"));
    tables.put("mean_stay", mean.sum("ALL", stays, Columns::gender, year::nights));
    tables.put(
        "overnight_days",
        Table.ofCounts(List.of("ALL"), GENDERS).sum("ALL", stays, Columns::gender, year::nights));
    tables.put(
        "stay_by_length",
        Table.ofShares(LENGTHS, GENDERS)
            .share(year.left(STAYS), Columns::gender, ResidentTables::length));
    tables.put(
        "residents_by_age",
        Table.ofShares(AGES, GENDERS).share(described, Columns::gender, ResidentTables::age));
    asked(described, "earlier_contact", "previousContact", Codes.EARLIER_CONTACT, tables);
    asked(described, "contact_initiative", "contactInitiative", Codes.INITIATIVE, tables);
    asked(described, "violence_types", "violenceTypes", Codes.VIOLENCE, tables);
    chosen(described, "living_situation", "livingSituation", Codes.LIVING, tables);
    chosen(described, "police_report", "policeReport", Codes.POLICE_REPORT, tables);
    chosen(described, "repeated_violence", "repeated", Codes.BOOL3, tables);
    chosen(ended, "destination", "destination", Codes.DESTINATION, tables);
    tables.put(
        "children_along",
        Table.ofShares(Columns.YES_NO, GENDERS)
            .share(described, Columns::gender, Columns.yesNo("childrenAlong")));
    tables.put(
        "return_to_perpetrator",
        Table.ofShares(Columns.YES, List.of("TOTAL", "WITH_CHILDREN", "WITHOUT_CHILDREN"))
            .share(ended, ResidentTables::children, ResidentTables::went));
    Table months = Table.ofCounts(Columns.months(), Columns.TOTAL);
    year.admitted()
        .forEach(
            stay ->
                months.count(Columns.month(stay, "admissionDate"), List.of(stay), Columns::total));
    tables.put("admissions_by_month", months);
  }

  private static void asked(
      List<Row> all, String table, String key, List<String> codes, Map<String, Table> tables) {
    tables.put(
        table, Table.ofShares(codes, GENDERS).share(all, Columns::gender, Columns.several(key)));
  }

  private static void chosen(
      List<Row> all, String table, String key, List<String> codes, Map<String, Table> tables) {
    tables.put(
        table,
        Table.ofShares(Codes.without("UNKNOWN", codes), GENDERS)
            .share(all, Columns::gender, Columns.choice(key)));
  }

  /** By all nights of the stay, those of other years too. */
  private static Set<String> length(Row stay) {
    return Set.of(
        group(
            LENGTHS,
            LONGEST,
            ChronoUnit.DAYS.between(stay.date("admissionDate"), stay.date("dischargeDate"))));
  }

  private static Set<String> age(Row stay) {
    return stay.has("birthYear")
        ? Set.of(
            group(AGES, OLDEST, stay.date("admissionDate").getYear() - stay.number("birthYear")))
        : Set.of();
  }

  private static String group(List<String> groups, List<Integer> most, long number) {
    int group = 0;
    while (group < most.size() && number > most.get(group)) {
      group++;
    }
    return groups.get(group);
  }

  private static List<String> children(Row stay) {
    return !stay.has("childrenAlong")
        ? Columns.TOTAL
        : List.of("TOTAL", stay.yes("childrenAlong") ? "WITH_CHILDREN" : "WITHOUT_CHILDREN");
  }

  private static Set<String> went(Row stay) {
    return !stay.has("destination") || stay.is("destination", "UNKNOWN")
        ? Set.of()
        : Set.of(stay.is("destination", "BACK_TO_PERPETRATOR") ? "YES" : "NO");
  }
}
