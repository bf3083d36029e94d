package shelter.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.secret.Secret;
import shelter.shared.Settings;
import shelter.user.Actor;

/**
 * Deletes the records of single persons when their time is over (V018): so many years after every
 * year they touch was closed. A dry run is always first, and seven days lie between it and the
 * deletion, so that somebody can object. Cells and publications stay as they are.
 */
@Stateless
@RolesAllowed({"ADMIN", "OFFICE"})
public class Retention {
  static final int DAYS_BETWEEN = 7;

  private static final String RUN =
      "select at, last_year, dry, stays, child_stays, day_users, day_visits, conversations, traces ";

  @PersistenceContext private EntityManager em;
  @Inject private Secret secret;
  @Inject private Settings settings;
  @Inject private Trail trail;
  @Inject private Actor actor;

  /** A run: what was due in it, and whether it was deleted. */
  public record Run(
      OffsetDateTime at,
      int lastYear,
      boolean dry,
      long stays,
      long childStays,
      long dayUsers,
      long dayVisits,
      long conversations,
      long traces)
      implements Serializable {
    // spotless:off
    public OffsetDateTime getAt() { return at; }
    public int getLastYear() { return lastYear; }
    public boolean isDry() { return dry; }
    public long getStays() { return stays; }
    public long getChildStays() { return childStays; }
    public long getDayUsers() { return dayUsers; }
    public long getDayVisits() { return dayVisits; }
    public long getConversations() { return conversations; }
    public long getTraces() { return traces; }
    // spotless:on
  }

  /** The runs, the latest first. */
  public List<Run> runs() {
    return runs("order by id desc limit 50");
  }

  private List<Run> runs(String which) {
    return ((List<?>)
            em.createNativeQuery(RUN + "from register.retention_run " + which).getResultList())
        .stream().map(Retention::run).toList();
  }

  /**
   * What the night does: a dry run when something is due that none was made for, and the deletion
   * when a dry run of the same year is seven days old.
   *
   * @return the run that was made; null when there was nothing to do
   */
  @PermitAll
  public Run ofTheNight() {
    Run rehearsed = rehearsed();
    if (rehearsed == null) {
      return run(true);
    }
    boolean waited = rehearsed.at().plusDays(DAYS_BETWEEN).isBefore(OffsetDateTime.now());
    return waited ? run(false) : null;
  }

  /** Lists at once what is due, without deleting. @return null when nothing is */
  @RolesAllowed("ADMIN")
  public Run rehearse() {
    return run(true);
  }

  /** The dry run of the year that is due now, when nothing has been deleted since. */
  private Run rehearsed() {
    List<Run> runs =
        runs(
            "where last_year = register.due_year("
                + settings.retentionYears()
                + ") and dry and not exists (select from register.retention_run later where not later.dry"
                + " and later.id > retention_run.id) order by id limit 1");
    return runs.isEmpty() ? null : runs.get(0);
  }

  private Run run(boolean dry) {
    List<?> rows =
        em.createNativeQuery(RUN + "from register.retain(?1, ?2, ?3) where last_year is not null")
            .setParameter(1, secret.gate())
            .setParameter(2, settings.retentionYears())
            .setParameter(3, dry)
            .getResultList();
    if (rows.isEmpty()) {
      return null;
    }
    Run made = run(rows.get(0));
    long records =
        made.stays + made.childStays + made.dayUsers + made.dayVisits + made.conversations;
    trail.inside(
        actor.name(),
        new Note(
            Action.RETENTION,
            null,
            null,
            true,
            (dry ? "dry run" : "deleted") + " to " + made.lastYear + " records=" + records));
    return made;
  }

  private static Run run(Object columns) {
    Object[] row = (Object[]) columns;
    return new Run(
        Settings.moment(row[0]),
        ((Number) row[1]).intValue(),
        (Boolean) row[2],
        number(row[3]),
        number(row[4]),
        number(row[5]),
        number(row[6]),
        number(row[7]),
        number(row[8]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
