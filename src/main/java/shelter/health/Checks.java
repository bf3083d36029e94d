package shelter.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import shelter.shared.Database;

/**
 * What {@code /health} says. The program lives whatever the database does: started again it would
 * find the same database. It is ready when it can be given work. Alarms are told beside that and
 * take no node out of the pool: the work would only go to the next, which has the same. Nothing
 * here waits for a connection of the pool, which those who work may hold all of.
 */
@ApplicationScoped
public class Checks {
  @Inject private Database database;
  @Inject private Drain drain;
  @Inject private Bell bell;

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
        HealthCheckResponse.named("ready")
            .status(!drain.isDraining() && database.answers() && !bell.isOutdated())
            .build();
  }

  @Produces
  @ApplicationScoped
  @Readiness
  HealthCheck alarms() {
    return () -> {
      var said = HealthCheckResponse.named("alarms").up();
      for (Alarm alarm : bell.last()) {
        String since = alarm.good() == null ? "" : ", last good " + alarm.good();
        said.withData(alarm.check().name(), alarm.state().name() + since);
      }
      return said.build();
    };
  }
}
