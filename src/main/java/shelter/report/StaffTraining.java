package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import shelter.person.MultipleChoice;

/** Training of the staff during the year (forms.md G4; its codes are ours). */
public enum StaffTraining {
  VIOLENCE,
  CHILDREN,
  RISK_ASSESSMENT,
  CULTURE,
  HEALTH,
  SAFETY,
  PRIVACY,
  OTHER,
  NONE;

  /** Lists of them in the table. */
  @Converter
  public static class InTable extends MultipleChoice<StaffTraining>
      implements AttributeConverter<Set<StaffTraining>, Object> {
    public InTable() {
      super(StaffTraining.class);
    }
  }
}
