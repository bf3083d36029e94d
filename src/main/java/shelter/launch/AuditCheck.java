package shelter.launch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.LogManager;
import shelter.audit.Heads;
import shelter.audit.Verification;
import shelter.shared.Settings;
import shelter.shared.Settings.Refused;

/**
 * The command that verifies the audit trail from outside, whether the register runs or not: exit
 * code 0 when it is whole, 2 when it is not, 1 when it could not be read.
 */
public final class AuditCheck {
  private AuditCheck() {}

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    int code = 1;
    try {
      code = check(new Settings());
    } catch (Refused e) {
      System.err.println("\nThe audit trail was not verified. " + e.getMessage() + "\n");
    } catch (SQLException | IOException e) {
      System.err.println(
          "\nThe audit trail was not verified. "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + "\n");
    }
    System.exit(code);
  }

  private static int check(Settings settings) throws SQLException, IOException {
    var kept = new Heads(settings.auditFile()).all();
    if (!settings.embeddedDatabase()) {
      DatabaseSetup.Roles roles = OwnDatabase.roles(settings);
      try (Connection connection =
          DriverManager.getConnection(roles.url(), roles.counting(), roles.countingPassword())) {
        return tell(connection, kept);
      }
    }
    String running = EmbeddedDatabase.runningUrl(settings.data());
    if (running != null) {
      try (Connection connection = EmbeddedDatabase.asMaster(settings.data(), running)) {
        return tell(connection, kept);
      }
    }
    DataFolder.requireRegister(settings.data());
    try (DataFolder folder = DataFolder.open(settings.data());
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.path());
        Connection connection =
            EmbeddedDatabase.asMaster(folder.path(), database.url("register"))) {
      return tell(connection, kept);
    }
  }

  private static int tell(Connection connection, java.util.Map<String, Heads.Head> kept)
      throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    Verification verification = Verification.of(connection, kept);
    System.out.println(
        "%d lines on %d chains, %d heads kept outside the database: %s"
            .formatted(
                verification.lines(),
                verification.chains(),
                kept.size(),
                verification.isWhole() ? "whole" : "BROKEN"));
    verification.broken().forEach(what -> System.out.println("  " + what));
    return verification.isWhole() ? 0 : 2;
  }
}
