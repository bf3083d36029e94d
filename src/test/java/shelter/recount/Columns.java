package shelter.recount;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** In which columns a record stands, and what it answers. */
final class Columns {
  static final List<String> TOTAL = List.of("TOTAL");
  static final List<String> GENDERS = List.of("TOTAL", "WOMAN", "MAN", "OTHER");
  static final List<String> CHILD_GENDERS = List.of("TOTAL", "GIRL", "BOY", "OTHER");
  static final List<String> TARGETS = List.of("WOMEN", "MEN");
  static final List<String> YES = List.of("YES");
  static final List<String> YES_NO = List.of("YES", "NO");

  private Columns() {}

  static List<String> total(Row record) {
    return TOTAL;
  }

  /** Who has no recorded gender is in the total alone. */
  static List<String> gender(Row record) {
    String gender = record.text("gender");
    return gender.equals("NOT_RECORDED") ? TOTAL : List.of("TOTAL", gender);
  }

  static List<String> target(Row service) {
    return List.of(service.text("target"));
  }

  /** The answer to a single choice; who does not know has not answered. */
  static Function<Row, Set<String>> choice(String key) {
    return record ->
        record.has(key) && !record.is(key, "UNKNOWN") ? Set.of(record.text(key)) : Set.of();
  }

  static Function<Row, Set<String>> yesNo(String key) {
    return record -> record.has(key) ? Set.of(record.yes(key) ? "YES" : "NO") : Set.of();
  }

  static Function<Row, Set<String>> several(String key) {
    return record -> {
      Set<String> codes = new TreeSet<>(record.codes(key));
      codes.remove("UNKNOWN");
      return codes;
    };
  }

  static List<String> months() {
    return List.of(
        "M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M12");
  }

  /** The row of a date. */
  static String month(Row record, String key) {
    return "M" + record.text(key).substring(5, 7);
  }
}
