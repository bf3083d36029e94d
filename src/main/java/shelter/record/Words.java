package shelter.record;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import shelter.person.Perpetrator;
import shelter.person.Years;
import shelter.shared.Label;
import shelter.shared.Settings;

/** Answers as a person reads them, and the codes that a form offers. */
public final class Words {
  private Words() {}

  /** Looked up once: each look walks the stack of its thread. */
  private static final class Known {
    static final Label LABEL = CDI.current().select(Label.class).get();
    static final Settings SETTINGS = CDI.current().select(Settings.class).get();
  }

  /** The id of a question's control: with the prefix of the person, where there are several. */
  public static String id(String person, String field) {
    return person == null ? field : person + field;
  }

  /** An answer in the words of the page's language; empty when there is none. */
  public static String of(Object answer) {
    Label label = Known.LABEL;
    if (answer == null || answer instanceof UUID) {
      return "";
    }
    if (answer instanceof Enum<?> code) {
      return label.code(code);
    }
    if (answer instanceof Boolean yes) {
      return label.of(yes ? "page.yes" : "page.no");
    }
    if (answer instanceof LocalDate day) {
      return label.day(day);
    }
    if (answer instanceof Perpetrator one) {
      return one.isEmpty()
          ? ""
          : label.code(one.getRelation()) + " (" + label.code(one.getPerpetratorGender()) + ")";
    }
    if (answer instanceof Collection<?> many) {
      return many.stream()
          .map(Words::of)
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(", "));
    }
    return answer.toString();
  }

  /** The questions of a record with their answers, as key and answer, in the order of the form. */
  public static List<Map.Entry<String, Object>> asked(Object record) {
    List<Map.Entry<String, Object>> all = new ArrayList<>();
    for (Asked asked : Answers.of(record.getClass())) {
      Object answer = asked.get(record);
      if (!(answer instanceof UUID) && Answers.isAsked(record, asked)) {
        all.add(new java.util.AbstractMap.SimpleEntry<>(asked.key(), answer));
      }
    }
    return all;
  }

  /**
   * The codes that are offered in the year of a record, and the one that it has.
   *
   * @param list the code list by package and name: person.Gender
   * @param record null for what has no year yet: the running year
   */
  public static List<Object> codes(String list, Registration record, Object chosen) {
    LocalDate day = record == null ? null : record.firstDay();
    int year = day != null ? day.getYear() : Known.SETTINGS.today().getYear();
    return Arrays.stream(list(list).getEnumConstants())
        .filter(code -> code.equals(chosen) || isOffered((Enum<?>) code, year))
        .map(Object.class::cast)
        .toList();
  }

  private static Class<?> list(String list) {
    try {
      return Class.forName("shelter." + list);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("There is no code list " + list, e);
    }
  }

  static boolean isOffered(Enum<?> code, int year) {
    try {
      Years years = code.getDeclaringClass().getField(code.name()).getAnnotation(Years.class);
      return years == null || year >= years.from() && year <= years.to();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
