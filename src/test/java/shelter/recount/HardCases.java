package shelter.recount;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * What the invented nations must contain, so that agreement means something: records with which a
 * count that has misread a rule comes out differently. Nations without them would prove nothing.
 */
final class HardCases {
  private static final Map<String, BiPredicate<Books, Integer>> CASES = new LinkedHashMap<>();

  static {
    of("leaves on 1 January", "stays", (s, year) -> s.is("dischargeDate", year + "-01-01"));
    of("comes on 31 December", "stays", (s, year) -> s.is("admissionDate", year + "-12-31"));
    of("stays over New Year", "stays", (s, year) -> runsIn(s, year) && s.has("dischargeDate"));
    of("stays all year", "stays", (s, year) -> runsIn(s, year) && runsIn(s, year + 1));
    of("open from an earlier year", "stays", (s, year) -> runsIn(s, year) && open(s));
    of("reserved, runs in", "stays", (s, year) -> !s.full() && runsIn(s, year));
    of("reserved, first", "stays", (s, year) -> !s.full() && first(s, year));
    of("not first", "stays", (s, year) -> began(s, year) && !first(s, year));
    of("comes on 1 January, not first", "stays", HardCases::newYear);
    of("child on 1 January, not first", "child-stays", HardCases::newYear);
    of("open, with destination", "stays", (s, year) -> open(s) && s.has("destination"));
    of("nobody knows where", "stays", (s, year) -> s.is("destination", "UNKNOWN"));
    of("sibling", "stays", (s, year) -> s.text("perpetrators").matches("(SIBLING|IN_LAW):\\w+"));
    of("unknown gender", "stays", (s, year) -> s.text("perpetrators").matches("\\w+:UNKNOWN"));
    of("no animal, but abused", "stays", (s, year) -> noAnimal(s) && s.is("animalAbused", "YES"));
    of("gender not recorded", "stays", (s, year) -> s.is("gender", "NOT_RECORDED"));
    of("no year of birth", "stays", (s, year) -> s.full() && !s.has("birthYear"));
    of("child reserved, first", "child-stays", (s, year) -> !s.full() && first(s, year));
    of("child reserved, runs in", "child-stays", (s, year) -> !s.full() && runsIn(s, year));
    of("nothing interrupted", "child-stays", (s, year) -> neither(s) && s.yes("interruption"));
    of(
        "back to no parent",
        "child-stays",
        (s, year) -> s.is("perpetrators", "STEPFATHER") && s.yes("returnToPerpetrator"));
    of(
        "alone though with its mother",
        "child-stays",
        (s, year) -> s.is("accompaniedBy", "MOTHER") && !s.has("adultStayId"));
    of("child as day user", "day-visits", (v, year) -> v.full() && v.yes("isChild"));
    of("reserved visit", "day-visits", (v, year) -> !v.full() && v.yes("firstInYearNational"));
    of("child on the telephone", "phone-conversations", (c, year) -> !c.yes("isAdult"));
    of("no real conversation", "phone-conversations", (c, year) -> !c.yes("structured"));
    of(
        "reserved caller",
        "phone-conversations",
        (c, year) -> !c.full() && c.yes("firstInYearNational"));
    for (String status : Codes.codes("DRAFT SUBMITTED APPROVED RETURNED EXCUSED")) {
      of("report " + status, "reports", (r, year) -> r.is("status", status));
    }
    of("no money named", "reports", (r, year) -> !r.has("municipalFunding"));
    of("empty list", "service-reports", (r, year) -> r.text("agencies").contains("=;"));
    of("nobody served", "service-reports", (r, year) -> !r.has("municipalitiesServed"));
    of("centre that closed", "centres", (c, year) -> c.has("validTo") && in(c, "validTo", year));
    of("centre that opened", "centres", (c, year) -> in(c, "validFrom", year));
    of("centre open for a day", "centres", (c, year) -> c.is("validTo", year + "-01-01"));
    of("centre of next year", "centres", (c, year) -> c.is("validFrom", year + 1 + "-01-01"));
    CASES.put(
        "came today",
        (books, year) ->
            books.of("stays").stream()
                .anyMatch(s -> open(s) && s.date("admissionDate").equals(books.today())));
    CASES.put("several visits on a day", (books, year) -> severalVisits(books, false));
    CASES.put("first visit not in the lowest", (books, year) -> severalVisits(books, true));
    CASES.put("form of two years", (books, year) -> formOfTwoYears(books));
  }

  private HardCases() {}

  static Set<String> all() {
    return CASES.keySet();
  }

  /** Those that occur in one of the years. */
  static Set<String> in(Books books) {
    return CASES.keySet().stream()
        .filter(name -> books.years().stream().anyMatch(year -> CASES.get(name).test(books, year)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void of(String name, String file, BiPredicate<Row, Integer> is) {
    CASES.put(name, (books, year) -> books.of(file).stream().anyMatch(row -> is.test(row, year)));
  }

  private static boolean open(Row stay) {
    return !stay.has("dischargeDate");
  }

  private static boolean runsIn(Row stay, int year) {
    return stay.date("admissionDate").getYear() < year
        && (open(stay) || stay.date("dischargeDate").isAfter(LocalDate.of(year, 1, 1)));
  }

  private static boolean in(Row row, String date, int year) {
    return row.date(date).getYear() == year;
  }

  private static boolean began(Row stay, int year) {
    return in(stay, "admissionDate", year);
  }

  private static boolean first(Row stay, int year) {
    return began(stay, year) && stay.yes("firstInYearNational");
  }

  private static boolean newYear(Row stay, int year) {
    return stay.full() && stay.is("admissionDate", year + "-01-01") && !first(stay, year);
  }

  private static boolean noAnimal(Row person) {
    return person.is("hasAnimal", "NONE");
  }

  private static boolean neither(Row child) {
    return child.is("inKindergartenOrSchool", "NEITHER");
  }

  /** Of one user on one day, with different places; maybe the flag is on a later one only. */
  private static boolean severalVisits(Books books, boolean laterFirst) {
    return books.of("day-visits").stream()
        .filter(Row::full)
        .anyMatch(
            one ->
                books.of("day-visits").stream()
                    .anyMatch(
                        other ->
                            other.is("centre", one.text("centre"))
                                && other.is("dayUserId", one.text("dayUserId"))
                                && other.is("visitDate", one.text("visitDate"))
                                && other.text("recordId").compareTo(one.text("recordId")) > 0
                                && !other.is("place", one.text("place"))
                                && !other.is("content", one.text("content"))
                                && (!laterFirst
                                    || other.yes("firstInYearNational")
                                        && !one.yes("firstInYearNational"))));
  }

  private static boolean formOfTwoYears(Books books) {
    return books.of("day-visits").stream()
        .filter(Row::full)
        .collect(
            Collectors.groupingBy(
                visit -> visit.text("centre") + " " + visit.text("dayUserId"),
                Collectors.mapping(visit -> visit.date("visitDate").getYear(), Collectors.toSet())))
        .values()
        .stream()
        .anyMatch(years -> years.size() > 1);
  }
}
