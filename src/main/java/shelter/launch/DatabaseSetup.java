package shelter.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;
import shelter.secret.Secret;
import shelter.shared.Settings.Refused;

/**
 * Makes the tables and the views that count. Only the launcher does this, with the owner role,
 * before the server starts: the running application never has the owner's password.
 */
public final class DatabaseSetup {
  /** The three roles: the owner migrates, the application registers, counting counts. */
  public record Roles(
      String url,
      String owner,
      String ownerPassword,
      String application,
      String applicationPassword,
      String counting,
      String countingPassword) {
    public Connection asOwner() throws SQLException {
      Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
      connection.setAutoCommit(false);
      return connection;
    }
  }

  private final Roles roles;

  public DatabaseSetup(Roles roles) {
    this.roles = roles;
  }

  /**
   * Migrates the tables, loads the reference lists and rebuilds the views if their files changed.
   * Nodes that start at once do it one after the other, and what is up to date already is not
   * touched: another node may be working on it.
   *
   * @throws Refused when the data come from a newer version of the program or were changed by hand
   */
  public void prepare() throws SQLException {
    try (Connection owner = roles.asOwner()) {
      waitForTurn(owner);
      migrate();
      loadList(owner, "municipality", "(known.number, known.valid_from)", "number, valid_from");
      loadList(owner, "country", "(known.code, known.valid_from)", "code, valid_from");
      // Nothing hangs on it: what the list no longer has is gone.
      loadList(owner, "earlier_figure", null, null);
      rebuildViews(owner);
      owner.commit();
    }
  }

  /** One after the other, until the transaction ends. */
  private static void waitForTurn(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(hashtext('register.statistics'))");
    }
  }

  /**
   * Tells the database which servers it may trust: those that hold this secret.
   *
   * @throws Refused when second factors are sealed with another one, or another node that is
   *     running holds another one and would be shut out
   */
  public void trust(Secret secret) throws SQLException {
    try (Connection owner = roles.asOwner();
        var known =
            owner.prepareStatement(
                """
                select secret <> sha256(convert_to(?, 'UTF8')),
                  exists (select from register.account where factor is not null or openid is not null),
                  exists (select from pg_stat_activity where datname = current_database()
                    and usename = ? and application_name = 'register')
                from register.gate""");
        var statement =
            owner.prepareStatement(
                """
                insert into register.gate (secret) values (sha256(convert_to(?, 'UTF8')))
                on conflict (only_row) do update set secret = excluded.secret""")) {
      waitForTurn(owner);
      known.setString(1, secret.gate());
      known.setString(2, roles.application);
      try (var row = known.executeQuery()) {
        boolean another = row.next() && row.getBoolean(1);
        if (another && row.getBoolean(3)) {
          throw new Refused(
              "Another node works on this database with another key file, and would be shut out. Give this node a copy of that file and name it with REGISTER_KEY_FILE.");
        }
        if (another && row.getBoolean(2)) {
          throw new Refused(
              "The key file is not the one that this register began with, and nobody could sign in with their one-time codes. Put the right file back, or name it with REGISTER_KEY_FILE.");
        }
      }
      statement.setString(1, secret.gate());
      statement.executeUpdate();
      owner.commit();
    }
  }

  private void migrate() {
    Flyway flyway =
        Flyway.configure()
            .dataSource(roles.url, roles.owner, roles.ownerPassword)
            .defaultSchema("register")
            .locations("classpath:sql/schema")
            .placeholders(Map.of("application", roles.application, "counting", roles.counting))
            .loggers("slf4j")
            .load();
    try {
      for (var applied : flyway.info().applied()) {
        if (applied.getVersion() != null && applied.getState().name().startsWith("FUTURE")) {
          throw new Refused(
              "These data were written by a newer version of the register (step "
                  + applied.getVersion()
                  + "). Start them with that version, or choose another folder with REGISTER_DATA.");
        }
      }
      flyway.migrate();
    } catch (FlywayException e) {
      Logger.getLogger("shelter.launch").log(Level.WARNING, "The migration failed", e);
      throw new Refused(
          "The tables of the register could not be brought up to date; nothing was changed. "
              + firstLine(e));
    }
  }

  private static String firstLine(Exception e) {
    return e.getMessage().strip().lines().findFirst().orElse("");
  }

  /**
   * Brings a reference list in its table up to date. A row that is the same stays as it is: a save
   * on another node may just refer to it.
   *
   * @param key of a row of the table; null when rows that the list no longer has are deleted
   * @param listed the same key of a row of the list
   */
  private static void loadList(Connection owner, String list, String key, String listed)
      throws SQLException {
    try (var statement = owner.createStatement();
        var file = SqlFiles.open("/sql/reference/" + list + ".csv")) {
      String read = list + "_file";
      statement.execute(
          "create temp table %s (like register.%s) on commit drop".formatted(read, list));
      owner
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + read + " from stdin with (format csv, header)", file);
      statement.execute(
          "delete from register.%1$s known where not exists (select from %2$s l where l = known)"
                  .formatted(list, read)
              + (key == null ? "" : " and %s in (select %s from %s)".formatted(key, listed, read)));
      statement.execute(
          "insert into register.%1$s select * from %2$s except select * from register.%1$s"
              .formatted(list, read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that figures hang on besides records: definitions, functions and lists. */
  private static Map<String, String> rules(Map<String, String> definitions) {
    Map<String, String> all = new TreeMap<>(definitions);
    SqlFiles.read("/sql/schema").forEach((name, text) -> all.put("schema/" + name, text));
    for (String list : List.of("municipality", "country")) {
      try (var file = SqlFiles.open("/sql/reference/" + list + ".csv")) {
        all.put(list, new String(file.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private void rebuildViews(Connection owner) throws SQLException {
    Map<String, String> files = SqlFiles.read("/sql/statistics");
    String digest = digest(rules(files));
    try (var statement = owner.createStatement()) {
      try (var row =
          statement.executeQuery(
              "select obj_description(to_regnamespace('statistics'), 'pg_namespace')")) {
        if (row.next() && digest.equals(row.getString(1))) {
          return;
        }
      }
      statement.execute("drop schema if exists statistics cascade");
      statement.execute("create schema statistics");
      for (String file : SqlFiles.inOrderOfUse(files)) {
        try {
          statement.execute(file);
        } catch (SQLException e) {
          throw new SQLException(
              "the definition \"" + file.lines().findFirst().get() + "\" fails: " + e.getMessage(),
              e);
        }
      }
      askAsTheReader(owner);
      statement.execute("grant usage on schema statistics to " + roles.counting);
      statement.execute("grant select on all tables in schema statistics to " + roles.counting);
      statement.execute("comment on schema statistics is '" + digest + "'");
    }
  }

  /** A view sees what its reader may see, not what its owner may. */
  private static void askAsTheReader(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(
          """
          do $$ declare made text; begin
            for made in select viewname from pg_views where schemaname = 'statistics' loop
              execute format('alter view statistics.%I set (security_invoker = true)', made);
            end loop;
          end $$""");
    }
  }

  private String digest(Map<String, String> files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(roles.counting.getBytes(StandardCharsets.UTF_8));
      files.forEach(
          (name, text) -> {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update(text.getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(sha.digest());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
