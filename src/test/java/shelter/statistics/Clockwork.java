package shelter.statistics;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Says when the server would let a timer go off, without waiting for it. */
@Singleton
@PermitAll
public class Clockwork {
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
