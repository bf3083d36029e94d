package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import shelter.person.MultipleChoice;

/** What a temporary arrangement for men is (forms.md G1). */
public enum MenTemporaryKind {
  RENTED_FLAT_OR_HOUSE,
  HOTEL,
  VIA_HOME_MUNICIPALITY,
  INTEGRATED_TRIAL,
  SHARED_ROOF;

  /** Lists of them in the table. */
  @Converter
  public static class InTable extends MultipleChoice<MenTemporaryKind>
      implements AttributeConverter<Set<MenTemporaryKind>, Object> {
    public InTable() {
      super(MenTemporaryKind.class);
    }
  }
}
