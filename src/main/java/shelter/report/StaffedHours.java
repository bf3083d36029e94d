package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * When a service is staffed (forms.md G5). A code is the name without the underscore that Java
 * needs before a digit.
 */
public enum StaffedHours {
  _24_7,
  ON_CALL_NIGHT,
  DAYTIME_ONLY;

  /** The code in the table. */
  @Converter
  public static class InTable implements AttributeConverter<StaffedHours, Object> {
    @Override
    public Object convertToDatabaseColumn(StaffedHours hours) {
      return hours == null ? null : hours.name().replaceFirst("^_", "");
    }

    @Override
    public StaffedHours convertToEntityAttribute(Object column) {
      return column == null ? null : valueOf("24_7".equals(column) ? "_24_7" : column.toString());
    }
  }
}
