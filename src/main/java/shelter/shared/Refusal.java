package shelter.shared;

import jakarta.ejb.ApplicationException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/**
 * A register says no: the field it is about (null for the whole record), the key of the sentence in
 * the messages, and what the sentence names. Nothing is stored.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {
  private final String field;
  private final String key;
  private final transient Object[] parameters;

  public Refusal(String field, String key, Object... parameters) {
    super(key);
    this.field = field;
    this.key = key;
    this.parameters = parameters;
  }

  /** The refusal that lies behind a failed write; what is not a refusal is passed on as it is. */
  public static RuntimeException behind(PersistenceException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return new Refusal(null, "refusal.changedByAnother");
      }
      if (cause instanceof SQLException sql && "YR001".equals(sql.getSQLState())) {
        return new Refusal(null, "refusal.yearNotOpen");
      }
    }
    return failure;
  }

  public String field() {
    return field;
  }

  public String key() {
    return key;
  }

  public Object[] parameters() {
    return parameters == null ? new Object[0] : parameters;
  }
}
