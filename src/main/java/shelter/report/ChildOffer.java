package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import shelter.person.MultipleChoice;

/** What children are offered (forms.md G2). */
public enum ChildOffer {
  OWN_CONTACT_PERSON,
  ONE_TO_ONE,
  GROUP,
  ACTIVITIES,
  HOMEWORK_HELP,
  NEEDS_MAPPING,
  SCHOOL_TRANSPORT,
  PARENT_GUIDANCE,
  TEACHING_AT_CENTRE,
  FOLLOW_UP_AFTER_STAY;

  /** Lists of them in the table. */
  @Converter
  public static class InTable extends MultipleChoice<ChildOffer>
      implements AttributeConverter<Set<ChildOffer>, Object> {
    public InTable() {
      super(ChildOffer.class);
    }
  }
}
