package shelter.recount;

import static shelter.recount.Columns.GENDERS;
import static shelter.recount.Columns.TOTAL;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables of day users, visits and conversations (D, C2, C3) and of their animals (Y1 to Y3).
 */
final class DayTables {
  private DayTables() {}

  static void count(Year year, Map<String, Table> tables) {
    List<Row> visits = year.visits();
    List<Row> told = visits.stream().filter(Row::full).toList();
    tables.put(
        "day_users_and_visits",
        Table.ofCounts(List.of("PERSONS", "VISITS"), GENDERS)
            .count("PERSONS", year.dayUsers(), Columns::gender)
            .count("VISITS", visits, Columns::gender));
    tables.put(
        "phone_conversations",
        Table.ofCounts(List.of("PERSONS", "CONVERSATIONS"), GENDERS)
            .count("PERSONS", year.callers(), Columns::gender)
            .count("CONVERSATIONS", year.conversations(), Columns::gender));
    tables.put(
        "day_user_earlier_contact",
        Table.ofShares(Codes.EARLIER_CONTACT, TOTAL)
            .share(year.describedDayUsers(), Columns::total, Columns.several("previousContact")));
    tables.put(
        "visit_content",
        Table.ofShares(Codes.VISIT_CONTENT, TOTAL)
            .share(told, Columns::total, Columns.several("content")));
    tables.put(
        "visit_place",
        Table.ofShares(Codes.PLACE, TOTAL).share(told, Columns::total, Columns.choice("place")));
    tables.put("visits_by_month", months(visits, "visitDate"));
    tables.put("conversations_by_month", months(year.conversations(), "conversationDate"));
    animals(year, tables);
  }

  private static Table months(List<Row> records, String date) {
    Table months = Table.ofCounts(Columns.months(), TOTAL);
    records.forEach(
        record -> months.count(Columns.month(record, date), List.of(record), Columns::total));
    return months;
  }

  private static void animals(Year year, Map<String, Table> tables) {
    Map<String, List<Row>> users =
        Map.of("RESIDENTS", year.described("stays"), "DAY_USERS", year.describedDayUsers());
    Table with = Table.ofShares(List.of("RESIDENTS", "DAY_USERS"), TOTAL);
    Table abused = Table.ofShares(List.of("RESIDENTS", "DAY_USERS"), TOTAL);
    Table hesitated = Table.ofShares(List.of("RESIDENTS", "DAY_USERS"), TOTAL);
    users.forEach(
        (who, persons) -> {
          List<Row> owners = persons.stream().filter(DayTables::hasAnimal).toList();
          with.share(
              List.of(who),
              persons,
              Columns::total,
              person ->
                  person.has("hasAnimal") ? Set.of(hasAnimal(person) ? who : "none") : Set.of());
          abused.share(
              List.of(who), owners, Columns::total, person -> said(person, "animalAbused", who));
          hesitated.share(
              List.of(who), owners, Columns::total, person -> said(person, "hesitated", who));
        });
    tables.put("animals_of_users", with);
    tables.put("animal_abused", abused);
    tables.put("animal_hesitated", hesitated);
  }

  private static boolean hasAnimal(Row person) {
    List<String> animals = person.codes("hasAnimal");
    return animals.contains("PET") || animals.contains("SERVICE_ANIMAL");
  }

  private static Set<String> said(Row person, String key, String who) {
    return switch (person.text(key)) {
      case "YES" -> Set.of(who);
      case "NO" -> Set.of("none");
      default -> Set.of();
    };
  }
}
