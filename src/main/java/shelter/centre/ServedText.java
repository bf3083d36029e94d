package shelter.centre;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shelter.shared.Refusal;

/**
 * Municipalities as an administrator writes them: one on each line, by number or by name, and where
 * it was not all the time the days: {@code 3024 Bærum 1.1.2020–31.12.2023}.
 */
final class ServedText {
  private static final String DAY = "(\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2})";
  private static final Pattern LINE =
      Pattern.compile("(.*?)(?:\\s+" + DAY + "?\\s*[–-]\\s*" + DAY + "?|\\s+" + DAY + ")?");
  private static final Pattern NUMBER = Pattern.compile("(\\d{4})(?:\\s+\\D*)?");
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final int LONGEST_SHOWN = 40;
  private static final int MOST = 1000;

  private ServedText() {}

  /**
   * What is written in a field.
   *
   * @throws Refusal at the field with the line that cannot be read
   */
  static List<Served> read(String field, String text) {
    List<Served> served = new ArrayList<>();
    for (String part : text == null ? new String[0] : text.split("[\\r\\n,;]+")) {
      String line = part.strip();
      if (line.length() > 200 || served.size() > MOST) {
        throw notRead(field, line);
      }
      if (line.matches("\\d{4}(\\s+\\d{4})+")) {
        for (String number : line.split("\\s+")) {
          served.add(new Served(number, null, null));
        }
      } else if (!line.isEmpty()) {
        served.add(one(field, line));
      }
    }
    return served;
  }

  private static Served one(String field, String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches() || parts.group(1).isBlank()) {
      throw notRead(field, line);
    }
    String place = parts.group(1).strip();
    Matcher number = NUMBER.matcher(place);
    boolean named = !place.matches(".*\\d.*");
    if (!named && !number.matches()) {
      throw notRead(field, line);
    }
    LocalDate from = day(field, line, parts.group(2) == null ? parts.group(4) : parts.group(2));
    LocalDate to = day(field, line, parts.group(3));
    if (from != null && to != null && to.isBefore(from)) {
      throw notRead(field, line);
    }
    return new Served(named ? place : number.group(1), from, to);
  }

  private static LocalDate day(String field, String line, String text) {
    try {
      return text == null
          ? null
          : text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, TYPED);
    } catch (DateTimeException e) {
      throw notRead(field, line);
    }
  }

  private static Refusal notRead(String field, String line) {
    String shown = line.substring(0, Math.min(line.length(), LONGEST_SHOWN));
    return new Refusal(field, "refusal.servedLine", shown);
  }

  /** What is stored, a line for each; days only where they are not the whole time. */
  static String write(ShelterService service, Centre centre, Division division) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d.M.yyyy");
    return service.getServed().stream()
        .map(
            one -> {
              Division.Span span = division.span(one.municipality());
              String line = one.municipality() + (span == null ? "" : " " + span.name());
              boolean whole =
                  one.equals(
                      division.whole(one.municipality(), service.from(centre), service.to(centre)));
              return whole
                  ? line
                  : line
                      + " "
                      + one.validFrom().format(day)
                      + "–"
                      + (one.validTo() == null ? "" : one.validTo().format(day));
            })
        .collect(Collectors.joining("\n"));
  }
}
