package shelter.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shelter.shared.Label;
import shelter.shared.Settings;

/**
 * Dates as people type them: 0311, 3.11., 3.11.26, 03.11.2026, 2026-11-03, i dag, i går. Without a
 * year it is the latest such day that is not after today.
 */
@ApplicationScoped
@FacesConverter(value = "date", managed = true)
public class DateText implements Converter<LocalDate> {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[. /-](\\d{1,2})\\.?(?:[. /-]?(\\d{2}|\\d{4}))?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{2}|\\d{4})?");
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Inject private Settings settings;

  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return read(text, settings.today())
        .orElseThrow(
            () -> {
              String help = Label.text(faces.getViewRoot().getLocale(), "date.notRead");
              return new ConverterException(
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, help, help));
            });
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, LocalDate date) {
    return date == null ? "" : date.format(SHOWN);
  }

  /** The day that a text means when read on a given day; empty when it means none. */
  public static Optional<LocalDate> read(String text, LocalDate today) {
    String typed = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    try {
      switch (typed) {
        case "i dag", "idag", "today":
          return Optional.of(today);
        case "i går", "igår", "yesterday":
          return Optional.of(today.minusDays(1));
        default:
          Matcher digits = DIGITS.matcher(typed);
          Matcher dayFirst = DAY_FIRST.matcher(typed);
          if (digits.matches()) {
            return Optional.of(date(digits, today));
          }
          return Optional.of(dayFirst.matches() ? date(dayFirst, today) : LocalDate.parse(typed));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate date(Matcher parts, LocalDate today) {
    int day = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    if (parts.group(3) != null) {
      int year = Integer.parseInt(parts.group(3));
      return LocalDate.of(year < 100 ? 2000 + year : year, month, day);
    }
    LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
    return thisYear.isAfter(today) ? LocalDate.of(today.getYear() - 1, month, day) : thisYear;
  }
}
