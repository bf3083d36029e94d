package shelter.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shelter.person.UserKey;
import shelter.record.Asked;
import shelter.shared.Findings;
import shelter.shared.SentObject;
import shelter.year.DateText;

/**
 * Reads the answer to one question of the report as it was typed or sent: the page and the program
 * say the same in the same texts. What cannot be read is a finding at the field.
 */
final class ReportText {
  private static final int LONGEST = 200;
  private static final int LONGEST_LIST = 5000;
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private static final Set<String> LANGUAGES = new TreeSet<>(List.of(Locale.getISOLanguages()));

  static {
    // South, Lule and Northern Sami, and sign language, which the short list of Java lacks.
    LANGUAGES.addAll(List.of("sma", "smj", "se", "sgn", "prs"));
  }

  private final Findings findings;
  private final LocalDate today;

  /** The number of a municipality of the year, by its number or name; null for what is none. */
  private final UnaryOperator<String> municipality;

  ReportText(Findings findings, LocalDate today, UnaryOperator<String> municipality) {
    this.findings = findings;
    this.today = today;
    this.municipality = municipality;
  }

  /**
   * Sets the answer to a question.
   *
   * @param field the id of the control, for what is found
   * @param key what it is asked for, where it is asked for each of a list; else null
   * @param texts what was chosen or typed; none empties the answer
   */
  void read(Object part, Asked asked, String key, String field, List<String> texts) {
    List<String> given =
        texts.stream().filter(text -> text != null && !text.isBlank()).map(String::strip).toList();
    Keyed keyed = asked.field().getAnnotation(Keyed.class);
    if (!given.stream().allMatch(SentObject::isPlain)) {
      findings.error(true, "FORMAT", field, "notPlainText");
    } else if (keyed != null && key == null && given.isEmpty()) {
      asked.set(part, null);
    } else if ((keyed == null) != (key == null)) {
      findings.error(true, "FORMAT", field, "unknownKey", shown(field));
    } else if (keyed != null) {
      each(part, asked, keyed, key, field, given);
    } else if (asked.isMany()) {
      many(part, asked, field, given);
    } else if (given.size() > 1) {
      findings.error(true, "FORMAT", field, "oneAnswer");
    } else {
      asked.set(part, given.isEmpty() ? null : one(asked, field, given.get(0)));
    }
  }

