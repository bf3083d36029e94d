package shelter.shared;

import java.sql.SQLException;
import java.util.Set;
import javax.transaction.xa.XAException;

/**
 * Why the database does not do what it is asked, where that is nobody's mistake and will pass:
 * whoever asked is told to try again (promises 63, 66 to 68), and nothing has been stored that was
 * not answered. What the database says by its code, and the pool by its words alone.
 */
public enum Outage {
  /** It is not there, is starting or stopping, or has become a standby. */
  AWAY(5),
  /** Every connection is taken. */
  CROWDED(5),
  /** Somebody else holds what was asked for, or it took too long. */
  SLOW(5),
  /** Its disk is full; what is stored can still be read. */
  FULL(60),
  /** It is this program that goes, and another or a newer one that comes. */
  STOPPING(5);

  private static final Set<String> GONE = Set.of("57P01", "57P02", "57P03", "57P05", "25006");
  private static final Set<String> LATE = Set.of("57014", "55P03", "25P03", "53200", "40P01");
  private static final String NO_CONNECTION = "Error in allocating a connection";
  private static final String NONE_FREE = "max-pool-size";

  private final int seconds;

  Outage(int seconds) {
    this.seconds = seconds;
  }

  /** After how many seconds it is worth to try again. */
  public int seconds() {
    return seconds;
  }

  /** The key of the sentence that says what to do; the name of it is its label. */
  public String key() {
    return "outage." + name() + ".text";
  }

  /** What lies behind a failure; null when it is no outage but a fault, or a refusal. */
  public static Outage of(Throwable failure) {
    Outage found = null;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal) {
        return null;
      }
      Outage one = one(cause);
      // The innermost knows best; a commit that failed for lack of room says so last.
      found = one == null ? found : one;
      if (cause.getCause() == cause) {
        break;
      }
    }
    return found;
  }

  private static Outage one(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    if (cause instanceof SQLException sql && sql.getSQLState() != null) {
      return ofState(sql.getSQLState());
    }
    if (message.contains(NONE_FREE)) {
      return CROWDED;
    }
    if (message.contains(NO_CONNECTION)
        || cause instanceof XAException commit
            && (commit.errorCode == XAException.XAER_RMFAIL
                || commit.errorCode == XAException.XAER_RMERR)) {
      return AWAY;
    }
    return null;
  }

  /** What a code of the database means; null for what is wrong with the question. */
  public static Outage ofState(String state) {
    if (state.equals("53100")) {
      return FULL;
    }
    if (state.equals("53300")) {
      return CROWDED;
    }
    if (LATE.contains(state)) {
      return SLOW;
    }
    // 28: the password has been changed and this server does not have the new one yet.
    return state.startsWith("08") || state.startsWith("28") || GONE.contains(state) ? AWAY : null;
  }
}
