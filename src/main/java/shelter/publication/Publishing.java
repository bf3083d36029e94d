package shelter.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.screening.Proof;
import shelter.screening.Screening;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.Actor;

/**
 * Publishing, with the counting role. Called by the office's door ({@link Publications}) and by the
 * first start of a demonstration, which has no user; it has no name on any page.
 */
// The counting role has a data source and a right of its own; the wall is for the other.
@ExcludeDefaultInterceptors
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Publishing {
  /** An editor turns page after page of the same figures; protecting them takes seconds. */
  private static final Cache<List<Object>, Edition> PREVIEWED =
      Caffeine.newBuilder().maximumSize(4).expireAfterAccess(Duration.ofMinutes(10)).build();

  @Resource(lookup = "java:app/jdbc/counting")
  private DataSource counting;

  @Resource(lookup = "java:app/jdbc/asking")
  private DataSource asking;

  @Resource private SessionContext context;
  @Inject private Settings settings;
  @Inject private Trail trail;
  @Inject private Actor actor;

  /**
   * Copies the counted cells of a closed year into a new version, small ones without their value.
   * What is asked for once more, and has been done, is not done again.
   *
   * @param by who publishes
   * @param approvedBy the second person; null where none is asked for
   * @param reason why there is a new version; nothing is kept of it for the first
   * @param digest of the figures that somebody has seen and said yes to; null when nobody has
   * @throws Refusal when the year is not closed, its version is not accepted, its figures are not
   *     protected, or they are others than those of the digest
   */
  public void publish(int year, String by, String approvedBy, String reason, String digest)
      throws SQLException {
    try (Connection connection = counting.getConnection()) {
      NextVersion next = new NextVersion(connection, year);
      NextVersion.Standing standing = next.standing();
      Publication made = make(connection, NextVersion.READY, year, by, approvedBy, reason, null);
      next.prove(made, Proof.of(connection, year));
      if (digest != null && !digest.equals(made.getDigest())) {
        throw new Refusal(null, "refusal.figuresChanged", "" + year);
      }
      // The proxy sends again what a node did and died with before it answered: no correction. An
      // approval that is still to be decided then is one of these figures, by its digest.
      boolean asBefore = standing != null && made.getDigest().equals(standing.digest());
      if (asBefore && (approvedBy != null || standing.isOf(by, reason))) {
        context.setRollbackOnly();
        return;
      }
      note(Action.PUBLISH, year, "version=" + made.getVersion());
    }
  }

  /**
   * What publishing would make of a closed year: published, read back and undone, so that it cannot
   * differ. For the office's eyes only; whoever calls this has made sure of that.
   *
   * @param centres the names of the centres by their codes
   * @throws Refusal when the year is not closed
   */
  public Edition preview(int year, Map<String, String> centres) throws SQLException {
    return preview(year, centres, null);
  }

  private Edition preview(int year, Map<String, String> centres, Integer limit)
      throws SQLException {
    try (Connection connection = counting.getConnection()) {
      new NextVersion(connection, year).require(NextVersion.CLOSED);
      List<Object> of = List.of(year, "" + limit, Screening.stamp(connection, year), centres);
      Edition seen = PREVIEWED.getIfPresent(of);
      if (seen == null) {
        seen =
            Edition.read(
                connection,
                make(connection, NextVersion.CLOSED, year, "preview", null, null, limit),
                centres);
        PREVIEWED.put(of, seen);
      }
      return seen;
    } finally {
      context.setRollbackOnly();
    }
  }

  /**
   * What the rule of publication would cost a closed year, published nowhere. For the office's eyes
   * only; whoever calls this has made sure of that.
   *
   * @param limit up to which a count of the nation would be hidden, had nothing been published
   *     before; null for the one in force
   * @throws Refusal when the year is not closed
   */
  public Protection study(int year, Integer limit) throws SQLException {
    return Protection.of(
        preview(year, Map.of(), limit), limit == null ? settings.suppressionLimit() : limit);
  }

  private Publication make(
      Connection connection,
      String which,
      int year,
      String by,
      String approvedBy,
      String reason,
      Integer limit)
      throws SQLException {
    NextVersion next = new NextVersion(connection, year);
    try {
      int version = next.take(which, by, approvedBy, reason);
      copy(connection, year, version, limit);
      return next.seal(version);
    } catch (SQLException e) {
      throw next.told(e);
    }
  }

  /** Says at once what would stand in the way, before a second person is asked. */
  public void require(int year) throws SQLException {
    try (Connection connection = asking.getConnection()) {
      new NextVersion(connection, year).require(NextVersion.READY);
    }
  }

  private void note(Action action, int year, String detail) {
    trail.outside(actor.name(), new Note(action, null, "" + year, true, detail));
  }

  /** Copies the tables, and of their figures what may be shown ({@link Screening}). */
  private void copy(Connection connection, int year, int version, Integer limit)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into register.published_table (version, year, table_name, chapter, position, kind, unit, base_unit,
              row_label, column_label, definition, multiple, decimals, source, breaks, method)
          select %d, year, table_name, chapter, position, kind, unit, base_unit,
              row_label, column_label, definition, multiple, decimals, source, breaks, method
          from register.counted_table where year = %d"""
              .formatted(version, year));
    }
    Screening screening =
        Screening.of(
            connection, year, version, limit == null ? settings.suppressionLimit() : limit);
    screening.write(limit == null ? screening.protect() : screening.study(), version);
    try (var statement = connection.createStatement()) {
      statement.execute(
          "update register.reporting_year set state = 'PUBLISHED', version = version + 1, changed_at = now() where year = "
              + year);
    }
  }
}
