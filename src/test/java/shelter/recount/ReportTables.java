package shelter.recount;

import static shelter.recount.Columns.TARGETS;
import static shelter.recount.Columns.TOTAL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables of the yearly reports: staff, cooperation, rooms, money, help for animals. */
final class ReportTables {
  private ReportTables() {}

  static void count(Year year, Map<String, Table> tables) {
    List<Row> services = year.services();
    staff(year, tables);
    tables.put(
        "forum_participation",
        Table.ofShares(Columns.YES, TARGETS)
            .share(services, Columns::target, Columns.yesNo("forumParticipation")));
    tables.put("agency_cooperation", agencies(services));
    Table rooms = Table.ofCounts(List.of("BEDROOMS", "BEDS"), TARGETS);
    services.forEach(
        service -> {
          rooms.add("BEDROOMS", service.text("target"), number(service, "bedrooms"));
          rooms.add("BEDS", service.text("target"), number(service, "beds"));
        });
    tables.put("rooms_and_beds", rooms);
    tables.put(
        "was_full",
        Table.ofShares(Codes.WAS_FULL, TARGETS)
            .share(services, Columns::target, Columns.choice("wasFull")));
    List<String> offers = new ArrayList<>(List.of("ANY"));
    offers.addAll(Codes.without("NONE", Codes.ANIMAL_OFFER));
    tables.put(
        "animal_offers",
        Table.ofShares(offers, TARGETS).share(services, Columns::target, ReportTables::forAnimals));
    Table money = Table.ofCounts(List.of("FUNDING", "CENTRES"), TOTAL);
    year.reports()
        .forEach(
            report -> {
              money.add("FUNDING", "TOTAL", funding(report));
              money.add("CENTRES", "TOTAL", BigDecimal.ONE);
            });
    tables.put("municipal_funding", money);
    tables.put(
        "ownership",
        Table.ofShares(Codes.OWNERSHIP, TOTAL)
            .share(year.reports(), Columns::total, Columns.choice("ownership")));
  }

  private static void staff(Year year, Map<String, Table> tables) {
    Map<String, List<String>> sums = new LinkedHashMap<>();
    sums.put("FULL_TIME", List.of("employeesFullTime"));
    sums.put("PART_TIME", List.of("employeesPartTime"));
    sums.put("EMPLOYEES", List.of("employeesFullTime", "employeesPartTime"));
    sums.put("FTE", List.of("fte"));
    sums.put("VOLUNTEERS", List.of("volunteers"));
    sums.put("VOLUNTEER_FTE", List.of("volunteerFte"));
    Table staff = Table.ofCounts(List.copyOf(sums.keySet()), TOTAL);
    Map<String, String> levels = new LinkedHashMap<>();
    levels.put("HIGHER", "educationHigher");
    levels.put("UPPER_SECONDARY", "educationUpperSecondary");
    levels.put("PRIMARY", "educationPrimary");
    levels.put("OTHER", "educationOther");
    Table education = Table.ofShares(List.copyOf(levels.keySet()), TOTAL);
    for (Row report : year.reports()) {
      sums.forEach(
          (row, keys) -> keys.forEach(key -> staff.add(row, "TOTAL", number(report, key))));
      levels.forEach(
          (row, key) -> {
            education.add(row, "TOTAL", number(report, key));
            levels
                .keySet()
                .forEach(every -> education.base(every, "TOTAL", number(report, key).longValue()));
          });
    }
    tables.put("employees", staff);
    tables.put("education", education);
  }

  /**
   * A service that has said nothing of an agency stands outside that agency's base (reading 18).
   */
  private static Table agencies(List<Row> services) {
    Table table = Table.ofShares(Codes.AGENCY, TARGETS);
    for (Row service : services) {
      pairs(service, "agencies")
          .forEach(
              (agency, forms) -> {
                if (!forms.isEmpty()) {
                  table.base(agency, service.text("target"), 1);
                  table.add(
                      agency,
                      service.text("target"),
                      forms.equals("NONE") ? BigDecimal.ZERO : BigDecimal.ONE);
                }
              });
    }
    return table;
  }

  private static Set<String> forAnimals(Row service) {
    Set<String> offers = new TreeSet<>(service.codes("animalOffers"));
    if (!offers.isEmpty() && !offers.contains("NONE")) {
      offers.add("ANY");
    }
    return offers;
  }

  /** What the municipalities gave together. */
  static BigDecimal funding(Row report) {
    return pairs(report, "municipalFunding").values().stream()
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Not answered adds nothing. */
  private static BigDecimal number(Row report, String key) {
    return report.has(key) ? new BigDecimal(report.text(key)) : BigDecimal.ZERO;
  }

  /** The answers to a question that is asked once for each of a list. */
  private static Map<String, String> pairs(Row row, String key) {
    Map<String, String> pairs = new LinkedHashMap<>();
    if (row.has(key)) {
      for (String pair : row.text(key).split(";")) {
        int at = pair.indexOf('=');
        pairs.put(pair.substring(0, at), pair.substring(at + 1));
      }
    }
    return pairs;
  }
}
