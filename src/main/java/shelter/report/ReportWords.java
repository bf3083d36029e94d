package shelter.report;

import java.io.Serializable;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.shared.Label;

/** The answers of a report as people read them, in one language. */
public class ReportWords implements Serializable {
  private static final Map<String, String> UNITS =
      Map.of(
          "longestDistanceKm", "report.km",
          "longestTravelHours", "report.hours",
          "otherIncome", "report.kroner",
          "totalCost", "report.kroner",
          "municipalFunding", "report.kroner",
          "costPerInhabitant", "report.kroner");

  private final Locale language;

  /** Number to name. */
  private final Map<String, String> municipalities;

  public ReportWords(Locale language, Map<String, String> municipalities) {
    this.language = language;
    this.municipalities = municipalities;
  }

  /** A sentence of the messages. */
  public String say(String key, Object... parameters) {
    return Label.text(language, key, parameters);
  }

  /** The question of a key, with the unit of its answer. */
  public String question(String key) {
    String unit = UNITS.get(key);
    return say("report." + key) + (unit == null ? "" : " (" + say(unit) + ")");
  }

  public String municipality(String number) {
    String name = municipalities.get(number);
    return name == null ? number : number + "\u00a0" + name;
  }

  public String language(String code) {
    if (code.equals("prs")) {
      // Java knows it as another Persian only.
      return say("report.language.prs");
    }
    Locale one = Locale.forLanguageTag(code);
    String name = one.getDisplayLanguage(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  /** A number with blanks for thousands. */
  public String number(Number number) {
    if (number == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getNumberInstance(Label.BOKMAL);
    format.setMaximumFractionDigits(1);
    String text = format.format(number).replace('-', '\u2212');
    return language.getLanguage().equals("en") ? text.replace(',', '.') : text;
  }

  /** A change in percent, with its sign. */
  public String percent(Long change) {
    return change == null ? "\u2013" : (change > 0 ? "+" : "") + number(change) + "\u00a0%";
  }

  public String code(Class<?> list, String code) {
    return say(list.getSimpleName() + "." + code);
  }

  /** The label of one of those that a question is asked for. */
  public String key(Keyed keyed, String key) {
    return keyed.keys() == Keyed.Open.class ? municipality(key) : code(keyed.keys(), key);
  }

  /** The answer for one of those that a question is asked for; empty where there is none. */
  public String each(Keyed keyed, String answer) {
    if (answer == null) {
      return "";
    }
    return keyed.answers() == Keyed.Open.class
        ? number(Long.valueOf(answer))
        : Arrays.stream(answer.split("\\|"))
            .map(code -> code(keyed.answers(), code))
            .collect(Collectors.joining(", "));
  }

  /** An answer; empty where there is none. */
  public String of(Asked asked, Object answer) {
    if (Answers.isEmpty(answer)) {
      return "";
    }
    if (answer instanceof Collection<?> many) {
      return many.stream().map(one -> of(asked, one)).collect(Collectors.joining(", "));
    }
    if (answer instanceof Enum<?> code) {
      return code(code.getDeclaringClass(), Asked.code(code));
    }
    if (answer instanceof Boolean yes) {
      return say(yes ? "page.yes" : "page.no");
    }
    if (answer instanceof Number number) {
      return number(number);
    }
    if (answer instanceof LocalDate day) {
      return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }
    return asked.key().equals("municipalitiesServed")
        ? municipality(answer.toString())
        : asked.key().equals("infoLanguages") ? language(answer.toString()) : answer.toString();
  }

  /** Every answer of a report by the name of its control. */
  Map<String, String> all(CentreReport report) {
    Map<String, String> all = new TreeMap<>();
    for (var part :
        Map.of("", report, "women-", report.getWomen(), "men-", report.getMen()).entrySet()) {
      for (Asked asked : Answers.of(part.getValue().getClass())) {
        String name = part.getKey() + asked.key();
        Object answer = asked.get(part.getValue());
        Keyed keyed = asked.field().getAnnotation(Keyed.class);
        if (keyed == null) {
          all.put(name, of(asked, answer));
        } else {
          ((Map<?, ?>) answer)
              .forEach((key, one) -> all.put(name + "-" + key, each(keyed, one.toString())));
        }
      }
    }
    return all;
  }

  /** The keys that a question is asked for, where they are a list of codes. */
  static List<String> keys(Keyed keyed) {
    return Arrays.stream(keyed.keys().getEnumConstants()).map(Asked::code).toList();
  }

  public Locale getLanguage() {
    return language;
  }
}
