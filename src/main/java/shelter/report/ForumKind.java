package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import shelter.person.MultipleChoice;

/** Forums of cooperation (forms.md G3). */
public enum ForumKind {
  SLT,
  LOCAL_VIOLENCE_TEAM,
  POLICE_COUNCIL,
  COORDINATION_GROUP,
  OTHER;

  /** Lists of them in the table. */
  @Converter
  public static class InTable extends MultipleChoice<ForumKind>
      implements AttributeConverter<Set<ForumKind>, Object> {
    public InTable() {
      super(ForumKind.class);
    }
  }
}
