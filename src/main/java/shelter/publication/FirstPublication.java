package shelter.publication;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.closing.YearLock;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.year.ReportingYears;

/**
 * At the first start of a demonstration, closes and publishes its year 2020 by the ordinary
 * operations, after the server has begun to answer.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstPublication {
  private static final Logger LOG = Logger.getLogger(FirstPublication.class.getName());
  private static final int YEAR = 2020;
  private static final String BY = "demonstration";
  private static final int AGAIN_AFTER = 2000;
  private static final Set<String> FOR_GOOD = Set.of("refusal.notProtected", "refusal.notProved");

  @Resource private TimerService timers;
  @Inject private Settings settings;
  @Inject private ReportingYears years;
  @Inject private Publications publications;
  @Inject private Publishing publishing;
  @Inject private YearLock lock;
  @Inject private Event<Publication.Changed> changed;
  private volatile boolean failed;

  @PostConstruct
  void schedule() {
    timers.createSingleActionTimer(1, new TimerConfig("first publication", false));
  }

  @Timeout
  void publish(Timer timer) {
    try {
      if (!isDue()) {
        return;
      }
      if (years.isOpen(YEAR)) {
        lock.close(YEAR, BY);
      }
      publishing.publish(YEAR, BY, null, null, null);
      changed.fire(new Publication.Changed(YEAR));
    } catch (Refusal e) {
      if (FOR_GOOD.contains(e.key())) {
        failed = true;
        LOG.log(Level.SEVERE, "Figures of the demonstration cannot be protected", e);
        return;
      }
      // The nightly count holds the lock just now.
      LOG.log(Level.INFO, "The first publication waits: {0}", e.key());
      timers.createSingleActionTimer(AGAIN_AFTER, new TimerConfig("first publication", false));
    } catch (SQLException | RuntimeException e) {
      failed = true;
      LOG.log(Level.SEVERE, "The demonstration's year " + YEAR + " could not be published", e);
    }
  }

  /**
   * Whether the demonstration still is to be published; the front page says so meanwhile. When that
   * has failed it is not, until the next start.
   */
  public boolean isDue() {
    return settings.demonstration()
        && !failed
        && publications.all().stream().noneMatch(one -> one.getYear() == YEAR);
  }
}
