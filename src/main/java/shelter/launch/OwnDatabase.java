package shelter.launch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import shelter.shared.Outage;
import shelter.shared.Settings;
import shelter.shared.Settings.Refused;

/** A PostgreSQL of the centre's or the office's own, instead of the embedded one. */
final class OwnDatabase {
  private static final Duration EVERY = Duration.ofSeconds(1);

  private OwnDatabase() {}

  /**
   * The roles of the settings, once their database can be reached: at once, or within {@code
   * register.db.wait} seconds, in which health says that this program lives and is not ready
   * (promise 67). What waiting does not mend, such as a wrong password, is said at once.
   *
   * @throws Refused when one is missing or the database cannot be reached
   */
  static DatabaseSetup.Roles awaited(Settings settings) throws IOException, InterruptedException {
    Instant last = Instant.now().plus(patience(settings));
    DatabaseSetup.Roles roles = named(settings);
    SQLException failure = failure(roles);
    if (failure != null && isAway(failure) && Instant.now().isBefore(last)) {
      System.out.println(
          "  waiting    until the database answers, %s at most: %s"
              .formatted(patience(settings).toSeconds() + " seconds", firstLine(failure)));
      try (WaitingRoom room = WaitingRoom.open(settings)) {
        while (failure != null && isAway(failure) && Instant.now().isBefore(last)) {
          Thread.sleep(EVERY.toMillis());
          failure = failure(roles);
        }
      }
    }
    return require(roles, failure);
  }

  /**
   * The roles of the settings.
   *
   * @throws Refused when one is missing or the database cannot be reached
   */
  static DatabaseSetup.Roles roles(Settings settings) {
    DatabaseSetup.Roles roles = named(settings);
    return require(roles, failure(roles));
  }

  private static DatabaseSetup.Roles named(Settings settings) {
    String url = settings.value("register.db.url").orElseThrow();
    var roles =
        new DatabaseSetup.Roles(
            url,
            required(settings, "register.db.owner.user"),
            required(settings, "register.db.owner.password"),
            required(settings, "register.db.user"),
            required(settings, "register.db.password"),
            required(settings, "register.db.count.user"),
            required(settings, "register.db.count.password"));
    System.out.println("  database   " + shown(url));
    return roles;
  }

  /** What stands in the way of a connection; null when nothing does. */
  private static SQLException failure(DatabaseSetup.Roles roles) {
    try (Connection connection = roles.asOwner()) {
      connection.rollback();
      return null;
    } catch (SQLException e) {
      return e;
    }
  }

  private static boolean isAway(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    // 28: a password that is wrong now is wrong in a minute.
    return !state.startsWith("28") && Outage.ofState(state) != null;
  }

  private static DatabaseSetup.Roles require(DatabaseSetup.Roles roles, SQLException failure) {
    if (failure != null) {
      throw new Refused(
          "The database %s cannot be reached as %s: %s. Check that it runs, and the variables REGISTER_DB_URL and REGISTER_DB_OWNER_*."
              .formatted(shown(roles.url()), roles.owner(), firstLine(failure)));
    }
    return roles;
  }

  private static Duration patience(Settings settings) {
    String text = settings.value("register.db.wait").orElse("0");
    if (!text.matches("[0-9]{1,6}")) {
      throw new Refused(
          "REGISTER_DB_WAIT is \"%s\"; it must be a number of seconds, for example 300. Change it and try again."
              .formatted(text));
    }
    return Duration.ofSeconds(Integer.parseInt(text));
  }

  private static String shown(String url) {
    return url.replaceAll("\\?.*", "");
  }

  private static String firstLine(SQLException failure) {
    return failure.getMessage().lines().findFirst().orElse("").replaceFirst("\\.$", "");
  }

  /** The role that reads every row, without autocommit: for what a backup must hold. */
  static Connection asBackup(Settings settings) throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            required(settings, "register.db.url"),
            required(settings, "register.db.backup.user"),
            required(settings, "register.db.backup.password"));
    connection.setAutoCommit(false);
    return connection;
  }

  /** What comes as a file stays a file: the server reads it anew when the password is changed. */
  static void handOn(Map<String, String> environment, String variable, String password) {
    String file = System.getenv(variable + "_FILE");
    boolean asFile = file != null && !file.isBlank();
    environment.put(asFile ? variable + "_FILE" : variable, asFile ? file : password);
  }

  private static String required(Settings settings, String key) {
    return settings
        .value(key)
        .orElseThrow(
            () ->
                new Refused(
                    "REGISTER_DB_URL is set, but %s is not. An own database needs the three roles of config/register.properties."
                        .formatted(Settings.variable(key))));
  }
}
