package shelter.next;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shelter.closing.Approval;
import shelter.closing.Approvals;
import shelter.closing.Closings;
import shelter.closing.Standing;
import shelter.report.ListedYear;
import shelter.shared.Label;
import shelter.shared.Settings;
import shelter.statistics.CountRun;
import shelter.statistics.Statistics;
import shelter.user.CurrentUser;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** What waits for the office: a second person, reports, a count, a closing, a publication. */
@Dependent
public class OfficeTasks {
  @Inject private Approvals approvals;
  @Inject private Closings closings;
  @Inject private Statistics statistics;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  @Inject private CurrentUser user;
  @Inject private Label label;

  /** In the order in which they are done, the oldest year first. */
  List<Task> all() {
    List<Task> tasks = new ArrayList<>();
    List<Approval> asked = approvals.waiting();
    long mine = asked.stream().filter(one -> !one.getAskedBy().equals(user.getName())).count();
    if (mine > 0) {
      tasks.add(new Task(label.of("next.approve", mine), null, "/year/list", false));
    }
    List<ReportingYear> oldestFirst =
        years.all().stream().sorted(Comparator.comparing(ReportingYear::getYear)).toList();
    for (ReportingYear one : oldestFirst) {
      if (one.getState() == ReportingYear.State.OPEN) {
        addOpen(tasks, one.getYear());
      } else if (one.getState() == ReportingYear.State.CLOSED && !isAsked(asked, one.getYear())) {
        String address = "/publication/preview?year=" + one.getYear();
        tasks.add(new Task(label.of("next.publish", "" + one.getYear()), null, address, false));
      }
    }
    LocalDate today = settings.today();
    int coming = today.getYear() + 1;
    if (today.getMonth().compareTo(Month.NOVEMBER) >= 0 && years.of(coming) == null) {
      String help = label.of("year.openingHelp");
      tasks.add(
          new Task(label.of("next.open", "" + coming), help, "/year/open?year=" + coming, false));
    }
    return tasks;
  }

  private static boolean isAsked(List<Approval> asked, int year) {
    return asked.stream()
        .anyMatch(one -> one.getKind() == Approval.Kind.PUBLISH && one.getYear() == year);
  }

  private void addOpen(List<Task> tasks, int year) {
    String shown = "" + year;
    List<CountRun> runs = statistics.runs(year, 1);
    if (!runs.isEmpty() && runs.get(0).getOutcome() == CountRun.Outcome.FAILED) {
      String address = "/statistics/count?year=" + year;
      tasks.add(new Task(label.of("next.failed", shown), null, address, true));
    }
    if (year >= settings.today().getYear()) {
      return;
    }
    List<Standing> missing = closings.missing(year);
    long sent = missing.stream().filter(one -> "SUBMITTED".equals(one.status())).count();
    long unsent = missing.size() - sent;
    if (sent > 0) {
      String address = "/response/list?year=" + year + "&state=SUBMITTED#waiting";
      tasks.add(new Task(label.of("next.decide", shown, sent), null, address, false));
    }
    if (unsent > 0) {
      LocalDate day = ListedYear.deadline(year);
      boolean late = settings.today().isAfter(day);
      String help = label.of(late ? "next.was" : "next.is", label.longDay(day));
      String address = "/response/reminders?year=" + year;
      tasks.add(new Task(label.of("next.unsent", shown, unsent), help, address, late));
    }
    if (missing.isEmpty()) {
      String address = "/year/close?year=" + year;
      tasks.add(new Task(label.of("next.close", shown), null, address, false));
    }
  }
}
