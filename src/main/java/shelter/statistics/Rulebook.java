package shelter.statistics;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The definitions in force, read by the counting role and read again when the database has others.
 * The application's role has no right to the views: it counts its own centre by their text, inside
 * both walls. There is no record in here, so it is open to all callers inside the program.
 */
// The counting role has a data source of its own; the wall is for the other.
@ExcludeDefaultInterceptors
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Rulebook {
  @Resource(lookup = "java:app/jdbc/asking")
  private DataSource asking;

  private volatile Rules rules;

  /** The definitions as they are now. */
  public Rules rules() throws SQLException {
    try (Connection connection = asking.getConnection()) {
      Rules known = rules;
      if (known == null || !known.version().equals(Rules.version(connection))) {
        known = Rules.of(connection);
        rules = known;
      }
      return known;
    }
  }
}
