package shelter.health;

import java.time.Duration;
import java.time.Instant;

/**
 * What was read at one moment. A moment that is null has not been yet.
 *
 * @param schema the version of the tables
 * @param counted the last good count of the open year that was counted longest ago
 * @param countSeconds how long the last count took
 * @param uncounted whether there is an open year that was never counted
 * @param verified the last verification of the audit trail
 * @param whole whether it found the trail whole
 * @param begun the first line of the trail: a younger register cannot have been verified
 * @param backedUp when the last backup was finished
 * @param standbys how many standbys stream, and how many of them commits wait for
 * @param closing since when a year has been half closed
 * @param failedSignIns of the last hour
 * @param connections of the application's role on all nodes, and how many of them wait for a lock
 */
public record Reading(
    Instant at,
    int schema,
    Instant counted,
    double countSeconds,
    boolean uncounted,
    Instant verified,
    boolean whole,
    Instant begun,
    Instant backedUp,
    int standbys,
    boolean standbysAwaited,
    Instant closing,
    long failedSignIns,
    long drafts,
    long sessions,
    long connections,
    long working,
    long waiting) {

  /** Whether something that comes once a day is late; a count has two hours for itself. */
  boolean isLate(Instant moment) {
    return moment == null || isOlder(moment, Duration.ofHours(26));
  }

  boolean isOlder(Instant moment, Duration age) {
    return moment != null && moment.plus(age).isBefore(at);
  }

  /** Seconds since; NaN when it has not been. */
  double age(Instant moment) {
    return moment == null ? Double.NaN : Duration.between(moment, at).toMillis() / 1000.0;
  }
}
