package shelter.recount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** The table of centres (E4): activity from the records, money and room from the report. */
final class CentreTables {
  private static final List<String> COLUMNS =
      Codes.codes(
          "COST_PER_INHABITANT WOMEN_FULL MEN_FULL OVERNIGHT_DAYS STAYS DAY_VISITS PHONE_CONVERSATIONS");
  private static final List<Integer> COUNTED_YEARS = List.of(2020, 2021, 2024);

  private CentreTables() {}

  static void count(Year year, Map<String, Table> tables) {
    List<String> centres =
        year.books.of("centres").stream()
            .filter(centre -> centre.date("validFrom").isBefore(year.next))
            .filter(
                centre -> !centre.has("validTo") || !centre.date("validTo").isBefore(year.first))
            .map(centre -> centre.text("code"))
            .toList();
    Table table = Table.ofCounts(centres, COLUMNS);
    for (String centre : centres) {
      number(table, centre, "OVERNIGHT_DAYS", year.counted("stays"), year::nights);
      number(table, centre, "STAYS", year.counted("stays"), stay -> 1);
      number(table, centre, "DAY_VISITS", year.visits(), visit -> 1);
      number(
          table,
          centre,
          "PHONE_CONVERSATIONS",
          year.conversations(),
          call -> call.yes("isAdult") ? 1 : 0);
      table.set(centre, "COST_PER_INHABITANT", cost(year, centre));
      table.set(centre, "WOMEN_FULL", full(year, centre, "WOMEN"));
      table.set(centre, "MEN_FULL", full(year, centre, "MEN"));
    }
    tables.put("centre_overview", table);
  }

  private static void number(
      Table table, String centre, String column, List<Row> records, ToLongFunction<Row> number) {
    records.stream()
        .filter(record -> record.is("centre", centre))
        .forEach(
            record -> table.add(centre, column, BigDecimal.valueOf(number.applyAsLong(record))));
  }

  private static BigDecimal full(Year year, String centre, String target) {
    return year.services().stream()
        .filter(service -> service.is("centre", centre) && service.is("target", target))
        .filter(service -> service.has("wasFull"))
        .map(service -> BigDecimal.valueOf(Codes.WAS_FULL.indexOf(service.text("wasFull"))))
        .findFirst()
        .orElse(null);
  }

  /** Empty while the money or the number of those for whom it is is not known. */
  private static BigDecimal cost(Year year, String centre) {
    TreeSet<String> served = new TreeSet<>();
    year.services().stream()
        .filter(service -> service.is("centre", centre))
        .forEach(service -> served.addAll(service.codes("municipalitiesServed")));
    long inhabitants =
        served.stream().anyMatch(number -> inhabitants(year, number) == 0)
            ? 0
            : served.stream().mapToLong(number -> inhabitants(year, number)).sum();
    return year.reports().stream()
        .filter(report -> report.is("centre", centre) && report.has("municipalFunding"))
        .filter(report -> inhabitants > 0)
        .map(ReportTables::funding)
        .map(money -> money.divide(BigDecimal.valueOf(inhabitants), 0, RoundingMode.HALF_UP))
        .findFirst()
        .orElse(null);
  }

  /** Of the year, else of the nearest earlier one with a figure, else of the nearest later. */
  private static long inhabitants(Year year, String number) {
    long found = 0;
    for (int counted : COUNTED_YEARS) {
      for (Row municipality : year.books.of("municipalities")) {
        String key = "population" + counted;
        if (municipality.is("number", number)
            && municipality.has(key)
            && (found == 0 || counted <= year.number)) {
          found = municipality.number(key);
        }
      }
    }
    return found;
  }
}
