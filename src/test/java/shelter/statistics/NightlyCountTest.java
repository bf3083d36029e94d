package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightlyCountTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-24T03:29:59+01:00[Europe/Oslo], 2026-11-23",
    "2026-11-24T03:30:00+01:00[Europe/Oslo], 2026-11-24",
    "2026-11-24T23:59:59+01:00[Europe/Oslo], 2026-11-24",
    "2026-01-01T00:10:00+01:00[Europe/Oslo], 2025-12-31",
    "2026-03-29T03:30:00+02:00[Europe/Oslo], 2026-03-29",
    "2026-10-25T02:30:00+01:00[Europe/Oslo], 2026-10-24"
  })
  void nightBelongsToTheDayWhoseHourHasPassed(ZonedDateTime now, LocalDate night) {
    assertEquals(night, NightlyCount.latestNight(now, LocalTime.of(3, 30)));
  }
}
