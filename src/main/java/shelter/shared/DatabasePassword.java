package shelter.shared;

import java.util.Optional;
import java.util.Properties;
import org.postgresql.plugin.AuthenticationPlugin;
import org.postgresql.plugin.AuthenticationRequestType;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import shelter.shared.Settings.Refused;

/**
 * The driver asks it for the password at every new connection, so that a password that comes as a
 * file is changed without a stop (promise 93): connections that are open stay, the next one takes
 * the new one.
 */
public class DatabasePassword implements AuthenticationPlugin {
  private final String user;

  /** As the driver makes it, with what the connection is opened with. */
  public DatabasePassword(Properties connection) {
    this.user = connection.getProperty("user");
  }

  @Override
  public char[] getPassword(AuthenticationRequestType type) throws PSQLException {
    try {
      Settings settings = new Settings();
      boolean counting = Optional.of(user).equals(settings.value("register.db.count.user"));
      String key = counting ? "register.db.count.password" : "register.db.password";
      return settings.value(key).map(String::toCharArray).orElse(null);
    } catch (Refused e) {
      throw new PSQLException(e.getMessage(), PSQLState.INVALID_PASSWORD);
    }
  }
}
