package shelter.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.draft.Draft;
import shelter.draft.Drafts;
import shelter.history.Deleted;
import shelter.history.History;
import shelter.person.NewUserKey;
import shelter.shared.Findings;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.CurrentUser;
import shelter.year.ReportingYears;

/**
 * The only door to the records of one kind, and of the caller's own centre: what every such door
 * does. Each kind adds its rules across records and its own questions to the table.
 *
 * @param <T> the kind of record
 */
@RolesAllowed({"STAFF", "MANAGER"})
public abstract class Register<T extends Registration> {
  @PersistenceContext protected EntityManager em;
  @Inject protected CurrentUser user;
  @Inject protected ReportingYears years;
  @Inject protected Settings settings;
  @Inject private Drafts drafts;
  @Inject private History history;
  @Inject private Event<Moved> moved;
  @Inject protected Trail trail;

  /** The kind of record behind this door. */
  public abstract Class<T> kind();

  /** The rules that look at other records too; runs while the record's persons are held. */
  protected void checkAcross(T record, T before, Findings findings) {}

  /**
   * What must stand still while the rules across records are checked: two savers that hold the same
   * wait for each other.
   */
  protected void hold(T record, Set<String> names) {
    if (record.personKey() != null) {
      names.add("key " + record.personKey());
    }
  }

  /**
   * A record of the own centre, to be shown to somebody: it stands on the audit trail. Null when
   * there is none, or it is another centre's, which is noted too.
   */
  public T open(UUID id) {
    T record = find(id);
    if (record != null) {
      trail.note(Action.READ, word(), id, null);
    }
    return record;
  }

  /** The same for the register's own use: nothing of it reaches a page. */
  public T find(UUID id) {
    T record = em.find(kind(), id);
    return record != null && record.getCentre().equals(user.requireCentre()) ? record : null;
  }

  /**
   * Stores a new or changed record. Sending the same new one again changes nothing.
   *
   * @throws Refusal with every error that the rules find, else with every warning that nobody has
   *     confirmed; or when no year of the record is open
   * @throws Refusal.ChangedByAnother when someone else has saved it since it was opened
   */
  public void save(T record) {
    String centre = user.requireCentre();
    T before = em.find(kind(), record.getId());
    boolean foreign = before != null && !before.getCentre().equals(centre);
    if (foreign || (before == null && !record.isNew())) {
      throw new Refusal(null, "refusal.unknown");
    }
    if (before == null && history.isDeleted(record.getId())) {
      throw new Refusal(null, "refusal.deleted");
    }
    if (before != null && (record.isNew() || record.isStoredAs(before, user.getName()))) {
      requireSame(record, before);
      return;
    }
    if (before != null && !before.getVersion().equals(record.getVersion())) {
      throw new Refusal.ChangedByAnother();
    }
    if (!record.isFull()) {
      Answers.reserve(record);
    }
    holdAll(record, before);
    if (before == null && em.find(kind(), record.getId()) != null) {
      // The same form, sent a moment earlier, was stored while this one waited.
      save(record);
      return;
    }
    Findings findings = findings(record, before);
    findings.settle(record.getConfirmed());
    record.getConfirmed().retainAll(findings.warnings().stream().map(one -> one.key()).toList());
    store(record, centre);
  }

  /**
   * What the rules would say of a record as it is now; stores nothing and holds nothing. It must be
   * one that the persistence context does not watch.
   */
  public Findings findings(T record) {
    return findings(record, find(record.getId()));
  }

  private Findings findings(T record, T before) {
    Findings findings = record.findings(settings.today());
    if (findings.errors().isEmpty()) {
      checkKey(record, before, findings);
      checkYears(record, before, findings);
      checkAcross(record, before, findings);
    }
    return findings;
  }

  /** Sent again it must say the same; what the register has added by itself is no difference. */
  private void requireSame(T record, T before) {
    em.detach(before);
    Map<String, Object> stored = Answers.all(before);
    Map<String, Object> sent = Answers.all(record);
    if (Answers.changed(stored, sent).stream().anyMatch(key -> !Answers.isEmpty(sent.get(key)))) {
      throw new Refusal.ChangedByAnother();
    }
  }

  /** A key in our own form whose check letter is wrong has probably been mistyped. */
  private void checkKey(T record, T before, Findings findings) {
    String key = record.personKey();
    if (before == null || key != null && !key.equals(before.personKey())) {
      findings.warning(
          NewUserKey.isSlip(key),
          "FORMAT",
          Answers.question(kind(), "childKey") == null ? "userKey" : "childKey",
          "keySlip",
          String.valueOf(key));
    }
  }

  private void store(T record, String centre) {
    try {
      T stored = em.merge(record);
      boolean fresh = record.isNew();
      stored.stamp(centre, user.getName(), OffsetDateTime.now());
      em.flush();
      trail.note(fresh ? Action.CREATE : Action.CHANGE, word(), record.getId(), null);
      Optional<Draft> draft = Optional.ofNullable(drafts.find(record.getId()));
      drafts.discard(record.getId());
      draft.map(Draft::getMovedFrom).map(Moved::of).ifPresent(moved::fire);
    } catch (PersistenceException e) {
      throw Refusal.behind(e);
    }
  }

  /**
   * Deletes a record; a stone with the reason stays, without any answer.
   *
   * @throws Refusal when its year is not open, or other records hang on it
   */
  public void delete(UUID id, Deleted.Reason reason) {
    hold("record " + id);
    T record = find(id);
    if (record == null) {
      throw new Refusal(null, "refusal.unknown");
    }
    try {
      em.persist(
          new Deleted(
              record.getId(),
              record.getCentre(),
              kind().getSimpleName(),
              record.firstDay(),
              reason,
              user.getName()));
      em.flush();
      em.remove(record);
      em.flush();
      trail.note(Action.DELETE, word(), id, reason.name());
    } catch (PersistenceException e) {
      throw Refusal.behind(e);
    }
  }

  private String word() {
    return kind().getSimpleName();
  }

  private void checkYears(T record, T before, Findings findings) {
    List<String> keys = record.dateKeys();
    years.report(findings, keys, dates(before, keys), dates(record, keys));
  }

  private List<LocalDate> dates(T record, List<String> keys) {
    return keys.stream()
        .map(key -> record == null ? null : (LocalDate) Answers.get(record, key))
        .toList();
  }

  private void holdAll(T record, T before) {
    Set<String> names = new TreeSet<>();
    names.add("record " + record.getId());
    hold(record, names);
    if (before != null) {
      hold(before, names);
    }
    // Always in the same order.
    names.forEach(this::hold);
  }

  /**
   * Lets nobody else at the centre hold the name until the end of the transaction, and no file come
   * in meanwhile: a file holds the whole centre.
   */
  protected void hold(String name) {
    em.createNativeQuery("select register.hold(?1)::text").setParameter(1, name).getSingleResult();
  }

  /** The own centre's records with a key, the latest first. */
  public abstract List<T> ofKey(String key);

  /** A query whose first condition is the own centre. */
  protected TypedQuery<T> query(String where) {
    return em.createQuery(
            "select r from " + kind().getSimpleName() + " r where r.centre = :centre and " + where,
            kind())
        .setParameter("centre", user.requireCentre());
  }
}
