package shelter.upload;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shelter.file.Column;
import shelter.file.Columns;
import shelter.file.RecordKind;
import shelter.person.Perpetrator;
import shelter.person.PerpetratorGender;
import shelter.person.PerpetratorRelation;
import shelter.record.Asked;
import shelter.shared.Label;

/** Our columns and codes in the words of the forms, and which of them a foreign word may mean. */
final class Words {
  private static final List<Locale> LANGUAGES =
      List.of(Label.BOKMAL, Locale.forLanguageTag("nn"), Locale.ENGLISH);
  private static final Map<String, String> TRUTHS =
      Map.of("ja", "true", "yes", "true", "1", "true", "nei", "false", "no", "false", "0", "false");

  private final RecordKind kind;
  private final Locale language;

  Words(RecordKind kind, Locale language) {
    this.kind = kind;
    this.language = language;
  }

  /** The question of a column, as its form asks it. */
  String question(String name) {
    return question(name, language);
  }

  private String question(String name, Locale in) {
    Column column = Columns.of(kind).column(name);
    if (name.equals(Columns.ID) || column == null) {
      return Label.text(in, "upload.column." + name);
    }
    boolean dayUser = kind == RecordKind.DAY_VISITS && column.asked().key().equals("dayUser");
    return Label.text(in, feature() + "." + (dayUser ? "userKey" : column.asked().key()));
  }

  private String feature() {
    return switch (kind) {
      case STAYS -> "stay";
      case CHILD_STAYS -> "child";
      case DAY_USERS -> "dayuser";
      case DAY_VISITS -> "dayvisit";
      case PHONE_CONVERSATIONS -> "conversation";
    };
  }

  /** The codes of a column and their words, in the order of the form; empty where it has none. */
  Map<String, String> codes(String name) {
    return codes(name, language);
  }

  private Map<String, String> codes(String name, Locale in) {
    Column column = Columns.of(kind).column(name);
    Map<String, String> codes = new LinkedHashMap<>();
    if (column == null) {
      return codes;
    }
    Class<?> type = column.asked().type();
    if (type == Boolean.class) {
      codes.put("true", Label.text(in, "Answer.YES"));
      codes.put("false", Label.text(in, "Answer.NO"));
    } else if (type == Perpetrator.class) {
      for (PerpetratorRelation relation : PerpetratorRelation.values()) {
        for (PerpetratorGender gender : PerpetratorGender.values()) {
          codes.put(relation + ":" + gender, word(relation, in) + ", " + word(gender, in));
        }
      }
    } else if (type.isEnum()) {
      for (Object code : type.getEnumConstants()) {
        codes.put(Asked.code(code), word((Enum<?>) code, in));
      }
    }
    return codes;
  }

  private static String word(Enum<?> code, Locale in) {
    return Label.text(in, code.getDeclaringClass().getSimpleName() + "." + Asked.code(code));
  }

  /** What may be chosen for a foreign name: our columns, or the codes of one; by their words. */
  Map<String, String> choices(String field) {
    if (!field.equals(Naming.COLUMNS)) {
      return codes(field);
    }
    Map<String, String> columns = new LinkedHashMap<>();
    Columns.of(kind).names().forEach(name -> columns.put(name, question(name) + " (" + name + ")"));
    return columns;
  }

  /** Whether a column takes codes. */
  boolean isCoded(String name) {
    return !codes(name).isEmpty();
  }

  /** The column that a foreign name may mean: ours, or the words of the form; empty for none. */
  String guessColumn(String foreign) {
    for (String name : Columns.of(kind).names()) {
      List<String> all = new ArrayList<>(List.of(name));
      LANGUAGES.forEach(in -> all.add(question(name, in)));
      if (isAmong(foreign, all)) {
        return name;
      }
    }
    return "";
  }

  /** The code that a foreign one may mean; empty for none. */
  String guessCode(String column, String foreign) {
    for (String code : codes(column).keySet()) {
      List<String> all = new ArrayList<>(List.of(code));
      LANGUAGES.forEach(in -> all.add(codes(column, in).get(code)));
      if (isAmong(foreign, all)) {
        return code;
      }
    }
    String truth = TRUTHS.get(plain(foreign));
    return truth != null && codes(column).containsKey(truth) ? truth : "";
  }

  private static boolean isAmong(String foreign, Collection<String> words) {
    String sought = plain(foreign);
    return !sought.isEmpty() && words.stream().anyMatch(word -> plain(word).equals(sought));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_?.:,-]", "");
  }
}
