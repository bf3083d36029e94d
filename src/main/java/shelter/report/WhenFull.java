package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import shelter.person.MultipleChoice;

/** What was done when a service was full (forms.md G5). */
public enum WhenFull {
  EXTRA_BED,
  OTHER_SHELTER,
  HOTEL,
  OTHER;

  /** Lists of them in the table. */
  @Converter
  public static class InTable extends MultipleChoice<WhenFull>
      implements AttributeConverter<Set<WhenFull>, Object> {
    public InTable() {
      super(WhenFull.class);
    }
  }
}
