package shelter.statistics;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** A count that stopped; its transaction is taken back. */
@ApplicationException(rollback = true)
public class CountFailed extends RuntimeException {
  public CountFailed(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /** An invariant that the new cells break, and where. */
  CountFailed(String invariant, String where) {
    super(invariant + ": " + where);
  }

  /** Another count was in the way; the same may be tried again. */
  boolean isCollision() {
    String state = getCause() instanceof SQLException cause ? cause.getSQLState() : null;
    return state != null && (state.startsWith("40") || state.equals("23505"));
  }
}
