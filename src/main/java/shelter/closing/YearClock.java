package shelter.closing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.shared.Refusal;
import shelter.shared.Settings;

/**
 * What happens to years without anybody: the running one is there from the first minute of January,
 * a reopening that has run out is locked again, and a closing that was cut short is taken back. The
 * timer is not persistent: every node fires, and the database decides who does it.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class YearClock {
  private static final Logger LOG = Logger.getLogger(YearClock.class.getName());

  @Resource private TimerService timers;
  @Inject private DueYears due;
  @Inject private YearLock lock;

  @PostConstruct
  void schedule() {
    timers.createCalendarTimer(
        new ScheduleExpression().hour("*").minute("*").timezone(Settings.OSLO.getId()),
        new TimerConfig("years", false));
    timers.createSingleActionTimer(1, new TimerConfig("years at the start", false));
  }

  @Timeout
  void strike() {
    try {
      look();
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.SEVERE, "The years could not be looked after", e);
    }
  }

  /** Does at once what the minute brings. */
  public void look() throws SQLException {
    due.takeBackClosing();
    due.openRunning();
    for (int year : due.ranOut()) {
      try {
        lock.close(year, null);
      } catch (Refusal e) {
        // Another node or person is at it, or a count is running; the next minute looks again.
        LOG.log(Level.INFO, "The year {0} waits to be locked: {1}", new Object[] {year, e.key()});
      }
    }
  }
}
