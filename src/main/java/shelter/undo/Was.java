package shelter.undo;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import shelter.record.Answers;
import shelter.record.Registration;

/**
 * A record as it was before a step.
 *
 * @param version the one that the step left; null where it took the record away
 */
public record Was(
    Class<? extends Registration> kind, UUID id, Integer version, Map<String, Object> answers)
    implements Serializable {

  /** Every answer of a record as it is now; the collections are copies. */
  public static Was of(Registration record) {
    return new Was(record.getClass(), record.getId(), null, Answers.all(record));
  }

  Was left(Integer stored) {
    return new Was(kind, id, stored, answers);
  }

  /** Gives a record these answers again. */
  <T extends Registration> T write(T record) {
    answers.forEach((key, answer) -> Answers.set(record, key, answer));
    return record;
  }
}
