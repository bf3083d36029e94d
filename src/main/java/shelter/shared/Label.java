package shelter.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Key or code to text, and numbers and dates as they are written, in the language of the page. */
@Named
@ApplicationScoped
public class Label {
  public static final Locale BOKMAL = Locale.forLanguageTag("nb");

  /** To be cloned: it must not be shared, and costs more to look up than to copy. */
  private static final NumberFormat NORWEGIAN = NumberFormat.getNumberInstance(BOKMAL);

  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The text of a key; the key itself between question marks shows a hole in the messages. */
  public String of(String key) {
    return text(locale(), key);
  }

  public String of(String key, Object first) {
    return text(locale(), key, first);
  }

  public String of(String key, Object first, Object second) {
    return text(locale(), key, first, second);
  }

  public String of(String key, Object first, Object second, Object third) {
    return text(locale(), key, first, second, third);
  }

  /** The label of a code of a code list: {@code Gender.WOMAN}. */
  public String code(Enum<?> code) {
    return code == null
        ? ""
        : of(code.getDeclaringClass().getSimpleName() + "." + code.name().replaceFirst("^_", ""));
  }

  /** A sentence with whatever it names. */
  public String sentence(String key, Object... parameters) {
    return text(locale(), key, parameters);
  }

  public boolean has(String key) {
    return key != null && bundle(locale()).containsKey(key);
  }

  public static String text(Locale locale, String key, Object... parameters) {
    try {
      String pattern = bundle(locale).getString(key);
      return parameters.length == 0
          ? pattern.replace("''", "'")
          : new MessageFormat(pattern, locale)
              .format(Arrays.stream(parameters).map(Label::shown).toArray());
    } catch (MissingResourceException e) {
      return "???" + key + "???";
    }
  }

  private static Object shown(Object parameter) {
    return parameter instanceof LocalDate date
        ? date.format(DateTimeFormatter.ofPattern("d.M.yyyy"))
        : parameter;
  }

  /** A whole number with a space for each thousand, or a number with one decimal. */
  public String number(Number value) {
    return value == null ? "" : number(locale(), value);
  }

  /** The same in a language that is not the page's. */
  public static String number(Locale language, Number value) {
    NumberFormat format = (NumberFormat) NORWEGIAN.clone();
    format.setMaximumFractionDigits(1);
    String text = format.format(value).replace('-', '\u2212');
    return "en".equals(language.getLanguage()) ? text.replace(',', '.') : text;
  }

  /** A figure of a table, with its sign of percent; nothing where there is none. */
  public String cell(Number value, Enum<?> kind) {
    return cell(value, kind, locale());
  }

  public static String cell(Number value, Enum<?> kind, Locale language) {
    if (value == null) {
      return "";
    }
    String text = number(language, value);
    return kind.name().equals("SHARE") ? text + "\u00a0%" : text;
  }

  public String day(LocalDate date) {
    return date == null ? "" : date.format(DateTimeFormatter.ofPattern("d.M.yyyy"));
  }

  /** A date as it is read aloud: tirsdag 3. november 2026. */
  public String longDay(LocalDate date) {
    return date == null ? "" : longDay(date, locale());
  }

  public static String longDay(LocalDate date, Locale language) {
    boolean english = "en".equals(language.getLanguage());
    return date.format(
        DateTimeFormatter.ofPattern(english ? "EEEE d MMMM yyyy" : "EEEE d. MMMM yyyy", language));
  }

  /** A day of the running year, as it is said: 3. november. */
  public String dayOfYear(LocalDate date) {
    String pattern = "en".equals(locale().getLanguage()) ? "d MMMM" : "d. MMMM";
    return date == null ? "" : date.format(DateTimeFormatter.ofPattern(pattern, locale()));
  }

  /** A day without its weekday: 31. januar 2027. */
  public String longDate(LocalDate date) {
    return date == null ? "" : longDay(date, locale()).replaceFirst("^\\S+ ", "");
  }

  public String moment(OffsetDateTime moment) {
    return moment == null
        ? ""
        : moment
            .atZoneSameInstant(Settings.OSLO)
            .format(DateTimeFormatter.ofPattern("d.M.yyyy HH.mm"));
  }

  public String clock(OffsetDateTime moment) {
    return moment.atZoneSameInstant(Settings.OSLO).format(DateTimeFormatter.ofPattern("HH.mm"));
  }

  private static Locale locale() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces == null || faces.getViewRoot() == null ? BOKMAL : faces.getViewRoot().getLocale();
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "messages", locale, Label.class.getClassLoader(), NO_OTHER_LANGUAGE);
  }
}
