package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.shared.Settings;

/** The nights when summer time begins and ends, by the clockwork of the server itself. */
@ExtendWith(ArquillianExtension.class)
public class ClockChangeIT {
  @Inject private Clockwork clockwork;

  @DisplayName("Promise 74: every night has one count when the clocks change")
  @Test
  void everyNightHasOneCountWhenTheClocksChange() {
    LocalTime usual = LocalTime.of(3, 30);
    assertEquals(
        List.of("2027-03-27", "2027-03-28", "2027-03-29"),
        nights(usual, "2027-03-26T12:00:00+01:00[Europe/Oslo]", 3));
    assertEquals(
        List.of("2027-10-30", "2027-10-31", "2027-11-01"),
        nights(usual, "2027-10-29T12:00:00+02:00[Europe/Oslo]", 3));
    // An hour that one night does not have, and another twice.
    LocalTime odd = LocalTime.of(2, 30);
    assertTrue(
        nights(odd, "2027-03-26T12:00:00+01:00[Europe/Oslo]", 3)
            .containsAll(List.of("2027-03-27", "2027-03-28", "2027-03-29")));
    assertTrue(
        nights(odd, "2027-10-29T12:00:00+02:00[Europe/Oslo]", 4)
            .containsAll(List.of("2027-10-30", "2027-10-31", "2027-11-01")));
    System.out.println("drill clock change: 12 nights, lost 0");
  }

  /** The nights that are counted at the first firings of each timer; the same night only once. */
  private List<String> nights(LocalTime at, String from, int firings) {
    return NightlyCount.hours(at).stream()
        .flatMap(
            hour -> clockwork.next(hour, ZonedDateTime.parse(from).toInstant(), firings).stream())
        .map(one -> NightlyCount.latestNight(one.atZone(Settings.OSLO), at).toString())
        .distinct()
        .sorted()
        .toList();
  }

  /** Says when the server would let a timer go off, without waiting for it. */
  @Singleton
  @PermitAll
  public static class Clockwork {
    @Resource private TimerService timers;

    @Timeout
    void never(Timer timer) {}

    public List<Instant> next(LocalTime at, Instant from, int firings) {
      List<Instant> all = new ArrayList<>();
      Instant after = from;
      for (int i = 0; i < firings; i++) {
        Timer timer =
            timers.createCalendarTimer(
                NightlyCount.every(at).start(Date.from(after)), new TimerConfig("never", false));
        all.add(timer.getNextTimeout().toInstant());
        timer.cancel();
        after = all.get(i).plusSeconds(60);
      }
      return all;
    }
  }
}
