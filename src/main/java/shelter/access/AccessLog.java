package shelter.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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

  /** How many lines there are. All of them need not be read: a chain has no gaps. */
  public long count(String account, Action action) {
    boolean all = action == null && isAnybody(account);
    return ((Number)
            filtered(
                    "select %s from register.audit where chain = ?1 "
                        .formatted(all ? "coalesce(max(seq), 0)" : "count(*)"),
                    account,
                    action,
                    "")
                .getSingleResult())
        .longValue();
  }

  /** Only the conditions that are set: one plan for all of them would read the whole chain. */
  private Query filtered(String select, String account, Action action, String rest) {
    String conditions =
        (isAnybody(account) ? "" : "and account = ?2 ")
            + (action == null ? "" : "and action = ?3 ");
    Query query = em.createNativeQuery(select + conditions + rest).setParameter(1, chain());
    if (!isAnybody(account)) {
      query.setParameter(2, account.strip());
    }
    if (action != null) {
      query.setParameter(3, action.name());
    }
    return query;
  }

  private static boolean isAnybody(String account) {
    return account == null || account.isBlank();
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
                select min(at), account, 'HOUR', max(records)
                from (select a.at, a.account, (select count(distinct b.record) from register.audit b
                          where b.chain = a.chain and b.account = a.account and b.action = 'READ'
                            and b.at > a.at - interval '1 hour' and b.at <= a.at) as records
                      from register.audit a
                      where a.chain = ?1 and a.action = 'READ' and a.record is not null
                        and a.at > now() - make_interval(days => ?2)) look
                where records > ?3 group by account, date_trunc('day', at)
                union all
                select min(a.at), a.account, 'PROTECTED', count(distinct a.record)
                from register.audit a
                join (select centre, id, created_by from register.stay where home_municipality = 'SECRET'
                      union all
                      select centre, id, created_by from register.day_user where home_municipality = 'SECRET') s
                  on s.centre = a.chain and s.id::text = a.record
                where a.chain = ?1 and a.action = 'READ' and at > now() - make_interval(days => ?2)
                  and a.account <> s.created_by
                  and not exists (select from register.change c where c.centre = s.centre and c.record = s.id
                                     and c.changed_by = a.account and c.changed_at < a.at)
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
                    Settings.moment(row[0]),
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
                        Settings.moment(row[0]),
                        (String) row[1],
                        Action.valueOf((String) row[2]),
                        (String) row[3],
                        "DONE".equals(row[4]),
                        (String) row[5],
                        (String) row[6]))
            .toList();
  }
}