  private Object one(Asked asked, String field, String text) {
    Class<?> type = asked.type();
    if (type == Boolean.class) {
      boolean known = text.equals("true") || text.equals("false");
      findings.error(!known, "FORMAT", field, "notTruth");
      return known ? Boolean.valueOf(text) : null;
    }
    if (type == LocalDate.class) {
      LocalDate day = DateText.read(text, today).orElse(null);
      findings.error(day == null, "FORMAT", field, "notDay");
      boolean off = day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST));
      findings.error(off, "RANGE", field, "dayOff", EARLIEST, LATEST);
      return off ? null : day;
    }
    if (type == String.class) {
      findings.error(text.length() > LONGEST, "RANGE", field, "textTooLong", LONGEST);
      findings.error(UserKey.Check.namesAPerson(text), "FORMAT", field, "pointsAtAPerson");
      return text;
    }
    if (type.isEnum()) {
      return code(type, field, text);
    }
    Max max = asked.field().getAnnotation(Max.class);
    Min min = asked.field().getAnnotation(Min.class);
    BigDecimal number = number(field, text, type == BigDecimal.class ? 1 : 0);
    if (number == null || isOutside(number, min.value(), max.value(), field)) {
      return null;
    }
    return type == Integer.class
        ? (Object) number.intValueExact()
        : type == Long.class ? (Object) number.longValueExact() : number;
  }

  private boolean isOutside(BigDecimal number, long min, long max, String field) {
    boolean outside =
        number.compareTo(BigDecimal.valueOf(min)) < 0
            || number.compareTo(BigDecimal.valueOf(max)) > 0;
    findings.error(outside, "RANGE", field, "numberOutside", min, max);
    return outside;
  }

  /** A number as people write it; null when it is none. */
  private BigDecimal number(String field, String text, int decimals) {
    String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    boolean read = plain.matches("-?\\d{1,15}(\\.\\d{1,9})?");
    BigDecimal number = read ? new BigDecimal(plain).stripTrailingZeros() : null;
    if (number == null || number.scale() > decimals) {
      findings.error(
          true, "FORMAT", field, decimals == 0 ? "notWholeNumber" : "notNumberOneDecimal");
      return null;
    }
    return number.setScale(decimals, RoundingMode.UNNECESSARY);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void many(Object part, Asked asked, String field, List<String> given) {
    if (given.stream().mapToInt(String::length).sum() > LONGEST_LIST) {
      findings.error(true, "RANGE", field, "textTooLong", LONGEST_LIST);
      return;
    }
    if (asked.type() == String.class) {
      boolean places = asked.key().equals("municipalitiesServed");
      Set<String> texts = new TreeSet<>();
      for (String text : split(given, places)) {
        String found = places ? municipality.apply(text) : LANGUAGES.contains(text) ? text : null;
        findings.error(
            found == null,
            "REFERENCE",
            field,
            places ? "municipalityNotThere" : "languageUnknown",
            shown(text));
        texts.add(found == null ? text : found);
      }
      asked.set(part, texts);
      return;
    }
    Set<Enum> codes = new LinkedHashSet<>();
    for (String text : given) {
      Object code = code(asked.type(), field, text);
      findings.error(code != null && !codes.add((Enum) code), "DUPLICATE", field, "twice");
    }
    codes.remove(null);
    alone(asked, field, codes.stream().map(Asked::code).toList());
    // The same set with other codes in it would be no change.
    EnumSet kept = EnumSet.noneOf((Class<Enum>) asked.type());
    kept.addAll(codes);
    asked.set(part, kept);
  }

  private static List<String> split(List<String> given, boolean places) {
    return given.stream()
        .flatMap(text -> Arrays.stream(text.split(places ? "[,;|\\n]+" : "[,;|\\s]+")))
        .map(String::strip)
        .flatMap(
            text ->
                Arrays.stream(text.split("\\s+")).allMatch(one -> one.matches("\\d{4}"))
                    ? Arrays.stream(text.split("\\s+"))
                    : Stream.of(text))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private void alone(Asked asked, String field, Collection<String> codes) {
    boolean holds =
        codes.size() > 1 && Arrays.stream(asked.question().alone()).anyMatch(codes::contains);
    findings.error(holds, "X11", field, "noneAlone");
  }

  private Enum<?> code(Class<?> list, String field, String text) {
    for (Object one : list.getEnumConstants()) {
      if (Asked.code(one).equals(text)) {
        return (Enum<?>) one;
      }
    }
    findings.error(
        true,
        "FORMAT",
        field,
        "notCode",
        Arrays.stream(list.getEnumConstants()).map(Asked::code).collect(Collectors.joining(", ")));
    return null;
  }

  @SuppressWarnings("unchecked")
  private void each(
      Object part, Asked asked, Keyed keyed, String key, String field, List<String> given) {
    boolean place = keyed.keys() == Keyed.Open.class;
    boolean known =
        place
            ? key.equals(municipality.apply(key))
            : Arrays.stream(keyed.keys().getEnumConstants())
                .anyMatch(one -> Asked.code(one).equals(key));
    if (!known) {
      findings.error(
          true,
          place ? "REFERENCE" : "FORMAT",
          field,
          place ? "municipalityNotThere" : "unknownKey",
          shown(key));
      return;
    }
    SortedMap<String, String> answers = new TreeMap<>((Map<String, String>) asked.get(part));
    if (given.isEmpty()) {
      answers.remove(key);
    } else if (given.size() > 1 && !keyed.many()) {
      findings.error(true, "FORMAT", field, "oneAnswer");
    } else if (keyed.answers() == Keyed.Open.class) {
      BigDecimal number = number(field, given.get(0), 0);
      if (number != null && !isOutside(number, 0, keyed.max(), field)) {
        answers.put(key, number.toPlainString());
      }
    } else {
      Set<String> codes = new TreeSet<>();
      for (String text : given) {
        findings.error(!codes.add(text), "DUPLICATE", field, "twice");
        code(keyed.answers(), field, text);
      }
      alone(asked, field, codes);
      answers.put(key, String.join("|", codes));
    }
    asked.set(part, answers);
  }

  private static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) : text;
  }
}
