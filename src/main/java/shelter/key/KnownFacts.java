package shelter.key;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.dayvisit.DayUser;
import shelter.dayvisit.DayVisits;
import shelter.person.Perpetrator;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.record.Registration;

/**
 * The facts of a person that a record of the same year has already asked for. Facts are asked once
 * a year and may be different in the next, so older ones are not offered.
 */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class KnownFacts {
  /** The parts of the forms that are about the person and not about one stay. */
  private static final Set<String> PARTS =
      Set.of("person", "child", "background", "route", "violence", "perpetrators", "animals");

  /** What a person may answer differently at each arrival although it stands among the facts. */
  private static final Set<String> EACH_TIME =
      Set.of("childrenAlong", "childrenAlongCount", "childrenLeftWithPerpetrator");

  /** A question with the answer that is known. */
  public record Fact(String key, Object answer) implements Serializable {
    /** An answer that two records do not share. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Object fresh() {
      if (answer instanceof Set<?> many) {
        return EnumSet.copyOf((Collection<Enum>) (Collection) many);
      }
      if (answer instanceof List<?> many) {
        List<Perpetrator> lines = new ArrayList<>();
        many.forEach(
            one ->
                lines.add(
                    new Perpetrator(
                        ((Perpetrator) one).getRelation(),
                        ((Perpetrator) one).getPerpetratorGender())));
        Perpetrator.fill(lines);
        return lines;
      }
      return answer;
    }

    // spotless:off
    public String getKey() { return key; }
    public Object getAnswer() { return answer; }
    // spotless:on
  }

  @Inject private Keys keys;
  @Inject private DayVisits dayVisits;
  @Inject private Trail trail;

  /**
   * What is known of a key in a year and asked in a form, in the order of the form; of two answers
   * the one of the record that was changed last.
   */
  public List<Fact> of(String key, int year, Registration form) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    List<Registration> sources =
        keys.records(key).stream()
            .filter(one -> one.isFull() && !one.getId().equals(form.getId()) && isOf(one, year))
            .sorted(Comparator.comparing(KnownFacts::changed).reversed())
            .toList();
    for (Asked asked : Answers.of(form.getClass())) {
      sources.stream()
          .map(source -> answer(source, asked))
          .filter(answer -> !Answers.isEmpty(answer))
          .findFirst()
          .filter(answer -> isFact(asked))
          .ifPresent(answer -> facts.put(asked.key(), new Fact(asked.key(), answer)));
    }
    if (!facts.isEmpty()) {
      // Answers of other records are shown: that is reading them.
      sources.forEach(
          one -> trail.note(Action.READ, one.getClass().getSimpleName(), one.getId(), "facts"));
    }
    return List.copyOf(facts.values());
  }

  private static boolean isFact(Asked asked) {
    return PARTS.contains(asked.question().part()) && !EACH_TIME.contains(asked.key());
  }

  private static Object answer(Registration source, Asked asked) {
    Asked there = Answers.question(source.getClass(), asked.key());
    return there == null
            || !there.type().equals(asked.type())
            || there.isMany() != asked.isMany()
            || !Answers.isAsked(source, there)
        ? null
        : Answers.get(source, asked.key());
  }

  private static OffsetDateTime changed(Registration record) {
    return record.getChangedAt();
  }

  /** Whether a record belongs to a year; a day user without a visit belongs to any. */
  private boolean isOf(Registration record, int year) {
    if (record instanceof DayUser dayUser) {
      var visits = dayVisits.of(dayUser.getId());
      return visits.isEmpty()
          || visits.stream().anyMatch(visit -> visit.getVisitDate().getYear() == year);
    }
    LocalDate last = record.lastDay();
    return record.firstDay().getYear() <= year && (last == null || last.getYear() >= year);
  }
}
