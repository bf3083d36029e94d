package shelter.health;

import java.time.Duration;
import java.time.Instant;

/**
 * What was read at one moment. A moment that is null has not been yet.
 *
 * @param schema the version of the tables
 * @param counted of the open year that was counted longest ago: its last good count, or since when
 *     it is open
 * @param countSeconds how long the last count took
 * @param verified the last verification of the audit trail
 * @param whole whether it found the trail whole
 * @param begun the first line of the trail: a younger register cannot have been verified
 * @param backedUp when the last backup was finished
 * @param archived whether the database's log reaches its archive; null where it has none
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
    Instant verified,
    boolean whole,
    Instant begun,
    Instant backedUp,
    Boolean archived,
    int standbys,
    boolean standbysAwaited,
    Instant closing,
    long failedSignIns,
    long drafts,
    long sessions,
    long connections,
    long working,
    long waiting) {

  /** Whether a moment lies longer ago; one that has not been does not. */
  boolean isOlder(Instant moment, Duration age) {
    return moment != null && moment.plus(age).isBefore(at);
  }

  /** Seconds since; NaN when it has not been. */
  double age(Instant moment) {
    return moment == null ? Double.NaN : Duration.between(moment, at).toMillis() / 1000.0;
  }
}
