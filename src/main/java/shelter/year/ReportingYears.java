package shelter.year;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.shared.Findings;
import shelter.shared.Findings.Finding;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.Actor;

/** The registration years and which of them are open. */
@Stateless
@PermitAll
public class ReportingYears {
  private static final int FIRST = 2000;
  private static final int LAST = 2100;

  @PersistenceContext private EntityManager em;
  @Inject private Settings settings;
  @Inject private Trail trail;
  @Inject private Actor actor;

  /** All years, the newest first. */
  public List<ReportingYear> all() {
    return em.createQuery("select y from ReportingYear y order by y.year desc", ReportingYear.class)
        .getResultList();
  }

  /** Whether the caller's centre may write records of a year; without a centre, whether any may. */
  public boolean isOpen(int year) {
    ReportingYear found = em.find(ReportingYear.class, year);
    return found != null && found.isOpen(actor.centre());
  }

  /**
   * The year that stands against a new or changed date, or against the date it replaces (forms.md
   * X16); null when there is none. The database asks again when it writes, and holds the year until
   * the commit.
   */
  public Integer closedYear(LocalDate before, LocalDate after) {
    if (Objects.equals(before, after)) {
      return null;
    }
    for (LocalDate date : new LocalDate[] {after, before}) {
      if (date != null && !isOpen(date.getYear())) {
        return date.getYear();
      }
    }
    return null;
  }

  /**
   * Whether a record from the first day to the last (today, while it runs) touches an open year.
   */
  public boolean isAnyOpen(LocalDate first, LocalDate last) {
    int end = (last == null ? settings.today() : last).getYear();
    for (int year = first.getYear(); year <= end; year++) {
      if (isOpen(year)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reports what X16 says of a record: new and changed dates, and those they replace, lie in open
   * years; a change of nothing but answers needs one open year in the record.
   *
   * @param keys the questions of its first day and, if it spans time, its last
   * @param was the dates as they are stored; null in the place of what is not
   */
  public void report(
      Findings findings, List<String> keys, List<LocalDate> was, List<LocalDate> now) {
    for (int i = 0; i < keys.size(); i++) {
      Integer closed = closedYear(was.get(i), now.get(i));
      findings.error(
          closed != null, "X16", keys.get(i), "yearOfDateNotOpen", String.valueOf(closed));
    }
    LocalDate first = now.isEmpty() ? null : now.get(0);
    if (first != null && findings.errors().isEmpty()) {
      findings.error(!isAnyOpen(first, now.get(now.size() - 1)), "X16", null, "yearNotOpen");
    }
  }

  /** The year that is reported next: the last one while it is open, else the running one. */
  public int reported() {
    int now = settings.today().getYear();
    return isOpen(now - 1) ? now - 1 : now;
  }

  /** The year; null when it was never opened. */
  public ReportingYear of(int year) {
    return em.find(ReportingYear.class, year);
  }

  /**
   * Opens a year that is not there yet; any other stays as it is.
   *
   * @throws Refusal when it is no year of this register
   */
  @RolesAllowed("OFFICE")
  public ReportingYear open(int year) {
    if (year < FIRST || year > LAST) {
      throw new Refusal(
          List.of(
              new Finding(
                  "RANGE", "year", "refusal.yearOutside", List.of("" + FIRST, "" + LAST), false)));
    }
    ReportingYear found = em.find(ReportingYear.class, year);
    if (found == null) {
      found = new ReportingYear(year);
      em.persist(found);
      em.flush();
      trail.note(Action.OPEN_YEAR, null, "" + year, null);
    }
    return found;
  }
}
