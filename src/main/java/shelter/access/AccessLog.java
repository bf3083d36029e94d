package shelter.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import shelter.audit.Action;
import shelter.shared.Settings;
import shelter.user.CurrentUser;

/**
 * The audit trail of the caller's centre; for those without a centre, of everything that is
 * nobody's. The database shows no other chain.
 */
@Stateless
@RolesAllowed({"MANAGER", "ADMIN"})
public class AccessLog {
  private static final String LINE =
      "select at, account, action, kind, result, record, detail from register.audit where chain = ?1 ";

  /** So many different records within an hour are unusual (promise 47). */
  static final int MANY = 50;

  static final int DAYS = 7;

  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;

  /**
   * Lines of the trail, the latest first.
   *
   * @param account a user name, or null for all
   * @param action or null for all
   */
  public List<Look> page(String account, Action action, int first, int size) {
    return looks(
        filtered(LINE, account, action, " order by seq desc limit " + size + " offset " + first));
  }

  public long count(String account, Action action) {
    return ((Number)
            filtered("select count(*) from register.audit where chain = ?1 ", account, action, "")
                .getSingleResult())
        .longValue();
  }

  private Query filtered(String select, String account, Action action, String rest) {
    return em.createNativeQuery(
            select
                + "and (cast(?2 as text) is null or account = ?2) and (cast(?3 as text) is null or action = ?3)"
                + rest)
        .setParameter(1, chain())
        .setParameter(2, account == null || account.isBlank() ? null : account.strip())
        .setParameter(3, action == null ? null : action.name());
  }

  /** Who has opened, written or taken away a record of the own centre, the latest first. */
  @RolesAllowed("MANAGER")
  public List<Look> of(UUID record) {
    return looks(
        em.createNativeQuery(LINE + "and record = ?2 order by seq desc limit 500")
            .setParameter(1, user.requireCentre())
            .setParameter(2, record.toString()));
  }

  /** Reading of the last seven days that the manager should ask about. */
  @RolesAllowed("MANAGER")
  public List<Unusual> unusual() {
    List<?> rows =
        em.createNativeQuery(
                """
                select date_trunc('hour', at), account, 'HOUR', count(distinct record)
                from register.audit
                where chain = ?1 and action = 'READ' and at > now() - make_interval(days => ?2)
                group by 1, 2 having count(distinct record) > ?3
                union all
                select min(a.at), a.account, 'PROTECTED', count(distinct a.record)
                from register.audit a
                join register.stay s on s.centre = a.chain and s.id::text = a.record
                where a.chain = ?1 and a.action = 'READ' and at > now() - make_interval(days => ?2)
                  and s.home_municipality = 'SECRET' and a.account not in (s.created_by, s.changed_by)
                group by 2
                order by 1 desc""")
            .setParameter(1, user.requireCentre())
            .setParameter(2, DAYS)
            .setParameter(3, MANY)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new Unusual(
                    moment(row[0]),
                    (String) row[1],
                    (String) row[2],
                    ((Number) row[3]).longValue()))
        .toList();
  }

  private String chain() {
    return user.isAtCentre() ? user.requireCentre() : "-";
  }

  private static List<Look> looks(Query query) {
    return ((List<?>) query.getResultList())
        .stream()
            .map(row -> (Object[]) row)
            .map(
                row ->
                    new Look(
                        moment(row[0]),
                        (String) row[1],
                        Action.valueOf((String) row[2]),
                        (String) row[3],
                        "DONE".equals(row[4]),
                        (String) row[5],
                        (String) row[6]))
            .toList();
  }

  private static OffsetDateTime moment(Object value) {
    Instant instant =
        value instanceof OffsetDateTime moment
            ? moment.toInstant()
            : ((Timestamp) value).toInstant();
    return instant.atZone(Settings.OSLO).toOffsetDateTime();
  }
}
