package shelter.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.shared.Outage;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/**
 * Counts every open year each night, and at the start if a night was missed. The timer is not
 * persistent: every node fires, and the database decides who counts.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyCount {
  private static final Logger LOG = Logger.getLogger(NightlyCount.class.getName());
  private static final int TRIES = 3;
  private static final long AGAIN = Duration.ofMinutes(5).toMillis();

  /** Years have nothing in common; two at once leave connections and cores for those who work. */
  private static final int AT_ONCE = 2;

  @Resource private TimerService timers;
  @Resource private ManagedExecutorService threads;
  @Inject private Settings settings;
  @Inject private Count count;
  @Inject private ReportingYears years;

  @PostConstruct
  void schedule() {
    for (LocalTime at : hours(settings.countAt())) {
      timers.createCalendarTimer(every(at), new TimerConfig("night", false));
    }
    timers.createSingleActionTimer(1, new TimerConfig("start", false));
  }

  /**
   * The hour of the count, and the one after it: a night that has no such hour, as when summer time
   * begins, has the next; one that is counted already is passed over.
   */
  static List<LocalTime> hours(LocalTime at) {
    return List.of(at, at.plusHours(1));
  }

  /** Each night at the same hour of Norwegian clocks, whether summer time begins or ends. */
  static ScheduleExpression every(LocalTime at) {
    return new ScheduleExpression()
        .hour(at.getHour())
        .minute(at.getMinute())
        .timezone(Settings.OSLO.getId());
  }

  @Timeout
  void countTheNight(Timer timer) {
    LocalDate night = latestNight(ZonedDateTime.now(Settings.OSLO), settings.countAt());
    if (!countTheNight(night)) {
      timers.createSingleActionTimer(AGAIN, new TimerConfig("again", false));
    }
  }

  /**
   * Counts what a night has left uncounted; a year that is counted, or that somebody else counts
   * just now, is passed over. It throws nothing: the server never again calls a timer that has
   * failed twice.
   *
   * @return false when the database was away, or the years could not be asked for, so that it is
   *     worth to try again
   */
  public boolean countTheNight(LocalDate night) {
    try {
      return countAll(years.all(), night);
    } catch (RuntimeException e) {
      if (Outage.of(e) == null) {
        LOG.log(Level.SEVERE, "The night " + night + " is not counted; it is tried again", e);
      } else {
        LOG.log(Level.WARNING, "The night {0} is not counted yet: {1}", new Object[] {night, e});
      }
      return false;
    }
  }

  private boolean countAll(List<ReportingYear> known, LocalDate night) {
    AtomicBoolean there = new AtomicBoolean(true);
    List<Callable<Void>> open = new ArrayList<>();
    Semaphore places = new Semaphore(AT_ONCE);
    for (ReportingYear year : known) {
      if (year.isOpen()) {
        open.add(
            () -> {
              places.acquire();
              try {
                if (!countTheNight(year.getYear(), night)) {
                  there.set(false);
                }
              } finally {
                places.release();
              }
              return null;
            });
      }
    }
    try {
      threads.invokeAll(open);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return there.get();
  }

  private boolean countTheNight(int year, LocalDate night) {
    try {
      count(year, CountRun.Occasion.NIGHT, night);
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.SEVERE, "The count of " + year + " stopped; its old figures stand", e);
      return Outage.of(e) == null;
    }
    return true;
  }

  /** The day whose night hour was the latest to pass. */
  static LocalDate latestNight(ZonedDateTime now, LocalTime at) {
    return now.toLocalTime().isBefore(at) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
  }

  /**
   * Counts a year at once, for the office.
   *
   * @throws Refusal when the year is not open, a count is already running, or it stopped: the diary
   *     says why
   */
  @RolesAllowed("OFFICE")
  public void countNow(int year) throws SQLException {
    boolean counted;
    try {
      counted = count(year, CountRun.Occasion.NOW, settings.today());
    } catch (CountFailed e) {
      LOG.log(Level.SEVERE, "The count of " + year + " stopped; its old figures stand", e);
      throw new Refusal(null, "refusal.countStopped", "" + year);
    }
    if (!counted) {
      throw new Refusal(null, "refusal.countIsRunning");
    }
  }

  private boolean count(int year, CountRun.Occasion kind, LocalDate night) throws SQLException {
    Instant begun = Instant.now();
    for (int attempt = 1; ; attempt++) {
      try {
        return count.count(year, kind, night);
      } catch (CountFailed e) {
        if (!e.isCollision() || attempt == TRIES) {
          count.noteFailure(year, kind, night, begun, e.getMessage());
          throw e;
        }
      }
    }
  }
}
