package shelter.release;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.shared.Refusal;
import shelter.user.Actor;

/**
 * Withdrawing a version, with the counting role. Called by the office's door ({@link Releases}); it
 * has no name on any page.
 */
// The counting role has a data source and a right of its own; the wall is for the other.
@ExcludeDefaultInterceptors
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Withdrawing {
  @Resource(lookup = "java:app/jdbc/asking")
  private DataSource asking;

  @Inject private Trail trail;
  @Inject private Actor actor;

  /**
   * Takes a version from the public. Its figures stay where they are, as evidence, and because what
   * was once shown counts as known (contract section 7); the database shows them to the office and
   * the counting role only.
   *
   * <p>The version before it, if it is not withdrawn itself, stands again. The state of the year
   * says whether the figures it was last closed with are published: when the version that stood is
   * withdrawn, the year is closed and no more published, as it is after a reopening that changed
   * something, and can be published anew. The next version takes the next number: none is used
   * twice.
   *
   * @throws Refusal when there is no such version, or it is withdrawn already
   */
  public void withdraw(int year, int version, String by, String reason) throws SQLException {
    try (Connection connection = asking.getConnection();
        var publication =
            connection.prepareStatement(
                """
                update register.publication set withdrawn_at = clock_timestamp(), withdrawn_by = ?, withdrawal = ?
                where year = ? and version = ? and withdrawn_at is null""");
        var state =
            connection.prepareStatement(
                """
                update register.reporting_year y set state = 'CLOSED', version = version + 1, changed_at = now()
                where year = ? and state = 'PUBLISHED' and not exists (
                    select from register.publication p where p.year = y.year and p.version > ? and p.withdrawn_at is null)""")) {
      publication.setString(1, by);
      publication.setString(2, reason);
      publication.setInt(3, year);
      publication.setInt(4, version);
      if (publication.executeUpdate() == 0) {
        throw new Refusal(null, "refusal.versionNotPublished", "" + year, "" + version);
      }
      state.setInt(1, year);
      state.setInt(2, version);
      state.executeUpdate();
      trail.outside(
          actor.name(), new Note(Action.WITHDRAW, null, "" + year, true, "version=" + version));
    }
  }
}
