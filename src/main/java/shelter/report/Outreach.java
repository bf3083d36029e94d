package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import shelter.person.MultipleChoice;

/** Information to others (forms.md G2). */
public enum Outreach {
  SCHOOLS,
  KINDERGARTENS,
  SERVICES,
  ASYLUM_CENTRES,
  MEDIA,
  SOCIAL_MEDIA,
  NONE;

  /** Lists of them in the table. */
  @Converter
  public static class InTable extends MultipleChoice<Outreach>
      implements AttributeConverter<Set<Outreach>, Object> {
    public InTable() {
      super(Outreach.class);
    }
  }
}
