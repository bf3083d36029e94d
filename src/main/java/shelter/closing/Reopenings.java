package shelter.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import shelter.centre.Centre;
import shelter.shared.Findings;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.CurrentUser;
import shelter.year.ReportingYear;

/** Closed years that are opened again for a time, each with a reason and an end. */
@Stateless
@RolesAllowed("OFFICE")
public class Reopenings {
  /** A year stays reopened for a quarter at most; then somebody asks again. */
  static final int DAYS = 90;

  @PersistenceContext private EntityManager em;
  @Inject private YearLock lock;
  @Inject private Approvals approvals;
  @Inject private Settings settings;
  @Inject private CurrentUser user;

  /**
   * Opens a closed year again, or asks a second person to.
   *
   * @param centre null for all of them
   * @return what waits for the second person; null when the year is open at once
   * @throws Refusal when the year is not closed; with findings when the reason is not one, the end
   *     is not within the next {@value #DAYS} days, or there is no such centre
   */
  public Approval reopen(int year, String reason, OffsetDateTime until, String centre)
      throws SQLException {
    check(reason, until, centre);
    ReportingYear found = em.find(ReportingYear.class, year);
    if (found == null
        || found.getState() == ReportingYear.State.OPEN
        || found.getState() == ReportingYear.State.CLOSING) {
      throw new Refusal(null, "refusal.yearNotClosed", "" + year);
    }
    if (settings.fourEyes()) {
      return approvals.askToReopen(year, centre, reason, until);
    }
    lock.reopen(year, centre, reason, until, user.getName(), null);
    return null;
  }

  private void check(String reason, OffsetDateTime until, String centre) {
    OffsetDateTime now = OffsetDateTime.now();
    Findings findings = new Findings();
    Reason.check(findings, reason, true);
    findings.error(until == null, "REQUIRED", "until", "missing");
    findings.error(
        until != null && (!until.isAfter(now) || until.isAfter(now.plusDays(DAYS))),
        "RANGE",
        "until",
        "untilOutside",
        DAYS);
    findings.error(
        centre != null && em.find(Centre.class, centre) == null,
        "REFERENCE",
        "centre",
        "centreUnknown");
    findings.settle(List.of());
  }

  /** A second person has said yes. */
  public void carryOut(@Observes Approval approved) throws SQLException {
    if (approved.getKind() == Approval.Kind.REOPEN && !isDone(approved)) {
      lock.reopen(
          approved.getYear(),
          approved.getCentre(),
          approved.getReason(),
          approved.getUntil(),
          approved.getAskedBy(),
          approved.getDecidedBy());
    }
  }

  /**
   * Whether this approval has opened the year already: it is opened in a transaction of its own,
   * and a node may die before the approval is decided.
   */
  private boolean isDone(Approval one) {
    return of(one.getYear()).stream()
        .anyMatch(
            opened ->
                !opened.getOpenedAt().isBefore(one.getAskedAt())
                    && opened.getUntil().isEqual(one.getUntil())
                    && opened.getAskedBy().equals(one.getAskedBy())
                    && opened.getReason().equals(one.getReason())
                    && Objects.equals(opened.getCentre(), one.getCentre()));
  }

  /** All reopenings of a year, the latest first. */
  public List<Reopening> of(int year) {
    return em.createQuery(
            "select r from Reopening r where r.year = :year order by r.id desc", Reopening.class)
        .setParameter("year", year)
        .getResultList();
  }

  /** One of them; null when there is none. */
  public Reopening find(Long id) {
    return id == null ? null : em.find(Reopening.class, id);
  }
}
