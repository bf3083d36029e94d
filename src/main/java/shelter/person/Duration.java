package shelter.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * How long the violence has lasted (forms.md A4). A code is the name without the underscore that
 * Java needs before a digit.
 */
public enum Duration {
  LT_1M,
  _1M_1Y,
  _1_5Y,
  GT_5Y,
  UNKNOWN;

  /** The code in the table. */
  @Converter
  public static class InTable implements AttributeConverter<Duration, Object> {
    @Override
    public Object convertToDatabaseColumn(Duration duration) {
      return duration == null ? null : duration.name().replaceFirst("^_", "");
    }

    @Override
    public Duration convertToEntityAttribute(Object column) {
      String code = column == null ? null : column.toString();
      return code == null ? null : valueOf(Character.isDigit(code.charAt(0)) ? "_" + code : code);
    }
  }
}
