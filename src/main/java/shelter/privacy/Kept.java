package shelter.privacy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shelter.access.Look;
import shelter.entry.Entries;
import shelter.entry.Line;
import shelter.history.Change;
import shelter.record.Answers;
import shelter.record.Registration;

/**
 * All that is kept about one record of a person: its answers, what was changed, who has read it.
 */
public record Kept(Registration record, List<Change> changes, List<Look> looks)
    implements Serializable {

  /** A question that was answered. */
  public record Told(String key, Object value) implements Serializable {
    // spotless:off
    public String getKey() { return key; }
    public Object getValue() { return value; }
    // spotless:on
  }

  public String getKind() {
    return record.getClass().getSimpleName();
  }

  /** The word of its form. */
  public String getFeature() {
    return Entries.word(getKind());
  }

  public List<Told> getAnswers() {
    return Answers.all(record).entrySet().stream()
        .filter(
            answer -> !Answers.isEmpty(answer.getValue()) && !(answer.getValue() instanceof UUID))
        .map(answer -> new Told(answer.getKey(), answer.getValue()))
        .toList();
  }

  /** The answers that a change has changed. */
  public List<Line> lines(Change change) {
    return Line.of(record.getClass(), change);
  }

  /** The same as codes and texts, for a file. */
  Map<String, String> texts() {
    Map<String, String> texts = new java.util.LinkedHashMap<>();
    getAnswers().forEach(one -> texts.put(one.key(), String.valueOf(one.value())));
    return texts;
  }

  // spotless:off
  public UUID getId() { return record.getId(); }
  public LocalDate getDay() { return record.firstDay(); }
  public OffsetDateTime getWrittenAt() { return record.getCreatedAt(); }
  public String getWrittenBy() { return record.getCreatedBy(); }
  public List<Change> getChanges() { return changes; }
  public List<Look> getLooks() { return looks; }
  // spotless:on
}
