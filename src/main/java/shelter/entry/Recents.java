package shelter.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.UUID;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.shared.Settings;
import shelter.user.CurrentUser;

/**
 * What the caller has opened or written in the last seven days. Which records they were is read
 * from the audit trail, where it stands anyway; what they are is read from the records themselves,
 * behind the wall, so that a deleted one is gone at once and one that opted out has no key.
 */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Recents {
  private static final int MOST = 8;

  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Trail trail;

  /** The last of them, the latest first. */
  public List<Recent> mine() {
    if (user.isFirst("Entries")) {
      trail.note(Action.READ, "Entries", null, null);
    }
    List<?> rows =
        em.createNativeQuery(
                """
                select l.record, l.kind, coalesce(s.user_key, c.child_key, u.user_key, w.user_key, p.user_key) as key,
                       coalesce(s.consent, c.consent, v.consent, p.consent) = 'RESERVED' as reserved,
                       coalesce(s.admission_date, c.admission_date, v.visit_date, p.conversation_date) as day, l.at, l.wrote
                from register.lately() l
                left join register.stay s on l.kind = 'Stay' and s.centre = ?1 and s.id = l.record
                left join register.child_stay c on l.kind = 'ChildStay' and c.centre = ?1 and c.id = l.record
                left join register.day_user u on l.kind = 'DayUser' and u.centre = ?1 and u.id = l.record
                left join register.day_visit v on l.kind = 'DayVisit' and v.centre = ?1 and v.id = l.record
                left join register.day_user w on w.centre = ?1 and w.id = v.day_user
                left join register.phone_conversation p
                       on l.kind = 'PhoneConversation' and p.centre = ?1 and p.id = l.record
                where coalesce(s.id, c.id, u.id, v.id, p.id) is not null
                order by l.at desc limit ?2
                """)
            .setParameter(1, user.requireCentre())
            .setParameter(2, MOST)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Recents::recent).toList();
  }

  private static Recent recent(Object[] row) {
    return new Recent(
        (UUID) row[0],
        Entries.word((String) row[1]),
        (String) row[2],
        Boolean.TRUE.equals(row[3]),
        row[4] == null ? null : ((Date) row[4]).toLocalDate(),
        Settings.moment(row[5]),
        Boolean.TRUE.equals(row[6]));
  }
}
