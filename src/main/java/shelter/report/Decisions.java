package shelter.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shelter.centre.Centres;
import shelter.person.UserKey;
import shelter.shared.Findings;
import shelter.shared.Refusal;

/** The office's door to the reports: it reads them and decides, and never writes in them. */
@Stateless
@RolesAllowed("OFFICE")
public class Decisions {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 500;

  @Inject private ReportRows rows;
  @Inject private ReportPlaces places;
  @Inject private Centres centres;

  /** The report of a centre; null when nobody has begun it. */
  public CentreReport of(String centre, int year) {
    return rows.find(centre, year, false);
  }

  /** All reports of a year, without their events. */
  public List<CentreReport> all(int year) {
    return rows.all(year);
  }

  /** Everything that a report says, by the names of its controls; empty without one. */
  public Map<String, Object> sheet(String centre, int year) {
    CentreReport report = of(centre, year);
    return report == null ? Map.of() : ReportSheet.write(report);
  }

  /** The control figures of a year by centre. */
  public Map<String, Map<String, Long>> figures(int year) {
    return rows.figures(year);
  }

  /** Inhabitants of the municipalities that a report says are served. */
  public long population(String centre, int year) {
    return places.population(centre, year);
  }

  public List<ReportStep> steps(String centre, int year) {
    return rows.steps(centre, year);
  }

  /**
   * Approves what was submitted.
   *
   * @param reason a word on it, or null
   */
  public void approve(String centre, int year, String reason) {
    decide(centre, year, ReportStatus.APPROVED, reason, Set.of(ReportStatus.SUBMITTED));
  }

  /** Gives a report back to the manager, who may write in it again. */
  public void sendBack(String centre, int year, String reason) {
    requireReason(reason);
    decide(
        centre,
        year,
        ReportStatus.RETURNED,
        reason,
        Set.of(ReportStatus.SUBMITTED, ReportStatus.APPROVED, ReportStatus.EXCUSED));
  }

  /** Lets a year be closed without the report of a centre, which is not counted. */
  public void excuse(String centre, int year, String reason) {
    requireReason(reason);
    decide(
        centre,
        year,
        ReportStatus.EXCUSED,
        reason,
        Set.of(ReportStatus.DRAFT, ReportStatus.RETURNED));
  }

  private void decide(
      String centre, int year, ReportStatus to, String reason, Set<ReportStatus> from) {
    if (centre == null || centres.name(centre) == null) {
      throw new Refusal(null, "refusal.unknown");
    }
    String said = reason == null || reason.isBlank() ? null : reason.strip();
    Findings found = new Findings();
    found.error(said != null && said.length() > LONGEST, "RANGE", "reason", "textTooLong", LONGEST);
    found.error(
        said != null && UserKey.Check.namesAPerson(said), "FORMAT", "reason", "pointsAtAPerson");
    found.settle(List.of());
    rows.requireOpen(year);
    CentreReport report = rows.find(centre, year, true);
    if (report == null && to == ReportStatus.EXCUSED) {
      report = rows.excused(centre, year);
    }
    if (report == null || !from.contains(report.getStatus())) {
      throw new Refusal(null, "refusal.reportStep." + to, "" + year);
    }
    rows.step(report, to, said);
  }

  private static void requireReason(String reason) {
    Findings found = new Findings();
    boolean said = reason != null && reason.strip().length() >= SHORTEST;
    found.error(!said, "REQUIRED", "reason", "whyMissing");
    found.settle(List.of());
  }
}
