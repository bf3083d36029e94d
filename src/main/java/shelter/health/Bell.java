package shelter.health;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.File;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.health.Alarm.State;
import shelter.mail.Mail;
import shelter.shared.Label;
import shelter.shared.Refusal;
import shelter.shared.Settings;

/**
 * Looks every ten seconds at what an operator should know of, and says in the log when something
 * is no longer well, and when it is again. Every node looks for itself.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Bell {
  private static final Logger LOG = Logger.getLogger(Bell.class.getName());
  private static final Duration FRESH = Duration.ofSeconds(1);

  /** A register that starts counts at once; after this long a year without a count is no start. */
  private static final Duration START = Duration.ofMinutes(10);

  private static final Duration CLOSING = Duration.ofMinutes(15);
  private static final long ROOM = 1L << 30;
  private static final long FAILED_SIGN_INS = 100;

  private final Instant started = Instant.now();
  private final Map<Check, Instant> good = new EnumMap<>(Check.class);
  private final Map<Check, State> states = new EnumMap<>(Check.class);

  @Inject private Vitals vitals;
  @Inject private Settings settings;
  @Inject private Meters meters;
  @Inject private Mail mail;
  private volatile Reading reading;
  private volatile List<Alarm> alarms = List.of();
  private Instant looked = Instant.EPOCH;

  /** The tables that this program began with; the launcher has just brought them up to date. */
  private volatile int schema;

  /** An alarm comes within a minute (promise 78). */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void ring() {
    meters.begin(this);
    for (Alarm alarm : look()) {
      boolean rang = states.put(alarm.check(), alarm.state()) == State.ALARM;
      boolean rings = alarm.state() == State.ALARM;
      if (rings && !rang) {
        LOG.log(Level.SEVERE, "Alarm {0}: /help/operating of the register says what to do", alarm.check());
        write(alarm.check(), "operating.ringing.mail");
      } else if (rang && !rings) {
        LOG.log(Level.INFO, "Alarm {0} is over", alarm.check());
        write(alarm.check(), "operating.over.mail");
      }
    }
  }

  /** Tells whoever is named in the settings; in both languages that an operator may speak. */
  private void write(Check check, String key) {
    String to = settings.value("register.alarm.mail").orElse(null);
    if (to == null || !mail.isConfigured()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    String subject = null;
    for (Locale language : List.of(Label.BOKMAL, Locale.ENGLISH)) {
      String title = Label.text(language, key, Label.text(language, "Check." + check));
      subject = subject == null ? title : subject;
      text.append(title).append("\n\n").append(Label.text(language, "CheckHelp." + check)).append("\n\n");
    }
    try {
      mail.send(null, to, subject, text.toString());
    } catch (Refusal e) {
      // The mail has said so itself; the log has the alarm.
      LOG.log(Level.FINE, "No letter about {0}", check);
    }
  }

  /** How everything is; what is known is a second old at most. */
  public synchronized List<Alarm> look() {
    Instant now = Instant.now();
    if (looked.plus(FRESH).isBefore(now)) {
      try {
        reading = vitals.read();
        schema = schema == 0 ? reading.schema() : schema;
        alarms = judge(now, reading);
      } catch (SQLException | RuntimeException e) {
        LOG.log(Level.INFO, "Health could not be read: {0}", e.toString());
        alarms = List.of(alarm(now, Check.DATABASE, State.ALARM), disk(now));
      }
      looked = Instant.now();
    }
    return alarms;
  }

  /** How everything was when it was last looked at; does not wait for anything. */
  public List<Alarm> last() {
    return alarms;
  }

  /** What was read last; null before the first time. */
  public Reading reading() {
    return reading;
  }

  /** Whether the tables are older than the program, as when an old backup is put in their place. */
  public boolean isOutdated() {
    Reading read = reading;
    return read != null && read.schema() < schema;
  }

  private List<Alarm> judge(Instant now, Reading read) {
    List<Alarm> found = new ArrayList<>();
    found.add(alarm(now, Check.DATABASE, State.GOOD));
    boolean never = read.uncounted() && read.isOlder(started, START);
    boolean any = read.counted() != null || read.uncounted();
    found.add(
        dated(
            Check.COUNT,
            never || read.counted() != null && read.isLate(read.counted()),
            any,
            read.counted()));
    found.add(
        dated(
            Check.AUDIT,
            !read.whole() || read.isLate(read.verified()) && isOfAge(read),
            read.verified() != null || isOfAge(read),
            read.verified()));
    boolean wanted =
        settings.names().contains("register.backup")
            && settings.value("register.backup").isPresent();
    found.add(
        dated(
            Check.BACKUP,
            read.backedUp() == null ? wanted && isOfAge(read) : read.isLate(read.backedUp()),
            wanted || read.backedUp() != null,
            read.backedUp()));
    boolean alone = read.standbys() == 0 || !read.standbysAwaited();
    State standby = !alone ? State.GOOD : wantsStandby(read) ? State.ALARM : State.OFF;
    found.add(alarm(now, Check.STANDBY, standby));
    found.add(disk(now));
    found.add(
        alarm(
            now, Check.CLOSING, read.isOlder(read.closing(), CLOSING) ? State.ALARM : State.GOOD));
    boolean guessing = read.failedSignIns() > FAILED_SIGN_INS;
    found.add(alarm(now, Check.SIGN_IN, guessing ? State.ALARM : State.GOOD));
    return List.copyOf(found);
  }

  /** Whoever names two databases, or lets commits wait for another, has a standby. */
  private boolean wantsStandby(Reading read) {
    String address = settings.value("register.db.url").orElse("");
    return read.standbysAwaited() || address.replaceFirst("(//[^/]*).*", "$1").contains(",");
  }

  /** Whether the register is old enough to have had a night. */
  private static boolean isOfAge(Reading read) {
    return read.isOlder(read.begun(), Duration.ofHours(26));
  }

  private Alarm disk(Instant now) {
    // What the server unpacks lies in the data folder.
    long room = new File(System.getProperty("java.io.tmpdir")).getUsableSpace();
    return alarm(now, Check.DISK, room < ROOM ? State.ALARM : State.GOOD);
  }

  private static Alarm dated(Check check, boolean bad, boolean used, Instant last) {
    State otherwise = used ? State.GOOD : State.OFF;
    return new Alarm(
        check,
        bad ? State.ALARM : otherwise,
        last == null ? null : last.atZone(Settings.OSLO).toOffsetDateTime());
  }

  private Alarm alarm(Instant now, Check check, State state) {
    if (state == State.GOOD) {
      good.put(check, now);
    }
    Instant last = good.get(check);
    return new Alarm(
        check, state, last == null ? null : last.atZone(Settings.OSLO).toOffsetDateTime());
  }
}
