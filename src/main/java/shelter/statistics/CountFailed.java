package shelter.statistics;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** A count that stopped in the database; its transaction is taken back. */
@ApplicationException(rollback = true)
public class CountFailed extends RuntimeException {
  public CountFailed(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /** Another count was in the way; the same may be tried again. */
  boolean isCollision() {
    String state = ((SQLException) getCause()).getSQLState();
    return state != null && (state.startsWith("40") || state.equals("23505"));
  }
}
