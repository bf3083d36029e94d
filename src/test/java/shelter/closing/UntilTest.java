package shelter.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.shared.Settings;

/**
 * Days and moments at the edges of years, of February and of summer time, by the clock of Norway.
 */
class UntilTest {
  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 2026-12-31T23:00:00Z",
    "31.12.2026, 2026-12-31T23:00:00Z",
    "2026-12-31T23:59, 2026-12-31T22:59:00Z",
    "31.12.2026 23.59, 2026-12-31T22:59:00Z",
    "2027-01-01T00:00:00+01:00, 2026-12-31T23:00:00Z",
    "2028-02-29, 2028-02-29T23:00:00Z",
    "2026-03-28, 2026-03-28T23:00:00Z",
    "2026-03-29, 2026-03-29T22:00:00Z",
    "2026-03-29T02:30, 2026-03-29T01:30:00Z",
    "2026-10-25, 2026-10-25T23:00:00Z",
    "'1.6.2026, kl. 8.05', 2026-06-01T06:05:00Z",
    "2026-06-01T08:00:00Z, 2026-06-01T08:00:00Z"
  })
  void endIsReadByTheClockOfNorway(String text, Instant end) {
    assertEquals(end, Until.read(text).orElseThrow().toInstant());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2027-02-29",
        "29.2.2027",
        "31.4.2026",
        "2026-13-01",
        "1.1.2026 24.00",
        "12"
      })
  void whatIsNoDayIsNoEnd(String text) {
    assertTrue(Until.read(text).isEmpty(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T22:59:59Z, 2026-12-31",
    "2026-12-31T23:00:00Z, 2027-01-01",
    "2028-02-28T23:00:00Z, 2028-02-29",
    "2028-02-29T22:59:59Z, 2028-02-29",
    "2026-03-28T23:00:00Z, 2026-03-29",
    "2026-03-29T21:59:59Z, 2026-03-29",
    "2026-03-29T22:00:00Z, 2026-03-30",
    "2026-10-24T22:00:00Z, 2026-10-25",
    "2026-10-25T22:59:59Z, 2026-10-25",
    "2026-10-25T23:00:00Z, 2026-10-26"
  })
  void dayOfAMomentIsTheDayInNorway(Instant moment, LocalDate day) {
    assertEquals(day, Settings.day(moment));
  }
}
