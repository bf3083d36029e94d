package shelter.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import shelter.health.Alarm.State;
import shelter.shared.Settings;

/** When the alarm goes, and when it does not. */
class JudgementTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final long ROOM = 10L << 30;

  private final Map<String, String> variables = new java.util.HashMap<>();
  private Instant counted = ago(5);
  private Instant verified = ago(4);
  private Instant begun = ago(1_000);
  private Instant backedUp;
  private Boolean archived;
  private Instant closing;
  private boolean whole = true;
  private int standbys;
  private boolean awaited;
  private long failed;

  private static Instant ago(int hours) {
    return NOW.minus(Duration.ofHours(hours));
  }

  private State of(Check check) {
    return judge(ROOM).get(check);
  }

  private Map<Check, State> judge(long room) {
    Reading read =
        new Reading(
            NOW, 33, counted, 9.5, verified, whole, begun, backedUp, archived, standbys, awaited,
            closing, failed, 0, 0, 4, 1, 0);
    return new Judgement(new Settings(variables))
        .of(read, room).stream().collect(Collectors.toMap(Alarm::check, Alarm::state));
  }

  @Test
  void quietRegisterHasNoAlarm() {
    Map<Check, State> all = judge(ROOM);
    assertEquals(Check.values().length, all.size());
    assertEquals(State.OFF, all.remove(Check.BACKUP));
    assertEquals(State.OFF, all.remove(Check.ARCHIVE));
    assertEquals(State.OFF, all.remove(Check.STANDBY));
    all.forEach((check, state) -> assertEquals(State.GOOD, state, check.name()));
  }

  @Test
  void countIsLateAfter26Hours() {
    counted = NOW.minus(Duration.ofHours(26));
    assertEquals(State.GOOD, of(Check.COUNT));
    counted = counted.minusSeconds(1);
    assertEquals(State.ALARM, of(Check.COUNT));
    counted = null;
    assertEquals(State.OFF, of(Check.COUNT), "no year is open");
  }

  @Test
  void archiveThatTheLogDoesNotReachIsAnAlarm() {
    archived = true;
    assertEquals(State.GOOD, of(Check.ARCHIVE));
    archived = false;
    assertEquals(State.ALARM, of(Check.ARCHIVE));
  }

  @Test
  void oneOfTwoStandbysThatIsGoneIsAnAlarm() {
    variables.put("REGISTER_DB_URL", "jdbc:postgresql://a,b,c/register?targetServerType=primary");
    awaited = true;
    standbys = 2;
    assertEquals(State.GOOD, of(Check.STANDBY));
    standbys = 1;
    assertEquals(State.ALARM, of(Check.STANDBY));
  }

  @Test
  void trailThatIsBrokenOrNotReadIsAnAlarm() {
    whole = false;
    assertEquals(State.ALARM, of(Check.AUDIT));
    whole = true;
    verified = ago(27);
    assertEquals(State.ALARM, of(Check.AUDIT));
    verified = null;
    assertEquals(State.ALARM, of(Check.AUDIT));
    begun = ago(2);
    assertEquals(State.OFF, of(Check.AUDIT), "it has had no night");
  }

  @Test
  void backupsAreMissedOnceTheyAreWanted() {
    variables.put("REGISTER_BACKUP", "/mnt/backups");
    assertEquals(State.ALARM, of(Check.BACKUP));
    backedUp = ago(5);
    assertEquals(State.GOOD, of(Check.BACKUP));
    variables.clear();
    backedUp = ago(27);
    assertEquals(State.ALARM, of(Check.BACKUP));
  }

  @Test
  void standbyIsMissedWhereThereIsOne() {
    awaited = true;
    assertEquals(State.ALARM, of(Check.STANDBY));
    standbys = 1;
    assertEquals(State.GOOD, of(Check.STANDBY));
    awaited = false;
    assertEquals(State.OFF, of(Check.STANDBY));
    variables.put("REGISTER_DB_URL", "jdbc:postgresql://10.0.0.21,10.0.0.22/register?a=b,c");
    assertEquals(State.ALARM, of(Check.STANDBY), "nothing waits for it");
    variables.put("REGISTER_DB_URL", "jdbc:postgresql://10.0.0.21/register?a=b,c");
    assertEquals(State.OFF, of(Check.STANDBY));
  }

  @Test
  void fullDiskHalfClosedYearAndGuessingAreAlarms() {
    assertEquals(State.ALARM, judge(1L << 29).get(Check.DISK));
    closing = NOW.minus(Duration.ofMinutes(14));
    failed = 100;
    assertEquals(State.GOOD, of(Check.CLOSING));
    assertEquals(State.GOOD, of(Check.SIGN_IN));
    closing = NOW.minus(Duration.ofMinutes(16));
    failed = 101;
    assertEquals(State.ALARM, of(Check.CLOSING));
    assertEquals(State.ALARM, of(Check.SIGN_IN));
  }
}
