package shelter.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shelter.report.ReportStatus;
import shelter.user.Actor;
import shelter.user.Role;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** What the states of a year mean to those who register, lead a shelter and make the statistics. */
@Named
@RequestScoped
public class YearHelpPage {
  /** An open year with an end: no state of its own, but another matter to whoever works in it. */
  static final String REOPENED = "REOPENED";

  /** A report that nobody has begun is none, and so has no status. */
  static final String NOT_STARTED = "NOT_STARTED";

  private static final List<Role> ROLES = List.of(Role.STAFF, Role.MANAGER, Role.OFFICE);

  @Inject private ReportingYears years;
  @Inject private Actor actor;
  private List<ReportingYear> all;

  /** The states of a year, in the order in which it comes to them. */
  public List<String> getStates() {
    return Stream.concat(
            Arrays.stream(ReportingYear.State.values()).map(Enum::name), Stream.of(REOPENED))
        .toList();
  }

  public List<Role> getRoles() {
    return ROLES;
  }

  /** How far a report can have come. */
  public List<String> getReports() {
    return Stream.concat(
            Stream.of(NOT_STARTED), Arrays.stream(ReportStatus.values()).map(Enum::name))
        .toList();
  }

  /** The years that are in a state as the reader meets them, the oldest first; empty when none. */
  public String years(String state) {
    if (all == null) {
      all = years.all();
    }
    return all.stream()
        .filter(year -> met(year, actor.centre()).equals(state))
        .sorted(Comparator.comparing(ReportingYear::getYear))
        .map(year -> "" + year.getYear())
        .collect(Collectors.joining(", "));
  }

  /** What is reopened for one centre stays closed to the others. */
  static String met(ReportingYear year, String centre) {
    if (!year.isReopened()) {
      return year.getState().name();
    }
    return year.isOpen(centre) ? REOPENED : ReportingYear.State.CLOSED.name();
  }
}
