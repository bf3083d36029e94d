package shelter.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.shared.Refusal;
import shelter.user.CurrentUser;
import shelter.year.ReportingYears;

/**
 * The rows of the reports, for the two doors to them: the managers' ({@link CentreReports}) and the
 * office's ({@link Decisions}). The database shows a manager the own centre's and the office all.
 */
@Stateless
@RolesAllowed({"MANAGER", "OFFICE"})
public class ReportRows {
  /** The control figures in their order. */
  public static final List<String> FIGURES =
      List.of("STAYS", "CHILD_STAYS", "DAY_USERS", "VISITS", "CONVERSATIONS");

  @PersistenceContext private EntityManager em;
  @Inject private ReportingYears years;
  @Inject private CurrentUser user;
  @Inject private Trail trail;

  /**
   * A report with its services and events.
   *
   * @param hold whether nobody else may write in it until the transaction ends; then all of it is
   *     read behind the lock, also what the transaction had read before
   * @return null when there is none
   */
  public CentreReport find(String centre, int year, boolean hold) {
    CentreReport report =
        em.find(
            CentreReport.class,
            new CentreReport.Key(centre, year),
            hold ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE);
    if (report != null && (hold || report.getWomen() == null)) {
      report.setWomen(service(centre, year, "WOMEN"));
      report.setMen(service(centre, year, "MEN"));
      report.getEvents().clear();
      report.getEvents().addAll(events(centre, year));
    }
    return report;
  }

  private List<ReportEvent> events(String centre, int year) {
    return em.createQuery(
            "select e from ReportEvent e where e.centre = :centre and e.year = :year order by e.position",
            ReportEvent.class)
        .setParameter("centre", centre)
        .setParameter("year", year)
        .setHint("eclipselink.refresh", true)
        .getResultList();
  }

  /** All reports of a year with their services, for the office; their events are left out. */
  public List<CentreReport> all(int year) {
    List<CentreReport> all =
        em.createQuery("select r from CentreReport r where r.year = :year", CentreReport.class)
            .setParameter("year", year)
            .getResultList();
    Map<String, ServiceReport> services = new HashMap<>();
    em.createQuery("select s from ServiceReport s where s.year = :year", ServiceReport.class)
        .setParameter("year", year)
        .getResultStream()
        .forEach(one -> services.put(one.getTarget() + one.getCentre(), one));
    for (CentreReport one : all) {
      String code = one.getCentre();
      ServiceReport none = new ServiceReport(code, year, null);
      one.setWomen(services.getOrDefault("WOMEN" + code, none));
      one.setMen(services.getOrDefault("MEN" + code, none));
    }
    return all;
  }

  private ServiceReport service(String centre, int year, String target) {
    return em.createQuery(
            "select s from ServiceReport s where s.centre = :centre and s.year = :year and s.target = :target",
            ServiceReport.class)
        .setParameter("centre", centre)
        .setParameter("year", year)
        .setParameter("target", target)
        .setHint("eclipselink.refresh", true)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> new ServiceReport(centre, year, target));
  }

  /** Writes a report; what it says is on the trail when an action is given. */
  public void store(CentreReport report, Action action) {
    try {
      write(report);
    } catch (PersistenceException e) {
      throw behind(e, report.getYear());
    }
    if (action != null) {
      trail.note(action, "CentreReport", report.getYear(), null);
    }
  }

  private void write(CentreReport report) {
    if (report.getVersion() == null) {
      em.persist(report);
      em.flush();
      step(report.getCentre(), report.getYear(), report.getStatus(), null);
    }
    em.merge(report.getWomen());
    em.merge(report.getMen());
    em.createQuery("delete from ReportEvent e where e.centre = :centre and e.year = :year")
        .setParameter("centre", report.getCentre())
        .setParameter("year", report.getYear())
        .executeUpdate();
    int position = 0;
    for (ReportEvent one : report.getEvents()) {
      em.detach(one);
      em.persist(one.at(position++));
    }
    em.flush();
  }

  /**
   * What the database refuses by itself: the year is not open for that centre, two began at once.
   */
  private static RuntimeException behind(PersistenceException failure, int year) {
    RuntimeException refused = Refusal.behind(failure);
    return refused instanceof Refusal known && "refusal.yearNotOpen".equals(known.key())
        ? new Refusal(null, "refusal.reportYearClosed", "" + year)
        : refused;
  }

  /** Takes a report to another state, which stands in its history and on the trail. */
  public void step(CentreReport report, ReportStatus to, String reason) {
    report.step(to, user.getName(), OffsetDateTime.now(), reason);
    try {
      em.flush();
      step(report.getCentre(), report.getYear(), to, reason);
    } catch (PersistenceException e) {
      throw behind(e, report.getYear());
    }
    trail.note(Action.REPORT, "CentreReport", report.getYear(), report.getCentre() + " " + to);
  }

  private void step(String centre, int year, ReportStatus to, String reason) {
    em.createNativeQuery(
            "insert into register.report_step (centre, year, status, made_by, reason) values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, centre)
        .setParameter(2, year)
        .setParameter(3, to.name())
        .setParameter(4, user.getName())
        .setParameter(5, reason)
        .executeUpdate();
  }

  /** A report that nobody has begun, for the office to excuse. */
  public CentreReport excused(String centre, int year) {
    CentreReport report = new CentreReport(centre, year);
    em.persist(report);
    return report;
  }

  /** The steps of a report, the first one first. */
  public List<ReportStep> steps(String centre, int year) {
    List<ReportStep> steps = new ArrayList<>();
    for (Object row :
        em.createNativeQuery(
                "select at, status, made_by, reason from register.report_step where centre = ?1 and year = ?2 order by at")
            .setParameter(1, centre)
            .setParameter(2, year)
            .getResultList()) {
      Object[] one = (Object[]) row;
      steps.add(ReportStep.of(one));
    }
    return steps;
  }

  /** The control figures of a year by centre: of the own, or for the office of all. */
  public Map<String, Map<String, Long>> figures(int year) {
    Map<String, Map<String, Long>> all = new HashMap<>();
    for (Object row :
        em.createNativeQuery(
                "select centre, stays, child_stays, day_users, visits, conversations from register.control_figures(?1)")
            .setParameter(1, year)
            .getResultList()) {
      Object[] one = (Object[]) row;
      Map<String, Long> figures = new LinkedHashMap<>();
      for (int i = 0; i < FIGURES.size(); i++) {
        figures.put(FIGURES.get(i), ((Number) one[i + 1]).longValue());
      }
      all.put((String) one[0], figures);
    }
    return all;
  }

  /**
   * Lets a report of a year be changed.
   *
   * @throws Refusal when the year is not there, or not open
   */
  public void requireOpen(int year) {
    requireYear(year);
    if (!years.isOpen(year)) {
      throw new Refusal(null, "refusal.reportYearClosed", "" + year);
    }
  }

  /** Refuses a year that the register does not have. */
  public void requireYear(int year) {
    if (years.of(year) == null) {
      throw new Refusal(null, "refusal.noYear", "" + year);
    }
  }
}
