package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import shelter.person.MultipleChoice;

/** What residents are offered (forms.md G2, A6). */
public enum ResidentOffer {
  INTAKE_TALK,
  NEEDS_MAPPING,
  THREAT_MAPPING,
  ONE_TO_ONE,
  FOLLOW_UP_PLAN,
  PRIMARY_CONTACT,
  HELP_CONTACTING_SERVICES,
  MEETING_ATTENDANCE,
  COORDINATION_GROUP,
  PRACTICAL_HELP,
  GROUP,
  ACTIVITIES,
  PARENT_GUIDANCE,
  SAFETY_PLAN,
  REESTABLISHMENT_PLAN,
  LEGAL_AID,
  INTERPRETER,
  REESTABLISHMENT_HELP,
  TRANSPORT;

  /** Lists of them in the table. */
  @Converter
  public static class InTable extends MultipleChoice<ResidentOffer>
      implements AttributeConverter<Set<ResidentOffer>, Object> {
    public InTable() {
      super(ResidentOffer.class);
    }
  }
}
