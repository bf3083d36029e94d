package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.shared.Settings;

/** A backup is due once a night, on the clock of Norway, whatever happens to the clock. */
class NightlyBackupTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-24T05:00, 04:30, 2026-11-23T04:30:10+01:00, true",
    "2026-11-24T04:29, 04:30, 2026-11-23T04:30:10+01:00, false",
    "2026-11-24T23:00, 04:30, 2026-11-24T04:30:10+01:00, false",
    "2026-11-24T00:10, 23:50, 2026-11-23T23:40:00+01:00, true",
    // The hour of the night on which the clock goes forward does not exist, and comes twice in
    // autumn.
    "2026-03-29T03:05, 02:30, 2026-03-28T02:30:10+01:00, false",
    "2026-03-29T03:31, 02:30, 2026-03-28T02:30:10+01:00, true",
    "2026-10-25T04:00, 02:30, 2026-10-25T02:30:10+02:00, false",
    // A register that was off for a week, and one that never had a backup.
    "2026-11-24T12:00, 04:30, 2026-11-17T04:30:10+01:00, true",
    "2026-11-24T04:00, 04:30, 1970-01-01T00:00:00Z, true"
  })
  void backupIsDueOncePerNight(String now, String at, String last, boolean due) {
    ZonedDateTime moment = java.time.LocalDateTime.parse(now).atZone(Settings.OSLO);
    Instant finished = java.time.OffsetDateTime.parse(last).toInstant();
    assertEquals(due, NightlyBackup.isDue(moment, LocalTime.parse(at), finished));
  }
}
