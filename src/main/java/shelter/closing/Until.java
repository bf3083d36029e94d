package shelter.closing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shelter.shared.Settings;

/** The end of a reopening as it is typed or sent: a day, to its last second, or a moment. */
final class Until {
  private static final Pattern TYPED =
      Pattern.compile(
          "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:,? +(?:kl\\.? +)?(\\d{1,2})[.:](\\d{2}))?");

  private Until() {}

  /**
   * Reads 2026-12-24, 2026-12-24T15:30, 2026-12-24T15:30:00+01:00, 24.12.2026 or 24.12.2026 15.30.
   * What has no zone is told by the clock of Norway; a day lasts until midnight.
   *
   * @return empty when it is none of these
   */
  static Optional<OffsetDateTime> read(String text) {
    try {
      Matcher typed = TYPED.matcher(text.strip());
      if (typed.matches()) {
        LocalDate day =
            LocalDate.of(number(typed.group(3)), number(typed.group(2)), number(typed.group(1)));
        return Optional.of(
            typed.group(4) == null
                ? end(day)
                : here(day.atTime(LocalTime.of(number(typed.group(4)), number(typed.group(5))))));
      }
      if (text.strip().length() == 10) {
        return Optional.of(end(LocalDate.parse(text.strip())));
      }
      return Optional.of(
          text.strip().matches(".*(Z|[+-]\\d\\d:\\d\\d)")
              ? OffsetDateTime.parse(text.strip())
              : here(LocalDateTime.parse(text.strip())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static OffsetDateTime end(LocalDate day) {
    return here(day.plusDays(1).atStartOfDay());
  }

  private static OffsetDateTime here(LocalDateTime moment) {
    return moment.atZone(Settings.OSLO).toOffsetDateTime();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
