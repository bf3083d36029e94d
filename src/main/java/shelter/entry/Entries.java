package shelter.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.child.ChildStay;
import shelter.child.ChildStays;
import shelter.conversation.PhoneConversation;
import shelter.conversation.PhoneConversations;
import shelter.dayvisit.DayUser;
import shelter.dayvisit.DayUsers;
import shelter.dayvisit.DayVisit;
import shelter.dayvisit.DayVisits;
import shelter.history.Deleted;
import shelter.record.Register;
import shelter.record.Registration;
import shelter.secret.Secret;
import shelter.shared.Refusal;
import shelter.stay.Stay;
import shelter.stay.Stays;
import shelter.user.CurrentUser;

/** The records of every kind of the caller's own centre, a page at a time. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Entries {
  /** The words of the forms, in the order in which they are offered. */
  public static final List<String> KINDS =
      List.of("stay", "child", "dayuser", "dayvisit", "conversation");

  private static final List<Class<? extends Registration>> TYPES =
      List.of(Stay.class, ChildStay.class, DayUser.class, DayVisit.class, PhoneConversation.class);

  private static final Pattern ID =
      Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Trail trail;
  @Inject private Secret secret;
  @Inject private Stays stays;
  @Inject private ChildStays childStays;
  @Inject private DayUsers dayUsers;
  @Inject private DayVisits dayVisits;
  @Inject private PhoneConversations conversations;

  /** Some of the records that a search finds, in its order. */
  public List<Entry> page(Search search, int first, int size) {
    if (search.getKey() != null && !search.getKey().isBlank()) {
      // The key itself is not for the trail: its hash tells whether the same one was sought.
      trail.note(Action.SEARCH, "Key", secret.hash("key", search.getKey().strip()), null);
    } else {
      noteList();
    }
    return query("select e", search, search.orderBy(), Entry.class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** The records that a key leads to, whole or its beginning; or one, by its id. */
  public List<Entry> led(String key, int most) {
    if (!ID.matcher(key).matches()) {
      Search search = new Search();
      search.setKey(key);
      return page(search, 0, most);
    }
    trail.note(Action.SEARCH, "Id", secret.hash("key", key), null);
    return em.createQuery(
            "select e from Entry e where e.centre = :centre and e.id = :id", Entry.class)
        .setParameter("centre", user.requireCentre())
        .setParameter("id", UUID.fromString(key))
        .getResultList();
  }

  private void noteList() {
    if (user.isFirst("Entries")) {
      trail.note(Action.READ, "Entries", null, null);
    }
  }

  public long count(Search search) {
    return query("select count(e)", search, "", Long.class).getSingleResult();
  }

  /**
   * Records with open questions: first those whose persons are still here to be asked, then the
   * latest.
   */
  public List<Entry> urgent(Search search, int size) {
    noteList();
    String order = " order by e.lastDay desc nulls first, e.firstDay desc, e.id";
    return query("select e", search, order, Entry.class).setMaxResults(size).getResultList();
  }

  private <R> TypedQuery<R> query(String select, Search search, String rest, Class<R> type) {
    if (search.isPlannedOnce()) {
      em.createNativeQuery("select set_config('plan_cache_mode', 'force_generic_plan', true)")
          .getSingleResult();
    }
    TypedQuery<R> query =
        em.createQuery(select + " from Entry e where " + search.where() + rest, type)
            .setParameter("centre", user.requireCentre());
    search.parameters().forEach(query::setParameter);
    return query;
  }

  /** A record of the own centre by the word of its form; null when there is none. */
  public Registration find(String kind, UUID id) {
    return kind != null && id != null && KINDS.contains(kind) ? register(kind).find(id) : null;
  }

  /** The same, to be shown to somebody: it stands on the audit trail. */
  public Registration open(String kind, UUID id) {
    return kind != null && id != null && KINDS.contains(kind) ? register(kind).open(id) : null;
  }

  /** The key of a record's person; a visit's stands with its day user. Null when there is none. */
  public String keyOf(String kind, UUID id) {
    Search search = new Search();
    search.setKind(kind);
    TypedQuery<Entry> query =
        em.createQuery("select e from Entry e where e.id = :id and " + search.where(), Entry.class)
            .setParameter("id", id)
            .setParameter("centre", user.requireCentre());
    search.parameters().forEach(query::setParameter);
    return query.getResultStream().findFirst().map(Entry::getUserKey).orElse(null);
  }

  /** Deletes a record by the word of its form; the stone stays. */
  public void delete(String kind, UUID id, Deleted.Reason reason) {
    if (!KINDS.contains(kind)) {
      throw new Refusal(null, "refusal.unknown");
    }
    register(kind).delete(id, reason);
  }

  /** The class of the records of a form; null for a word that is none. */
  public static Class<? extends Registration> type(String kind) {
    int place = KINDS.indexOf(kind);
    return place < 0 ? null : TYPES.get(place);
  }

  /** The word of the form of a class of records: that of a stone. */
  public static String word(String type) {
    return KINDS.stream()
        .filter(kind -> type(kind).getSimpleName().equals(type))
        .findFirst()
        .orElseThrow();
  }

  /** The door to the records of a form. */
  public Register<?> register(String kind) {
    return switch (kind) {
      case "stay" -> stays;
      case "child" -> childStays;
      case "dayuser" -> dayUsers;
      case "dayvisit" -> dayVisits;
      default -> conversations;
    };
  }
}
