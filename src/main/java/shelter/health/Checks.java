package shelter.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * What {@code /health} says. The program lives whatever the database does: started again it would
 * find the same database. It is ready when it can be given work. Alarms are told beside that and
 * take no node out of the pool: the work would only go to the next, which has the same.
 */
@ApplicationScoped
public class Checks {
  @Inject private Vitals vitals;
  @Inject private Drain drain;
  @Inject private Bell bell;

  /** The tables that this program began with; the launcher has just brought them up to date. */
  private int schema;

  private boolean answers;
  private long askedAt;

  @Produces
  @ApplicationScoped
  @Liveness
  HealthCheck lives() {
    return () -> HealthCheckResponse.up("program");
  }

  @Produces
  @ApplicationScoped
  @Readiness
  HealthCheck isReady() {
    return () ->
        HealthCheckResponse.named("ready").status(!drain.isDraining() && isUsable()).build();
  }

  @Produces
  @ApplicationScoped
  @Readiness
  HealthCheck alarms() {
    return () -> {
      var said = HealthCheckResponse.named("alarms").up();
      for (Alarm alarm : bell.look()) {
        String since = alarm.good() == null ? "" : ", last good " + alarm.good();
        said.withData(alarm.check().name(), alarm.state().name() + since);
      }
      return said.build();
    };
  }

  private synchronized boolean isUsable() {
    if (askedAt == 0 || System.nanoTime() - askedAt > 1_000_000_000L) {
      try {
        int found = vitals.schema();
        schema = schema == 0 ? found : schema;
        answers = found >= schema;
      } catch (SQLException | RuntimeException e) {
        answers = false;
      }
      askedAt = System.nanoTime();
    }
    return answers;
  }
}
