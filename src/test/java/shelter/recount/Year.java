package shelter.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Who is counted in a year: the populations of contract section 7, record by record. */
final class Year {
  /** Until then nobody asked those who reserved whether it was their first time (R4). */
  private static final int LAST_OLD_YEAR = 2020;

  final Books books;
  final int number;
  final LocalDate first;
  final LocalDate next;

  Year(Books books, int number) {
    this.books = books;
    this.number = number;
    first = LocalDate.of(number, 1, 1);
    next = LocalDate.of(number + 1, 1, 1);
  }

  private boolean holds(LocalDate day) {
    return day != null && day.getYear() == number;
  }

  /** The nights of a stay in the year; an open stay has lasted until today. */
  long nights(Row stay) {
    LocalDate from = stay.date("admissionDate");
    LocalDate to = stay.has("dischargeDate") ? stay.date("dischargeDate") : books.today();
    from = from.isBefore(first) ? first : from;
    to = to.isAfter(next) ? next : to;
    return Math.max(0, to.toEpochDay() - from.toEpochDay());
  }

  /** counted_stay or counted_child_stay. */
  List<Row> counted(String file) {
    return books.of(file).stream().filter(stay -> nights(stay) > 0).toList();
  }

  /** counted_resident or counted_child. */
  List<Row> persons(String file) {
    return counted(file).stream()
        .filter(
            stay -> stay.date("admissionDate").isBefore(first) || stay.yes("firstInYearNational"))
        .filter(this::personIsKnown)
        .toList();
  }

  /** described_resident or described_child. */
  List<Row> described(String file) {
    return persons(file).stream().filter(Row::full).toList();
  }

  /** Stays that ended in the year, whatever the consent; on 1 January too. */
  List<Row> left(String file) {
    return books.of(file).stream().filter(stay -> holds(stay.date("dischargeDate"))).toList();
  }

  /** ended_stay or ended_child_stay. */
  List<Row> ended(String file) {
    return left(file).stream().filter(Row::full).toList();
  }

  /** Adult stays that began in the year, that of today too. */
  List<Row> admitted() {
    return books.of("stays").stream().filter(stay -> holds(stay.date("admissionDate"))).toList();
  }

  /** counted_visit: all of a user on a day are one. */
  List<Row> visits() {
    Map<String, List<Row>> days = new LinkedHashMap<>();
    int alone = 0;
    for (Row visit : books.of("day-visits")) {
      if (holds(visit.date("visitDate")) && !visit.yes("isChild")) {
        String user = visit.has("dayUserId") ? visit.text("dayUserId") : " reserved " + alone++;
        days.computeIfAbsent(
                visit.text("centre") + " " + visit.text("visitDate") + " " + user,
                day -> new ArrayList<>())
            .add(visit);
      }
    }
    return days.values().stream().map(Year::merged).toList();
  }

  private static Row merged(List<Row> visits) {
    visits.sort(Comparator.comparing(visit -> visit.text("recordId")));
    Map<String, String> answers = new LinkedHashMap<>(visits.get(0).answers());
    TreeSet<String> content = new TreeSet<>();
    visits.forEach(visit -> content.addAll(visit.codes("content")));
    answers.put("content", String.join("|", content));
    answers.put(
        "place",
        visits.stream()
            .map(visit -> visit.text("place"))
            .filter(place -> !place.isEmpty())
            .findFirst()
            .orElse(""));
    boolean firstTime = visits.stream().anyMatch(visit -> visit.yes("firstInYearNational"));
    answers.put("firstInYearNational", String.valueOf(firstTime));
    return new Row(answers);
  }

  /** counted_day_user: the visits that stand for a person. */
  List<Row> dayUsers() {
    return visits().stream()
        .filter(visit -> visit.yes("firstInYearNational"))
        .filter(this::personIsKnown)
        .toList();
  }

  /** described_day_user: their own forms. */
  List<Row> describedDayUsers() {
    Map<String, Row> forms = new LinkedHashMap<>();
    books
        .of("day-users")
        .forEach(user -> forms.put(user.text("centre") + " " + user.text("recordId"), user));
    return dayUsers().stream()
        .filter(Row::full)
        .map(visit -> forms.get(visit.text("centre") + " " + visit.text("dayUserId")))
        .toList();
  }

  /** counted_conversation. */
  List<Row> conversations() {
    return books.of("phone-conversations").stream()
        .filter(call -> holds(call.date("conversationDate")) && call.yes("structured"))
        .toList();
  }

  List<Row> callers() {
    return conversations().stream()
        .filter(call -> call.yes("firstInYearNational"))
        .filter(this::personIsKnown)
        .toList();
  }

  private boolean personIsKnown(Row record) {
    return number > LAST_OLD_YEAR || record.full();
  }

  /** The reports that are counted. */
  List<Row> reports() {
    return books.of("reports").stream()
        .filter(report -> report.number("year") == number)
        .filter(report -> report.is("status", "SUBMITTED") || report.is("status", "APPROVED"))
        .toList();
  }

  /** What those reports say of the services for women and for men. */
  List<Row> services() {
    List<String> sent = reports().stream().map(report -> report.text("centre")).toList();
    return books.of("service-reports").stream()
        .filter(part -> part.number("year") == number && sent.contains(part.text("centre")))
        .toList();
  }
}
