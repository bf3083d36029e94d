package shelter.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import shelter.shared.Settings;
import shelter.shared.Settings.Refused;

/** A PostgreSQL of the centre's or the office's own, instead of the embedded one. */
final class OwnDatabase {
  private OwnDatabase() {}

  /**
   * The roles of the settings.
   *
   * @throws Refused when one is missing or the database cannot be reached
   */
  static DatabaseSetup.Roles roles(Settings settings) {
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
    System.out.println("  database   " + url.replaceAll("\\?.*", ""));
    try (Connection connection = roles.asOwner()) {
      connection.rollback();
    } catch (SQLException e) {
      throw new Refused(
          "The database %s cannot be reached as %s: %s. Check that it runs, and the variables REGISTER_DB_URL and REGISTER_DB_OWNER_*."
              .formatted(
                  url.replaceAll("\\?.*", ""),
                  roles.owner(),
                  e.getMessage().lines().findFirst().orElse("")));
    }
    return roles;
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
