package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import shelter.person.MultipleChoice;

/** Special competence of the staff (forms.md G4). */
public enum SpecialCompetence {
  MENTAL_HEALTH,
  SUBSTANCE_USE,
  MEN_EXPOSED,
  CHILDREN,
  IMMIGRANT_BACKGROUND,
  DISABILITY,
  SAMI,
  LGBT,
  ELDERLY,
  TRAFFICKING,
  HONOUR_RELATED,
  LEGAL;

  /** Lists of them in the table. */
  @Converter
  public static class InTable extends MultipleChoice<SpecialCompetence>
      implements AttributeConverter<Set<SpecialCompetence>, Object> {
    public InTable() {
      super(SpecialCompetence.class);
    }
  }
}
