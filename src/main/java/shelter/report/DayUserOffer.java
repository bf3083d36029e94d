package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import shelter.person.MultipleChoice;

/** What day users are offered (forms.md G2). */
public enum DayUserOffer {
  ONE_TO_ONE,
  GROUP,
  HELP_CONTACTING_SERVICES,
  MEETING_ATTENDANCE,
  PRACTICAL_HELP,
  FOLLOW_UP_AFTER_STAY,
  LEGAL_AID,
  SOCIAL_GATHERING,
  VIDEO_TALK,
  OTHER;

  /** Lists of them in the table. */
  @Converter
  public static class InTable extends MultipleChoice<DayUserOffer>
      implements AttributeConverter<Set<DayUserOffer>, Object> {
    public InTable() {
      super(DayUserOffer.class);
    }
  }
}
