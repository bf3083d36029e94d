package shelter.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import shelter.audit.Action;
import shelter.shared.Findings;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.CurrentUser;

/** A manager's door to the reports of the own centre (contract section 5). */
@Stateless
@RolesAllowed("MANAGER")
public class CentreReports {
  /**
   * A report is about to be submitted: whoever knows of something in its way adds it.
   *
   * @param figures the control figures of the year (G9)
   */
  public record Submitting(CentreReport report, Map<String, Long> figures, Findings findings) {}

  /** What is true of one year and no other, and so is not taken over from the last report. */
  private static final Set<String> OF_THE_YEAR =
      Set.of(
          "municipalFunding",
          "otherIncome",
          "totalCost",
          "wasFull",
          "whenFull",
          "staffTraining",
          "employeesFullTime",
          "employeesPartTime",
          "fte",
          "fteUserFacing",
          "volunteers",
          "volunteerFte",
          "educationHigher",
          "educationUpperSecondary",
          "educationPrimary",
          "educationOther",
          "staffGender",
          "staffForChildren",
          "notReportedReason",
          "monthsCovered",
          "explanations");

  @Inject private CurrentUser user;
  @Inject private Settings settings;
  @Inject private ReportRows rows;
  @Inject private ReportPlaces places;
  @Inject private Event<Submitting> submitting;

  /** The report of a year; null when nobody has begun it. */
  public CentreReport of(int year) {
    return rows.find(user.requireCentre(), year, false);
  }

  /**
   * The same, or one that nobody has begun and that says nothing.
   *
   * @throws Refusal when there is no such year
   */
  public CentreReport orBlank(int year) {
    rows.requireYear(year);
    CentreReport report = of(year);
    return report == null ? new CentreReport(user.requireCentre(), year) : report;
  }

  /** Inhabitants of the municipalities that the centre's services are for, as the report says. */
  public long population(int year) {
    return places.population(user.requireCentre(), year);
  }

  /** Everything that the report of a year says, by the names of the controls; empty without one. */
  public Map<String, Object> sheet(int year) {
    CentreReport report = of(year);
    return report == null ? Map.of() : ReportSheet.write(report);
  }

  /** The control figures of a year: STAYS, CHILD_STAYS, DAY_USERS, VISITS, CONVERSATIONS (G9). */
  public Map<String, Long> figures(int year) {
    return rows.figures(year).get(user.requireCentre());
  }

  /**
   * Begins the report of a year with what last year's says and the register of centres knows. One
   * that is begun already stays as it is.
   */
  public CentreReport begin(int year) {
    String centre = user.requireCentre();
    CentreReport known = rows.find(centre, year, false);
    if (known != null) {
      return known;
    }
    rows.requireOpen(year);
    CentreReport report = new CentreReport(centre, year);
    CentreReport before = rows.find(centre, year - 1, false);
    Map<String, List<String>> sheet = new TreeMap<>(places.known(centre, year));
    if (before != null) {
      ReportSheet.write(before).entrySet().stream()
          .filter(one -> isKept(one.getKey()))
          .forEach(one -> sheet.putIfAbsent(one.getKey(), ReportSheet.texts(one.getValue())));
    }
    // A municipality that is no more, for instance, is simply not taken over.
    read(report, sheet, false);
    store(report, Action.CREATE);
    return report;
  }

  private static boolean isKept(String name) {
    String key = name.replaceFirst("^(women|men)-", "").replaceFirst("-.*", "");
    return !name.matches("e\\d+-.*") && !OF_THE_YEAR.contains(key);
  }

