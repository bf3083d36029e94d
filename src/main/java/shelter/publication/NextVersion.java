package shelter.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import shelter.attack.Report;
import shelter.shared.Refusal;

/** The row of a year's next version, on the counting role's connection. */
final class NextVersion {
  /** A closed year. */
  static final String CLOSED = " where year = ? and state in ('CLOSED', 'PUBLISHED')";

  /** A closed year, in a version that somebody answers for. */
  static final String READY =
      CLOSED
          + """

         and exists (select from register.closing c where c.year = y.year and c.accepted_by is not null
                     and c.version = (select max(l.version) from register.closing l where l.year = y.year))""";

  /** The version that stands of a year whose latest closing is published. */
  record Standing(String by, String reason, String digest) {
    /** Whether a request for these figures, by that person and for that reason, has made it. */
    boolean isOf(String who, String why) {
      return Objects.equals(by, who) && Objects.equals(reason, why);
    }
  }

  /** Somebody else was faster: the number is taken, or a row is no more as it was read. */
  private static final Set<String> COLLISIONS = Set.of("23505", "40001");

  private final Connection connection;
  private final int year;

  NextVersion(Connection connection, int year) {
    this.connection = connection;
    this.year = year;
  }

  /**
   * Takes the next number: withdrawn versions keep theirs.
   *
   * @param which {@link #CLOSED} or {@link #READY}
   * @throws Refusal when the year is not so
   */
  int take(String which, String by, String approvedBy, String reason) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into register.publication (year, version, published_at, published_by, approved_by, reason)
            select year, l.version + 1, clock_timestamp(), ?, ?, case when l.version > 0 then ? end
            from register.reporting_year y,
                 lateral (select coalesce(max(version), 0) as version from register.publication p where p.year = y.year) l
            """
                + which
                + " returning version")) {
      statement.setString(1, by);
      statement.setString(2, approvedBy);
      statement.setString(3, reason);
      statement.setInt(4, year);
      try (var row = statement.executeQuery()) {
        if (!row.next()) {
          throw refusal();
        }
        return row.getInt(1);
      }
    }
  }

  /**
   * What the next version would be compared with: the latest one, while the year has not been
   * closed anew since and it is not withdrawn; null otherwise.
   */
  Standing standing() throws SQLException {
    // A closing with other input, and a withdrawal, take the year from PUBLISHED to CLOSED.
    try (var statement =
        connection.prepareStatement(
            """
            select p.published_by, p.reason, p.digest
            from register.publication p join register.reporting_year y using (year)
            where year = ? and y.state = 'PUBLISHED' and p.withdrawn_at is null
              and p.version = (select max(l.version) from register.publication l where l.year = y.year)""")) {
      statement.setInt(1, year);
      try (var row = statement.executeQuery()) {
        return row.next()
            ? new Standing(row.getString(1), row.getString(2), row.getString(3))
            : null;
      }
    }
  }

  /** Says what would stand in the way of {@link #take}. */
  void require(String which) throws SQLException {
    if (!is(which)) {
      throw refusal();
    }
  }

  private Refusal refusal() throws SQLException {
    return new Refusal(
        null, is(CLOSED) ? "refusal.versionNotAccepted" : "refusal.yearIsNot.CLOSED", "" + year);
  }

  private boolean is(String which) throws SQLException {
    try (var statement =
        connection.prepareStatement("select 1 from register.reporting_year y" + which)) {
      statement.setInt(1, year);
      try (var row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  /** All is copied: the digest of it is kept with the version. */
  Publication seal(int version) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            update register.publication set digest = register.publication_digest(year, version)
            where year = ? and version = ? returning digest""")) {
      statement.setInt(1, year);
      statement.setInt(2, version);
      try (var row = statement.executeQuery()) {
        row.next();
        return new Publication(year, version, row.getString(1));
      }
    }
  }

  /** Keeps the report of the attack with the version; without it nothing can be published. */
  void prove(Publication version, Report attack) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "update register.publication set attack = jsonb_build_object('digest', digest) || ?::jsonb where year = ? and version = ?")) {
      statement.setString(1, attack.toJson().toString());
      statement.setInt(2, year);
      statement.setInt(3, version.getVersion());
      statement.executeUpdate();
    }
  }

  /** That somebody else published the year meanwhile is a refusal, no failure. */
  SQLException told(SQLException e) {
    if (COLLISIONS.contains(e.getSQLState())) {
      throw new Refusal(null, "refusal.publishedMeanwhile", "" + year);
    }
    return e;
  }
}
