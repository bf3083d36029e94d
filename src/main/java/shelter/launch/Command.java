package shelter.launch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.LogManager;
import shelter.shared.Settings.Refused;

/** How a command ends: one sentence and an exit code, never a stack trace. */
final class Command {
  /** What a command does; whether all is well. */
  interface Work {
    boolean run() throws SQLException, IOException;
  }

  /** A proof is missing without which nothing is done, unless somebody has decided so. */
  static final class Unproved extends Refused {
    Unproved(String message) {
      super(message);
    }
  }

  private Command() {}

  /**
   * Ends the program: 0 when all is well, 2 when it is not, 1 when it could not be done, 3 when it
   * must not.
   */
  static void run(String undone, Work work) {
    LogManager.getLogManager().reset();
    int code = 1;
    try {
      code = work.run() ? 0 : 2;
    } catch (Refused e) {
      code = e instanceof Unproved ? 3 : 1;
      System.err.println("\n" + undone + " " + e.getMessage() + "\n");
    } catch (SQLException | IOException | RuntimeException e) {
      System.err.println(
          "\n"
              + undone
              + " "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + "\n");
    }
    System.exit(code);
  }
}
