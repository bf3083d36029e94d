package shelter.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shelter.person.UserKey;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.shared.Findings;
import shelter.shared.SentObject;

/**
 * A report as a sheet of texts, each under the name of its control: {@code women-bedrooms}, {@code
 * e0-serviceStatus-PHONE}, {@code municipalFunding-0301}. The page and the program both fill it in.
 */
final class ReportSheet {
  /** What differs from last year and is explained (X19). */
  static final Set<String> COMPARED = Set.of("STAYS", "VISITS", "FTE", "FUNDING");

  private static final String EXPLANATIONS = "explanations-";
  private static final int LONGEST_SENTENCE = 500;

  /** How many events a report may tell of. */
  static final int EVENTS = 20;

  private static final Pattern NAME =
      Pattern.compile("(women-|men-|e(\\d{1,2})-)?([a-zA-Z]+\\d*)(?:-(.{1,60}))?", Pattern.DOTALL);

  private ReportSheet() {}

  /** Every answer of a report as its controls show it: a text, or an array of codes. */
  static Map<String, Object> write(CentreReport report) {
    Map<String, Object> sheet = new TreeMap<>();
    write(sheet, "", report);
    write(sheet, "women-", report.getWomen());
    write(sheet, "men-", report.getMen());
    for (int i = 0; i < report.getEvents().size(); i++) {
      write(sheet, "e" + i + "-", report.getEvents().get(i));
    }
    report.getExplanations().forEach((what, why) -> sheet.put(EXPLANATIONS + what, why));
    return sheet;
  }

  private static void write(Map<String, Object> sheet, String at, Object part) {
    for (Asked asked : Answers.of(part.getClass())) {
      Object answer = asked.get(part);
      Keyed keyed = asked.field().getAnnotation(Keyed.class);
      if (answer instanceof Map<?, ?> each) {
        each.forEach(
            (key, value) ->
                sheet.put(
                    at + asked.key() + "-" + key,
                    keyed.many() ? value.toString().split("\\|") : value));
      } else if (answer instanceof Collection<?> many) {
        String[] codes = many.stream().map(Asked::code).toArray(String[]::new);
        boolean listed = asked.key().equals("municipalitiesServed");
        sheet.put(at + asked.key(), listed ? String.join(", ", codes) : codes);
      } else if (answer != null) {
        sheet.put(at + asked.key(), text(answer));
      }
    }
  }

  private static String text(Object answer) {
    return answer instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString().replace('.', ',')
        : answer instanceof LocalDate day ? day.toString() : Asked.code(answer);
  }

  /**
   * Takes over what stands in a sheet; what it does not name stays as it is.
   *
   * @param reader reads the texts, and finds what is wrong with them
   * @param typing whether somebody is just writing
   */
  static void read(
      CentreReport report,
      Map<String, List<String>> sheet,
      ReportText reader,
      Findings findings,
      boolean typing) {
    for (var entry : new LinkedHashMap<>(sheet).entrySet()) {
      String name = entry.getKey();
      Matcher parts = NAME.matcher(name);
      if (name.startsWith(EXPLANATIONS)) {
        explain(report, name, entry.getValue(), findings);
      } else if (!parts.matches()) {
        unknown(findings, name);
      } else {
        Object part = part(report, parts.group(1), parts.group(2));
        Asked asked = part == null ? null : Answers.question(part.getClass(), parts.group(3));
        if (asked == null) {
          unknown(findings, name);
        } else {
          reader.read(part, asked, parts.group(4), name, entry.getValue());
        }
      }
    }
    if (!typing) {
      // While it is typed, an event that is empty for a moment keeps its place.
      report.getEvents().removeIf(ReportSheet::isEmpty);
    }
  }

  private static boolean isEmpty(ReportEvent event) {
    return Answers.of(ReportEvent.class).stream()
        .allMatch(asked -> Answers.isEmpty(asked.get(event)));
  }

  private static Object part(CentreReport report, String at, String number) {
    if (at == null) {
      return report;
    }
    if (number == null) {
      return at.equals("women-") ? report.getWomen() : report.getMen();
    }
    int position = Integer.parseInt(number);
    List<ReportEvent> events = report.getEvents();
    while (position < EVENTS && events.size() <= position) {
      events.add(new ReportEvent(report.getCentre(), report.getYear(), events.size()));
    }
    return position < EVENTS ? events.get(position) : null;
  }

  private static void explain(
      CentreReport report, String name, List<String> texts, Findings findings) {
    String what = name.substring(EXPLANATIONS.length());
    String why = texts.isEmpty() || texts.get(0) == null ? "" : texts.get(0).strip();
    findings.error(!COMPARED.contains(what), "FORMAT", name, "unknownKey", shown(what));
    findings.error(texts.size() > 1, "FORMAT", name, "oneAnswer");
    findings.error(!SentObject.isPlain(why), "FORMAT", name, "notPlainText");
    findings.error(why.length() > LONGEST_SENTENCE, "RANGE", name, "textTooLong", LONGEST_SENTENCE);
    findings.error(UserKey.Check.namesAPerson(why), "FORMAT", name, "pointsAtAPerson");
    Map<String, String> all = new TreeMap<>(report.getExplanations());
    if (why.isEmpty()) {
      all.remove(what);
    } else {
      all.put(what, why);
    }
    report.explain(all);
  }

  private static void unknown(Findings findings, String name) {
    findings.error(true, "FORMAT", shown(name), "unknownKey", shown(name));
  }

  private static String shown(String name) {
    return name.substring(0, Math.min(name.length(), 60));
  }

  /** The texts of a control as Faces hands them on. */
  static List<String> texts(Object value) {
    return value == null
        ? List.of()
        : value instanceof Object[] many
            ? Arrays.stream(many).map(String::valueOf).toList()
            : value instanceof Collection<?> some
                ? some.stream().map(String::valueOf).toList()
                : List.of(value.toString());
  }
}
