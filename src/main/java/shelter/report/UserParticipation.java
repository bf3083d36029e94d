package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import shelter.person.MultipleChoice;

/** How users take part (forms.md G2). */
public enum UserParticipation {
  USER_COUNCIL,
  HOUSE_MEETING,
  EVALUATION_FORM,
  EXIT_INTERVIEW,
  EXPERIENCE_CONSULTANT,
  NONE;

  /** Lists of them in the table. */
  @Converter
  public static class InTable extends MultipleChoice<UserParticipation>
      implements AttributeConverter<Set<UserParticipation>, Object> {
    public InTable() {
      super(UserParticipation.class);
    }
  }
}
