package shelter.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shelter.person.Perpetrator;
import shelter.person.PerpetratorGender;
import shelter.person.PerpetratorRelation;
import shelter.record.Asked;
import shelter.shared.ColumnNames;

/**
 * One column of a file: the texts that its question takes and what they mean (contract section 5).
 */
public final class Column {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

  private final String name;
  private final String table;
  private final Asked asked;
  private final Map<String, Object> codes = new HashMap<>();

  Column(String name, Asked asked) {
    this.name = name;
    this.asked = asked;
    table = ColumnNames.column(asked.key());
    if (asked.type().isEnum()) {
      for (Object code : asked.type().getEnumConstants()) {
        codes.put(Asked.code(code), code);
      }
    }
  }

  /** Its name in the file. */
  public String name() {
    return name;
  }

  /** Its name in the table of records. */
  public String table() {
    return table;
  }

  public Asked asked() {
    return asked;
  }

  /** The codes that may stand there; empty where it takes none. */
  public Set<String> codes() {
    return asked.type() == Boolean.class ? Set.of("true", "false") : codes.keySet();
  }

  /** The answer that a text means; the id of another record stays the text it is. */
  public Object parse(String text) throws NotRead {
    if (text.equals(Rows.FORMULA)) {
      throw new NotRead("fileFormula");
    }
    Class<?> type = asked.type();
    if (type == Perpetrator.class) {
      List<Perpetrator> all = new ArrayList<>();
      for (String part : parts(text)) {
        all.add(perpetrator(part));
      }
      return all;
    }
    if (asked.isMany()) {
      Set<Object> all = new HashSet<>();
      for (String part : parts(text)) {
        if (!all.add(code(part))) {
          throw new NotRead("fileCodeTwice", part);
        }
      }
      return all;
    }
    if (type.isEnum()) {
      return code(text);
    }
    if (type == Boolean.class) {
      return truth(text);
    }
    if (type == Integer.class) {
      if (!NUMBER.matcher(text).matches()) {
        throw new NotRead("fileNotANumber", shown(text));
      }
      return Integer.valueOf(text);
    }
    return type == LocalDate.class ? date(text) : text;
  }

  private static String[] parts(String text) throws NotRead {
    String[] parts = text.split("\\|", -1);
    for (String part : parts) {
      if (part.isEmpty()) {
        throw new NotRead("filePartEmpty");
      }
    }
    return parts;
  }

  private Object code(String text) throws NotRead {
    Object code = codes.get(text);
    if (code == null) {
      throw new NotRead("fileUnknownCode", shown(text));
    }
    return code;
  }

  private static Perpetrator perpetrator(String text) throws NotRead {
    String[] sides = text.split(":", -1);
    try {
      if (sides.length == 2) {
        return new Perpetrator(
            PerpetratorRelation.valueOf(sides[0]), PerpetratorGender.valueOf(sides[1]));
      }
    } catch (IllegalArgumentException e) {
      // Said below, as for any other text.
    }
    throw new NotRead("fileUnknownPerpetrator", shown(text));
  }

  private static Boolean truth(String text) throws NotRead {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new NotRead("fileNotTrueOrFalse", shown(text));
    };
  }

  private static LocalDate date(String text) throws NotRead {
    if (DATE.matcher(text).matches()) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        // A day that no calendar has is said below.
      }
    }
    throw new NotRead("fileNotADate", shown(text));
  }

  /** As much of a text as a sentence can hold. */
  public static String shown(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /** An answer as the file writes it; empty when there is none. */
  public String text(Object answer) {
    return answer instanceof Collection<?> many
        ? many.stream().map(Asked::code).sorted().collect(Collectors.joining("|"))
        : answer == null ? "" : Asked.code(answer);
  }

  /** An answer as the table takes it; null when there is none. */
  public String stored(Object answer) {
    if (answer instanceof Collection<?> many) {
      return many.stream().map(Asked::code).sorted().collect(Collectors.joining(",", "{", "}"));
    }
    return answer == null ? null : Asked.code(answer);
  }

  /** Whether an answer is the id of another record, which the file names by its own id. */
  boolean isReference() {
    return asked.type() == UUID.class;
  }
}
