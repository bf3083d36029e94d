package shelter.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shelter.centre.PlaceList;
import shelter.child.ChildStays;
import shelter.dayvisit.DayVisits;
import shelter.draft.Drafts;
import shelter.history.Deleted;
import shelter.person.Perpetrator;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.record.Moved;
import shelter.record.Registration;
import shelter.shared.Refusal;
import shelter.year.ReportingYears;

/**
 * A record that was written in the wrong form becomes one in the right form: first a draft with
 * what both forms ask, and when that is saved, the old one goes.
 */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Moves {
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Inject private Entries entries;
  @Inject private Drafts drafts;
  @Inject private ReportingYears years;
  @Inject private ChildStays childStays;
  @Inject private DayVisits dayVisits;
  @Inject private PlaceList places;

  /**
   * Begins the new record.
   *
   * @return the id of the new record, whose draft is the caller's
   * @throws Refusal when the old one could not be deleted afterwards
   */
  public UUID move(String kind, UUID id, String target) {
    Registration record = entries.find(kind, id);
    if (record == null || !Entries.KINDS.contains(target) || target.equals(kind)) {
      throw new Refusal(null, "refusal.unknown");
    }
    if (record.firstDay() != null && !years.isAnyOpen(record.firstDay(), record.lastDay())) {
      throw new Refusal(null, "refusal.yearNotOpen");
    }
    if (kind.equals("stay") && !childStays.of(id).isEmpty()) {
      throw new Refusal(null, "refusal.hasChildren");
    }
    if (kind.equals("dayuser") && !dayVisits.of(id).isEmpty()) {
      throw new Refusal(null, "refusal.hasVisits");
    }
    UUID fresh = UUID.randomUUID();
    drafts.move(
        fresh, target, typed(record, kind, target), "" + new Moved(kind, id, record.getVersion()));
    return fresh;
  }

  /**
   * The new record is saved: the old one goes, in the same transaction.
   *
   * @throws Refusal when it has gone already, so that the new one would be the second of its kind,
   *     or has other answers by now, which would go with it
   */
  public void recordMoved(@Observes Moved moved) {
    Registration old = entries.find(moved.kind(), moved.id());
    if (old == null) {
      throw new Refusal(null, "refusal.movedGone");
    }
    if (moved.version() != null && !moved.version().equals(old.getVersion())) {
      throw new Refusal(null, "refusal.movedChanged");
    }
    entries.delete(moved.kind(), moved.id(), Deleted.Reason.WRONG_FORM);
  }

  private Map<String, List<String>> typed(Registration record, String kind, String target) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    Class<?> type = entries.register(target).kind();
    for (Asked asked : Answers.of(record.getClass())) {
      Asked same = Answers.question(type, asked.key());
      if (same != null && same.type() == asked.type() && same.isMany() == asked.isMany()) {
        put(typed, asked.key(), named(asked.key(), Answers.get(record, asked.key())));
      }
    }
    String key = entries.keyOf(kind, record.getId());
    put(typed, target.equals("child") ? "childKey" : "userKey", key);
    putDates(typed, record, entries.register(target).kind());
    putAge(typed, record, kind, target);
    return typed;
  }

  /** A place is typed by its name. */
  private Object named(String key, Object answer) {
    if (answer == null) {
      return null;
    }
    return switch (key) {
      case "homeMunicipality" -> places.municipalityName(answer.toString());
      case "countryBackground" -> places.countryName(answer.toString());
      default -> answer;
    };
  }

  /** The days of one form under the names that they have in another. */
  private static void putDates(
      Map<String, List<String>> typed, Registration record, Class<? extends Registration> type) {
    LocalDate[] days = {record.firstDay(), record.dateKeys().size() > 1 ? record.lastDay() : null};
    String first =
        List.of("admissionDate", "visitDate", "conversationDate").stream()
            .filter(one -> Answers.question(type, one) != null)
            .findFirst()
            .orElse(null);
    if (first != null) {
      put(typed, first, days[0]);
    }
    if (Answers.question(type, "dischargeDate") != null) {
      put(typed, "dischargeDate", days[1]);
    }
  }

  /** Whether it is a child, as each form asks it. */
  private static void putAge(
      Map<String, List<String>> typed, Registration record, String kind, String target) {
    boolean child =
        switch (kind) {
          case "stay" -> false;
          case "child" -> true;
          case "conversation" -> Boolean.FALSE.equals(Answers.get(record, "isAdult"));
          default -> Boolean.TRUE.equals(Answers.get(record, "isChild"));
        };
    if (target.equals("conversation")) {
      put(typed, "isAdult", !child);
    } else if (target.startsWith("day")) {
      put(typed, "isChild", child);
    }
  }

  /** An answer as the controls of a form expect it. */
  private static void put(Map<String, List<String>> typed, String key, Object answer) {
    if (Answers.isEmpty(answer) || answer instanceof UUID) {
      return;
    }
    if (answer instanceof List<?> lines) {
      for (int line = 0; line < lines.size(); line++) {
        Perpetrator one = (Perpetrator) lines.get(line);
        put(typed, "relation" + line, one.getRelation());
        put(typed, "perpetratorGender" + line, one.getPerpetratorGender());
      }
    } else if (answer instanceof Collection<?> many) {
      typed.put(key, many.stream().map(Moves::text).toList());
    } else {
      typed.put(key, List.of(text(answer)));
    }
  }

  private static String text(Object answer) {
    return answer instanceof LocalDate day
        ? day.format(TYPED)
        : answer instanceof Enum<?> code ? code.name() : answer.toString();
  }
}
