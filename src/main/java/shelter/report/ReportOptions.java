package shelter.report;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.report.ReportShown.Column;

/** What the questions of the report may be answered with, and what was chosen last year. */
final class ReportOptions {
  /** Languages that centres most often have a leaflet in; others stay where they were chosen. */
  private static final List<String> LANGUAGES =
      List.of(
          "nb", "nn", "se", "smj", "sma", "en", "am", "ar", "prs", "fa", "fr", "ku", "lt", "pl",
          "ps", "pt", "ro", "ru", "so", "es", "sw", "th", "ti", "tr", "uk", "ur", "vi");

  private final ReportWords words;
  private final Map<String, Object> lastCodes;
  private final int lastYear;

  ReportOptions(ReportWords words, Map<String, Object> lastCodes, int lastYear) {
    this.words = words;
    this.lastCodes = lastCodes;
    this.lastYear = lastYear;
  }

  /** What may be chosen as an answer, in the order of the list. */
  List<SelectItem> of(Column column, String field) {
    Asked asked = Answers.question(column.of().getClass(), field.replaceFirst("-.*", ""));
    Keyed keyed = asked.field().getAnnotation(Keyed.class);
    if (asked.key().equals("infoLanguages")) {
      return languages(column, asked);
    }
    if (asked.type() == Boolean.class) {
      return List.of(
          new SelectItem("true", words.say("page.yes")),
          new SelectItem("false", words.say("page.no")));
    }
    Class<?> list = keyed == null ? asked.type() : keyed.answers();
    return Arrays.stream(list.getEnumConstants())
        .map(Asked::code)
        .map(code -> item(column.at() + field, code, words.code(list, code)))
        .toList();
  }

  private List<SelectItem> languages(Column column, Asked asked) {
    Set<String> codes = new TreeSet<>();
    ((Set<?>) asked.get(column.of())).forEach(one -> codes.add(one.toString()));
    LANGUAGES.forEach(codes::remove);
    return Stream.concat(LANGUAGES.stream(), codes.stream())
        .map(code -> item(column.at() + asked.key(), code, words.language(code)))
        .toList();
  }

  /** An answer of many that was given last year too says so in soft ink. The words are ours. */
  private SelectItem item(String name, String code, String label) {
    boolean then = ReportSheet.texts(lastCodes.get(name)).contains(code);
    boolean many = lastCodes.get(name) instanceof Object[];
    String said =
        then && many ? label + " <span class=\"soft then\">" + lastYear + "</span>" : label;
    return new SelectItem(code, said, null, false, false);
  }
}
