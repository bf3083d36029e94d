package shelter.person;

import jakarta.persistence.AttributeConverter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers to a choose-many question, as a PostgreSQL text array. They have no order; an empty
 * set is "not answered". Each code list that is asked so has a one-line subclass.
 */
public abstract class MultipleChoice<E extends Enum<E>>
    implements AttributeConverter<Set<E>, String> {
  private final Class<E> codes;

  protected MultipleChoice(Class<E> codes) {
    this.codes = codes;
  }

  @Override
  public String convertToDatabaseColumn(Set<E> chosen) {
    return chosen == null
        ? "{}"
        : chosen.stream().sorted().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public Set<E> convertToEntityAttribute(String column) {
    Set<E> chosen = EnumSet.noneOf(codes);
    for (String code : texts(column)) {
      chosen.add(Enum.valueOf(codes, code));
    }
    return chosen;
  }

  /** The elements of a text array in PostgreSQL's writing of it: {A,B}. Codes need no quotes. */
  public static String[] texts(String column) {
    return column == null || column.length() <= 2
        ? new String[0]
        : column.substring(1, column.length() - 1).split(",");
  }
}
