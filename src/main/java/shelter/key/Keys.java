package shelter.key;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
import shelter.person.NewUserKey;
import shelter.record.Register;
import shelter.record.Registration;
import shelter.secret.Secret;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** The keys in use at the caller's own centre. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Keys {
  private static final SecureRandom CHANCE = new SecureRandom();

  @Inject private Stays stays;
  @Inject private ChildStays childStays;
  @Inject private DayUsers dayUsers;
  @Inject private DayVisits dayVisits;
  @Inject private PhoneConversations conversations;
  @Inject private Trail trail;
  @Inject private Secret secret;

  /** A new key that nobody has at this centre. */
  public String unused() {
    String key = NewUserKey.random(CHANCE);
    while (isUsed(key)) {
      key = NewUserKey.random(CHANCE);
    }
    return key;
  }

  /** Whether any record of the centre has the key. */
  public boolean isUsed(String key) {
    return !records(key).isEmpty();
  }

  /**
   * Whether a key that nobody has must be a slip: it has the form of ours, but not their check. A
   * key in use is never one: some were there before our keys were checked.
   */
  public boolean isSlip(String key) {
    return NewUserKey.isSlip(key) && !isUsed(key);
  }

  /** The records that stand under a key themselves; visits stand under their day user. */
  public List<Registration> records(String key) {
    List<Registration> all = new ArrayList<>();
    Stream.<Register<?>>of(stays, childStays, dayUsers, conversations)
        .forEach(register -> all.addAll(register.ofKey(key)));
    return all;
  }

  /** The register of a kind of record, by the name of its class. */
  @SuppressWarnings("unchecked")
  public Register<Registration> door(String kind) {
    return (Register<Registration>)
        Stream.<Register<?>>of(stays, childStays, dayUsers, dayVisits, conversations)
            .filter(register -> register.kind().getSimpleName().equals(kind))
            .findFirst()
            .orElseThrow();
  }

  /** The records of a key as a page shows them. */
  public List<KeyRecord> of(String key) {
    trail.note(Action.SEARCH, "Key", secret.hash("key", key), null);
    return records(key).stream().map(this::shown).toList();
  }

  /** One record as a page shows it. */
  public KeyRecord shown(Registration record) {
    if (record instanceof Stay stay) {
      int children = childStays.of(stay.getId()).size();
      Integer told = stay.getResident().getChildrenAlongCount();
      return of(
          "stay",
          stay,
          stay.getAdult().getGender(),
          stay.age(),
          told == null ? children : Math.max(told, children));
    }
    if (record instanceof ChildStay child) {
      return of("child", child, child.getGender(), child.age(), null);
    }
    if (record instanceof DayUser dayUser) {
      return shown(dayUser, dayVisits.of(dayUser.getId()));
    }
    if (record instanceof DayVisit visit) {
      return of("dayvisit", visit, visit.getGender(), null, visit.getChildrenAlongCount());
    }
    PhoneConversation conversation = (PhoneConversation) record;
    return of("conversation", conversation, conversation.getGender(), null, null);
  }

  private static KeyRecord of(
      String kind, Registration one, Enum<?> gender, Integer age, Integer children) {
    return new KeyRecord(
        kind, one.getId(), one.firstDay(), one.lastDay(), null, gender, age, children);
  }

  /** A day user from the first visit to the last; the visits are the latest first. */
  private KeyRecord shown(DayUser dayUser, List<DayVisit> visits) {
    LocalDate first = visits.isEmpty() ? null : visits.get(visits.size() - 1).getVisitDate();
    LocalDate last = visits.isEmpty() ? null : visits.get(0).getVisitDate();
    Integer born = dayUser.getAdult().getBirthYear();
    int children =
        visits.stream()
            .map(DayVisit::getChildrenAlongCount)
            .mapToInt(count -> count == null ? 0 : count)
            .max()
            .orElse(0);
    return new KeyRecord(
        "dayuser",
        dayUser.getId(),
        first,
        last,
        visits.size(),
        dayUser.getAdult().getGender(),
        born == null || first == null ? null : Integer.valueOf(first.getYear() - born),
        children);
  }

  /**
   * The persons who came in a time and fit what is remembered of them: those whose age is known
   * first, and of them the latest.
   */
  public List<LostKey.Found> find(LostKey lost) {
    trail.note(Action.SEARCH, "Key", null, "lost");
    List<LostKey.Found> found = new ArrayList<>();
    if (lost.getKind() != Sought.DAY_USER) {
      stays.between(lost.getFrom(), lost.getTo().plusDays(1)).stream()
          .filter(stay -> stay.getUserKey() != null && lost.isBetween(stay.getAdmissionDate()))
          .filter(stay -> lost.fits(stay.getAdult()))
          .forEach(stay -> found.add(new LostKey.Found(stay.getUserKey(), shown(stay))));
    }
    if (lost.getKind() != Sought.STAY) {
      dayVisits.between(lost.getFrom(), lost.getTo()).stream()
          .map(DayVisit::getDayUser)
          .filter(id -> id != null)
          .distinct()
          .map(dayUsers::find)
          .filter(dayUser -> lost.fits(dayUser.getAdult()))
          .forEach(dayUser -> found.add(new LostKey.Found(dayUser.getUserKey(), shown(dayUser))));
    }
    return found.stream()
        .filter(
            one -> lost.getChildren() == null || lost.getChildren().equals(one.record().children()))
        .sorted(
            Comparator.comparing((LostKey.Found one) -> one.record().age() == null)
                .thenComparing(one -> one.record().first(), Comparator.reverseOrder()))
        .limit(LostKey.MOST)
        .toList();
  }
}
