package shelter.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import shelter.audit.Note;

/**
 * What is measured, for {@code /metrics}. Numbers of the whole register only: by centre they would
 * tell whoever reads them that somebody has just come to a shelter.
 */
@ApplicationScoped
public class Meters {
  @Inject private MetricRegistry registry;
  @Inject private Drain drain;
  private boolean begun;

  /** A request of a kind, by the class of its answer: 2 for all of 200 to 299. */
  void request(String kind, int status, long nanos) {
    // No timer: of one the server gives some figures in seconds and others in nanoseconds.
    registry
        .histogram(
            "request_milliseconds", new Tag("kind", kind), new Tag("status", status / 100 + "xx"))
        .update(nanos / 1_000_000);
  }

  /** What has been done, once it stands on the trail: who did it, and where, is not counted. */
  void happened(@Observes Note note) {
    String kind = note.kind() == null ? "other" : note.kind();
    switch (note.action()) {
      case CREATE, CHANGE, DELETE, IMPORT ->
          registry
              .counter("saves", new Tag("kind", kind), new Tag("action", note.action().name()))
              .inc();
      case LOGIN ->
          registry.counter("sign_ins", new Tag("result", note.done() ? "done" : "refused")).inc();
      case DENIED -> registry.counter("refusals").inc();
      default -> {
        // Nobody needs a number of it.
      }
    }
  }

  /** Measures what the bell has read, from the first time that it has read anything. */
  synchronized void begin(Bell bell) {
    if (begun) {
      return;
    }
    begun = true;
    gauge(bell, "count_age_seconds", read -> read.age(read.counted()));
    gauge(bell, "count_seconds", Reading::countSeconds);
    gauge(bell, "audit_verification_age_seconds", read -> read.age(read.verified()));
    gauge(bell, "backup_age_seconds", read -> read.age(read.backedUp()));
    gauge(bell, "drafts", Reading::drafts);
    gauge(bell, "sessions", Reading::sessions);
    gauge(bell, "failed_sign_ins_last_hour", Reading::failedSignIns);
    gauge(bell, "database_connections", Reading::connections, new Tag("state", "open"));
    gauge(bell, "database_connections", Reading::working, new Tag("state", "working"));
    gauge(bell, "database_connections", Reading::waiting, new Tag("state", "waiting"));
    registry.gauge(named("requests_running"), drain, Drain::running);
    for (Check check : Check.values()) {
      registry.gauge(
          named("alarm"), bell, from -> ringing(from, check), new Tag("check", check.name()));
    }
  }

  private void gauge(Bell bell, String name, ToDoubleFunction<Reading> value, Tag... tags) {
    registry.gauge(
        named(name),
        bell,
        from -> from.reading() == null ? Double.NaN : value.applyAsDouble(from.reading()),
        tags);
  }

  private static int ringing(Bell bell, Check check) {
    return (int)
        bell.last().stream()
            .filter(one -> one.check() == check && one.state() == Alarm.State.ALARM)
            .count();
  }

  private static Metadata named(String name) {
    return Metadata.builder().withName(name).build();
  }
}
