package shelter.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The id of another record, which may be missing: the provider's own converter fails on that. */
@Converter
public class OtherRecord implements AttributeConverter<UUID, Object> {
  @Override
  public Object convertToDatabaseColumn(UUID id) {
    return id;
  }

  @Override
  public UUID convertToEntityAttribute(Object column) {
    return column == null ? null : UUID.fromString(column.toString());
  }
}
