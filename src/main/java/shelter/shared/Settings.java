package shelter.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The one place where settings are read: {@code config/register.properties} with its defaults, and
 * over it the environment (contract section 2). The launcher and the application use the same
 * class; the launcher hands on what it has decided.
 */
@ApplicationScoped
public class Settings {
  public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  /** Everybody may know it: it opens invented records on this machine and nothing else. */
  public static final String DEMONSTRATION_PASSWORD = "demo-shelter-register";

  /** A setting that cannot be used; the message says which and what to do. */
  public static class Refused extends RuntimeException {
    public Refused(String message) {
      super(message);
    }
  }

  private final Map<String, String> environment;
  private final Properties defaults = new Properties();

  public Settings() {
    this(System.getenv());
  }

  public Settings(Map<String, String> environment) {
    this.environment = SecretFiles.read(environment);
    try (var file = Settings.class.getResourceAsStream("/register.properties")) {
      defaults.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of a key of {@code register.properties}; empty when it is not set. */
  public Optional<String> value(String key) {
    if (!defaults.containsKey(key)) {
      throw new IllegalArgumentException("No such setting: " + key);
    }
    String set = environment.get(variable(key));
    return Optional.of(set == null || set.isBlank() ? defaults.getProperty(key) : set)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** The keys of all settings. */
  public Set<String> names() {
    return defaults.stringPropertyNames();
  }

  public int port() {
    String expected = "a number from 1 to 65535, for example 8080";
    int port = number("register.port", null, "[0-9]{1,5}", expected);
    if (port == 0 || port > 65535) {
      throw refused("register.port", "" + port, expected);
    }
    return port;
  }

  public String host() {
    return value("register.host").orElseThrow();
  }

  public boolean listensOnLoopbackOnly() {
    try {
      return InetAddress.getByName(host()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw refused("register.host", host(), "an address of this machine, for example 127.0.0.1");
    }
  }

  public Path data() {
    String text = value("register.data").orElseThrow();
    String home = System.getProperty("user.home");
    return Path.of(text.equals("~") || text.startsWith("~/") ? home + text.substring(1) : text)
        .toAbsolutePath()
        .normalize();
  }

  /** The file with the secret of the keyed hashes. */
  public Path keyFile() {
    return value("register.key.file").map(Path::of).orElse(data().resolve("key"));
  }

  /** Where the heads of the audit trail are kept outside the database. */
  public Path auditFile() {
    return value("register.audit.file")
        .map(Path::of)
        .orElse(keyFile().toAbsolutePath().resolveSibling("audit-heads"));
  }

  public boolean embeddedDatabase() {
    return value("register.db.url").isEmpty();
  }

  public boolean demonstration() {
    return yesOrNo("register.demo", embeddedDatabase());
  }

  public boolean fourEyes() {
    return yesOrNo("register.four.eyes", !demonstration());
  }

  /** Addresses whose forwarded headers are believed, in the spelling of the network. */
  public Set<String> proxies() {
    String text = value("register.proxy").orElse("");
    Set<String> addresses = new HashSet<>();
    for (String one : text.isEmpty() ? new String[0] : text.split("\\s*,\\s*")) {
      try {
        if (!one.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
          throw new UnknownHostException(one);
        }
        addresses.add(InetAddress.getByName(one).getHostAddress());
      } catch (UnknownHostException e) {
        throw refused("register.proxy", text, "addresses such as 10.0.0.5 with commas between");
      }
    }
    return addresses;
  }

  /** For how many seconds a node that is stopping still answers while it is no longer ready. */
  public int drainSeconds() {
    String otherwise = proxies().isEmpty() ? "0" : "4";
    return number("register.drain", otherwise, "[0-9]|1[0-2]", "seconds from 0 to 12, such as 4");
  }

  /** A plain number: how often a minute ({@code register.limit.*}), or megabytes. */
  public int limit(String key) {
    return number(key, null, "[1-9][0-9]{0,8}", "a number from 1, for example 60");
  }

  public LocalTime countAt() {
    String text = value("register.count.at").orElseThrow();
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      throw refused("register.count.at", text, "an hour such as 03:30");
    }
  }

  /** For how many years after its last year was closed a record of a person is kept. */
  public int retentionYears() {
    String expected = "a number of years from 1 to 99, such as 5";
    return number("register.retention.years", null, "[1-9][0-9]?", expected);
  }

  /** The day on which the next year is published; empty when it is not fixed yet. */
  public Optional<LocalDate> nextRelease() {
    return date("register.next.release");
  }

  public int suppressionLimit() {
    return number("register.suppression.limit", null, "[0-9]{1,3}", "a number such as 2");
  }

  /** The day that {@code register.today} fixes; empty when the clock decides. */
  public Optional<LocalDate> fixedToday() {
    if (value("register.today").isPresent() && !demonstration()) {
      throw new Refused(
          "REGISTER_TODAY is for demonstrations and tests; a real register follows the clock."
              + " Remove it and start again.");
    }
    return date("register.today");
  }

  private Optional<LocalDate> date(String key) {
    Optional<String> text = value(key);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw refused(key, text.get(), "a date such as 2026-11-24");
    }
  }

  /** A moment as the database hands it out, on the clock of Norway. */
  public static OffsetDateTime moment(Object stored) {
    Instant instant =
        stored instanceof OffsetDateTime moment
            ? moment.toInstant()
            : ((Timestamp) stored).toInstant();
    return instant.atZone(OSLO).toOffsetDateTime();
  }

  /** Today in Norway. */
  public LocalDate today() {
    return fixedToday().orElseGet(() -> day(Instant.now()));
  }

  /** The day that it is in Norway at a moment. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, OSLO);
  }

  /** The environment variable that sets a key. */
  public static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  private boolean yesOrNo(String key, boolean otherwise) {
    String text = value(key).map(set -> set.toLowerCase(Locale.ROOT)).orElse("" + otherwise);
    if (!text.equals("true") && !text.equals("false")) {
      throw refused(key, text, "true or false");
    }
    return text.equals("true");
  }

  private int number(String key, String otherwise, String pattern, String expected) {
    String text = value(key).or(() -> Optional.ofNullable(otherwise)).orElseThrow();
    if (!text.matches(pattern)) {
      throw refused(key, text, expected);
    }
    return Integer.parseInt(text);
  }

  private static Refused refused(String key, String text, String expected) {
    return new Refused(
        variable(key)
            + " is \""
            + text
            + "\"; it must be "
            + expected
            + ". Change it and try again.");
  }
}