  /**
   * Takes over what stands in the controls of a page; what they do not name stays as it is.
   *
   * @param keepRest true to store what can be read though something else cannot: as it is typed
   * @return what could not be read, and what contradicts itself
   * @throws Refusal when it may not be changed; or, unless the rest is kept, with every finding
   */
  public Findings take(int year, Map<String, List<String>> sheet, boolean keepRest) {
    // Locked before anything of it is read: what somebody else stores meanwhile is not undone.
    CentreReport known = rows.find(user.requireCentre(), year, true);
    CentreReport report = known == null ? rows.find(begin(year).getCentre(), year, true) : known;
    requireOpen(report);
    Findings findings = tried(report, sheet, keepRest);
    Map<String, List<String>> good = new TreeMap<>(sheet);
    if (!keepRest) {
      findings.settle(List.of());
    } else if (!findings.errors().isEmpty()) {
      findings.errors().forEach(one -> good.remove(one.field()));
      if (!tried(report, good, keepRest).errors().isEmpty()) {
        return findings;
      }
    }
    read(report, good, keepRest);
    store(report, keepRest ? null : Action.CHANGE);
    return findings;
  }

  /** What would be found if a sheet were taken over; nothing is changed. */
  private Findings tried(CentreReport report, Map<String, List<String>> sheet, boolean typing) {
    CentreReport copy = new CentreReport(report.getCentre(), report.getYear());
    Map<String, List<String>> all = new TreeMap<>();
    ReportSheet.write(report).forEach((name, value) -> all.put(name, ReportSheet.texts(value)));
    all.putAll(sheet);
    Findings findings = read(copy, all, typing);
    copy.check().all().forEach(findings::add);
    return findings;
  }

  /**
   * Puts a whole report in the place of what there is: what it does not name is not answered.
   *
   * @throws Refusal with everything that is wrong, or when it may not be changed
   */
  public CentreReport put(int year, Map<String, List<String>> sheet, Findings found) {
    String centre = user.requireCentre();
    rows.requireOpen(year);
    CentreReport stored = rows.find(centre, year, true);
    if (stored != null) {
      requireOpen(stored);
    }
    CentreReport report = stored == null ? new CentreReport(centre, year) : stored;
    report.clear();
    read(report, sheet, false).all().forEach(found::add);
    report.check().all().forEach(found::add);
    found.settle(List.of());
    store(report, stored == null ? Action.CREATE : Action.CHANGE);
    return report;
  }

  /**
   * Submits the report of a year, with the control figures as they are now.
   *
   * @throws Refusal with every rule that stands in the way, or when it is not the manager's to send
   */
  public CentreReport submit(int year) {
    rows.requireOpen(year);
    CentreReport report = rows.find(user.requireCentre(), year, true);
    if (report == null) {
      throw new Refusal(null, "refusal.reportNotBegun", "" + year);
    }
    requireOpen(report);
    Map<String, Long> figures = figures(year);
    Findings findings = report.atSubmission();
    submitting.fire(new Submitting(report, figures, findings));
    if (!findings.errors().isEmpty()) {
      throw new Refusal(findings.errors());
    }
    report.confirm(figures);
    rows.step(report, ReportStatus.SUBMITTED, null);
    return report;
  }

  /** What stands in the way of a submission now; nothing is changed. */
  public Findings hindrances(int year) {
    CentreReport report = of(year);
    if (report == null) {
      return new Findings();
    }
    Findings findings = report.atSubmission();
    submitting.fire(new Submitting(report, figures(year), findings));
    return findings;
  }

  private Findings read(CentreReport report, Map<String, List<String>> sheet, boolean typing) {
    Findings findings = new Findings();
    ReportText reader =
        new ReportText(findings, settings.today(), municipalities(report.getYear()));
    ReportSheet.read(report, sheet, reader, findings, typing);
    return findings;
  }

  /** By number or name, as there are municipalities on 1 January. */
  private UnaryOperator<String> municipalities(int year) {
    Map<String, String> numbers = places.municipalities(year);
    return text -> {
      String known = text.matches("\\d{4}\\D.*") ? text.substring(0, 4) : text;
      return numbers.get(known.toLowerCase(Locale.ROOT));
    };
  }

  private void store(CentreReport report, Action action) {
    report.settle();
    report.stamp(user.getName(), OffsetDateTime.now());
    rows.store(report, action);
  }

  private static void requireOpen(CentreReport report) {
    if (!report.getStatus().isOpen()) {
      throw new Refusal(null, "refusal.reportNotOpen", "" + report.getYear());
    }
  }
}
