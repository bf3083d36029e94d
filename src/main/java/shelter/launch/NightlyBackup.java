package shelter.launch;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.backup.Backup;
import shelter.backup.Plan;
import shelter.backup.Source;
import shelter.secret.Secret;
import shelter.shared.Settings;
import shelter.shared.Settings.Refused;

/**
 * Makes a backup every night beside the running register. A night that was missed is made up as
 * soon as the register runs again; one that failed is tried again every hour.
 */
final class NightlyBackup implements Runnable {
  private static final Logger LOG = Logger.getLogger("shelter.backup");
  private static final Duration AGAIN = Duration.ofHours(1);

  private final Supplier<Source> source;
  private final Plan plan;
  private final Settings settings;
  private Instant tried = Instant.EPOCH;

  private NightlyBackup(Supplier<Source> source, Plan plan, Settings settings) {
    this.source = source;
    this.plan = plan;
    this.settings = settings;
  }

  /**
   * Begins to look at the clock, if there is an embedded database and a folder for its backups.
   * Ends with the program.
   */
  static void begin(Settings settings, EmbeddedDatabase database) {
    if (database == null) {
      return;
    }
    Supplier<Source> source = () -> new Source(settings.data(), database.url("register"));
    plan(settings).ifPresent(plan -> new NightlyBackup(source, plan, settings).start());
  }

  /** Checked before anything is started, where a wrong setting is answered with a sentence. */
  static Optional<Plan> plan(Settings settings) {
    return Plan.of(settings);
  }

  private void start() {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "backup");
              thread.setDaemon(true);
              return thread;
            });
    clock.scheduleWithFixedDelay(this, 30, 30, TimeUnit.SECONDS);
  }

  @Override
  public void run() {
    Instant now = Instant.now();
    try {
      if (now.isBefore(tried.plus(AGAIN))
          || !isDue(now.atZone(Settings.OSLO), plan.at(), Backup.last(plan))) {
        return;
      }
      tried = now;
      Backup.Made made =
          Backup.make(source.get(), plan, new Secret(settings.keyFile()), settings.today());
      LOG.info("Backup " + made);
    } catch (Refused e) {
      failed(e.getMessage(), e);
    } catch (SQLException | IOException | RuntimeException e) {
      failed("It is tried again in an hour; why stands in the launcher's log.", e);
    }
  }

  private static void failed(String why, Exception e) {
    LOG.log(Level.SEVERE, "The nightly backup was not made", e);
    System.err.println("  The nightly backup was not made. " + why);
  }

  /** Whether the latest hour of the backup has passed without one. */
  static boolean isDue(ZonedDateTime now, LocalTime at, Instant last) {
    ZonedDateTime today = now.toLocalDate().atTime(at).atZone(now.getZone());
    ZonedDateTime hour =
        today.isAfter(now)
            ? now.toLocalDate().minusDays(1).atTime(at).atZone(now.getZone())
            : today;
    return last.isBefore(hour.toInstant());
  }
}
