package shelter.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shelter.user.CurrentUser;

/** The caller's own drafts; nobody else's are to be had. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Drafts {
  /** For how long a draft is kept after its last change. */
  static final int DAYS = 14;

  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;

  /**
   * Keeps a form as it stands, in place of what was kept of it before.
   *
   * @param subject the record that the draft is about; mostly the same
   * @param kind the word of the form: stay, child, dayvisit ...
   * @param typed what stands in each control, by its id
   * @param version which version of the record the form shows; null where it is not known
   * @return when it was kept
   */
  public OffsetDateTime keep(
      UUID record, UUID subject, String kind, Map<String, List<String>> typed, String version) {
    OffsetDateTime moment = OffsetDateTime.now();
    Draft known = find(record);
    Draft draft = known != null ? known : new Draft(user.getName(), record, subject, null, kind);
    draft.keep(typed, version, moment);
    if (known == null) {
      write(draft, moment);
    }
    em.flush();
    return moment;
  }

  /** Two tabs may begin at one moment, and a draft too old to be shown may still lie there. */
  private void write(Draft draft, OffsetDateTime moment) {
    em.createNativeQuery(
            """
            insert into register.draft (account, record, subject, centre, kind, answers, saved_at)
            values (?1, cast(?2 as uuid), cast(?7 as uuid), ?3, ?4, ?5, cast(?6 as timestamptz))
            on conflict (account, record) do update
            set kind = excluded.kind, answers = excluded.answers, saved_at = excluded.saved_at
            """)
        .setParameter(1, user.getName())
        .setParameter(2, draft.getRecord().toString())
        .setParameter(3, user.requireCentre())
        .setParameter(4, draft.getKind())
        .setParameter(5, draft.getAnswers())
        .setParameter(6, moment.toString())
        .setParameter(7, draft.getSubject().toString())
        .executeUpdate();
  }

  /**
   * Begins the draft of a new record that is to replace one written in the wrong form.
   *
   * @param from the old record, as kind:id:version
   */
  public void move(UUID record, String kind, Map<String, List<String>> typed, String from) {
    Draft draft = new Draft(user.getName(), record, record, user.requireCentre(), kind);
    draft.moveFrom(from);
    draft.keep(typed, null, OffsetDateTime.now());
    em.persist(draft);
    em.flush();
  }

  /** The caller's draft of a record; null when there is none. */
  public Draft find(UUID record) {
    return mine("and d.record = :record")
        .setParameter("record", record)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** The caller's drafts, the latest first. */
  public List<Draft> mine() {
    return mine("order by d.savedAt desc").getResultList();
  }

  private TypedQuery<Draft> mine(String rest) {
    return em.createQuery(
            """
            select d from Draft d where d.account = :account and d.centre = :centre
              and d.savedAt > :oldest
            """
                + rest,
            Draft.class)
        .setParameter("account", user.getName())
        .setParameter("centre", user.requireCentre())
        .setParameter("oldest", OffsetDateTime.now().minusDays(DAYS));
  }

  /** Throws the caller's draft of a record away. */
  public void discard(UUID record) {
    em.createQuery("delete from Draft d where d.account = :account and d.record = :record")
        .setParameter("account", user.getName())
        .setParameter("record", record)
        .executeUpdate();
  }

  /** Throws away what nobody has touched for fourteen days; the night's timer asks for it. */
  @PermitAll
  public int sweep() {
    Object gone =
        em.createNativeQuery("select register.sweep_drafts(?1)")
            .setParameter(1, DAYS)
            .getSingleResult();
    return ((Number) gone).intValue();
  }
}
