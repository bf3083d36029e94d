package shelter.health;

import jakarta.annotation.PostConstruct;
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
 * Looks every ten seconds at what an operator should know of, and says in the log when something is
 * no longer well, and when it is again. Every node looks for itself.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Bell {
  private static final Logger LOG = Logger.getLogger(Bell.class.getName());
  private static final Duration FRESH = Duration.ofSeconds(1);

  /** So many times in a row: a start makes up for a missed night, a database comes back. */
  private static final int CERTAIN = 3;

  private final Map<Check, Integer> rung = new EnumMap<>(Check.class);

  @Inject private Vitals vitals;
  @Inject private Settings settings;
  @Inject private Meters meters;
  @Inject private Mail mail;
  private Judgement judgement;
  private volatile Reading reading;
  private volatile List<Alarm> alarms = List.of();
  private Instant looked = Instant.EPOCH;

  /** The tables that this program began with; the launcher has just brought them up to date. */
  private volatile int schema;

  @PostConstruct
  void begin() {
    judgement = new Judgement(settings);
  }

  /** An alarm comes within a minute (promise 78). */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void ring() {
    meters.begin(this);
    for (Alarm alarm : look()) {
      Check check = alarm.check();
      int before = rung.getOrDefault(check, 0);
      int times = alarm.state() == State.ALARM ? before + 1 : 0;
      rung.put(check, times);
      if (times == CERTAIN) {
        LOG.log(Level.SEVERE, "Alarm {0}: /help/operating of the register says what to do", check);
        write(check, "operating.ringing.mail");
      } else if (times == 0 && before >= CERTAIN) {
        LOG.log(Level.INFO, "Alarm {0} is over", check);
        write(check, "operating.over.mail");
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
      text.append(title)
          .append("\n\n")
          .append(Label.text(language, "CheckHelp." + check))
          .append("\n\n");
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
        alarms = judgement.of(reading, room());
      } catch (SQLException | RuntimeException e) {
        LOG.log(Level.INFO, "Health could not be read: {0}", e.toString());
        alarms = judgement.away(now, room());
      }
      looked = Instant.now();
    }
    return alarms;
  }

  /** What is free on the disk of the data folder, where the server unpacks what it needs. */
  private static long room() {
    return new File(System.getProperty("java.io.tmpdir")).getUsableSpace();
  }

  /** How everything was when it was last looked at; waits for nothing but the first look. */
  public List<Alarm> last() {
    return alarms.isEmpty() ? look() : alarms;
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
}
