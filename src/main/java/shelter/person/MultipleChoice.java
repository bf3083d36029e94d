package shelter.person;

import jakarta.persistence.AttributeConverter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers to a choose-many question, as a PostgreSQL text array. They have no order; an empty
 * set is "not answered". Each code list that is asked so has a one-line subclass, which names the
 * interface once more: EclipseLink reads the types of the column there.
 */
public abstract class MultipleChoice<E extends Enum<E>>
    implements AttributeConverter<Set<E>, Object> {
  private final Class<E> codes;

  protected MultipleChoice(Class<E> codes) {
    this.codes = codes;
  }

  @Override
  public Object convertToDatabaseColumn(Set<E> chosen) {
    return chosen == null
        ? "{}"
        : chosen.stream().sorted().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public Set<E> convertToEntityAttribute(Object column) {
    Set<E> chosen = EnumSet.noneOf(codes);
    for (String code : texts(column)) {
      chosen.add(Enum.valueOf(codes, code));
    }
    return chosen;
  }

  /** The elements of a text array as EclipseLink hands it on. */
  public static String[] texts(Object column) {
    return column instanceof String[] texts ? texts : new String[0];
  }
}
