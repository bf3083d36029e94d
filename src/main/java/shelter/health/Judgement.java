package shelter.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shelter.health.Alarm.State;
import shelter.shared.Settings;

/** What is well and what is not, of what has been read; remembers when each was last well. */
final class Judgement {
  /** What comes once a day is late after this (promise 73): a count has two hours for itself. */
  static final Duration DAY = Duration.ofHours(26);

  /** A year is closed in seconds. */
  static final Duration CLOSING = Duration.ofMinutes(15);

  /** Bytes on the disk. */
  static final long ROOM = 1L << 30;

  /** In an hour; six hundred people mistype less often. */
  static final long FAILED_SIGN_INS = 100;

  private final Map<Check, Instant> good = new EnumMap<>(Check.class);
  private final boolean backups;
  private final int standbys;

  Judgement(Settings settings) {
    backups = settings.value("register.backup").isPresent();
    String address = settings.value("register.db.url").orElse("");
    standbys = address.replaceFirst("(//[^/]*).*", "$1").split(",").length - 1;
  }

  /** When the database does not answer, nothing is known of what is in it. */
  List<Alarm> away(Instant now, long room) {
    return List.of(
        alarm(Check.DATABASE, now, State.ALARM),
        alarm(Check.DISK, now, room < ROOM ? State.ALARM : State.GOOD));
  }

  /**
   * All of it.
   *
   * @param room bytes that are free on the disk
   */
  List<Alarm> of(Reading read, long room) {
    Instant now = read.at();
    // A younger register has had no night.
    boolean ofAge = read.isOlder(read.begun(), DAY);
    List<Alarm> found = new ArrayList<>();
    found.add(alarm(Check.DATABASE, now, State.GOOD));
    found.add(
        dated(
            Check.COUNT,
            read.counted(),
            read.isOlder(read.counted(), DAY),
            read.counted() != null));
    found.add(
        dated(
            Check.AUDIT,
            read.verified(),
            !read.whole() || isLate(read, read.verified(), ofAge),
            ofAge || read.verified() != null));
    boolean backedUp = backups || read.backedUp() != null;
    found.add(
        dated(
            Check.BACKUP,
            read.backedUp(),
            backedUp && isLate(read, read.backedUp(), ofAge),
            backedUp));
    State archive = Boolean.TRUE.equals(read.archived()) ? State.GOOD : State.ALARM;
    found.add(alarm(Check.ARCHIVE, now, read.archived() == null ? State.OFF : archive));
    found.add(alarm(Check.STANDBY, now, standby(read)));
    found.add(alarm(Check.DISK, now, room < ROOM ? State.ALARM : State.GOOD));
    boolean stuck = read.isOlder(read.closing(), CLOSING);
    found.add(alarm(Check.CLOSING, now, stuck ? State.ALARM : State.GOOD));
    boolean guessing = read.failedSignIns() > FAILED_SIGN_INS;
    found.add(alarm(Check.SIGN_IN, now, guessing ? State.ALARM : State.GOOD));
    return List.copyOf(found);
  }

  private static boolean isLate(Reading read, Instant moment, boolean ofAge) {
    return moment == null ? ofAge : read.isOlder(moment, DAY);
  }

  /**
   * Whoever names several databases, or lets commits wait for another, has a standby; of several
   * each is missed, for the next loss would be felt.
   */
  private State standby(Reading read) {
    if (read.standbys() >= Math.max(1, standbys) && read.standbysAwaited()) {
      return State.GOOD;
    }
    return standbys > 0 || read.standbysAwaited() ? State.ALARM : State.OFF;
  }

  private static Alarm dated(Check check, Instant last, boolean bad, boolean used) {
    State otherwise = used ? State.GOOD : State.OFF;
    return told(check, bad ? State.ALARM : otherwise, last);
  }

  private Alarm alarm(Check check, Instant now, State state) {
    if (state == State.GOOD) {
      good.put(check, now);
    }
    return told(check, state, good.get(check));
  }

  private static Alarm told(Check check, State state, Instant good) {
    return new Alarm(
        check, state, good == null ? null : good.atZone(Settings.OSLO).toOffsetDateTime());
  }
}
