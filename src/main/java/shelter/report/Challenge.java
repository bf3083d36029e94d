package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import shelter.person.MultipleChoice;

/** What was hardest (forms.md G8). */
public enum Challenge {
  INFECTION_CONTROL,
  STAFF_PRACTICAL_ADMIN,
  CAPACITY,
  COOPERATION_CLOSED,
  ECONOMY,
  OTHER;

  /** Lists of them in the table. */
  @Converter
  public static class InTable extends MultipleChoice<Challenge>
      implements AttributeConverter<Set<Challenge>, Object> {
    public InTable() {
      super(Challenge.class);
    }
  }
}
