package shelter.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.shared.PrivateFiles;
import shelter.shared.Settings.Refused;

/**
 * A real PostgreSQL in the data folder, for a machine that has none. It listens on loopback, asks
 * every role for a password, and is set up never to lose a commit.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  /** Version of the data files; the version of the binaries stands in pom.xml. */
  static final String MAJOR = "18";

  private final Path folder;
  private EmbeddedPostgres postgres;
  private boolean told;
  private final String superuserPassword;
  private volatile Runnable before = () -> {};

  private EmbeddedDatabase(Path folder, EmbeddedPostgres postgres, String superuserPassword) {
    this.folder = folder;
    this.postgres = postgres;
    this.superuserPassword = superuserPassword;
  }

  /**
   * Starts the database of a data folder, making it first if need be.
   *
   * @throws Refused when its files were written by another version of PostgreSQL, or it will not
   *     start
   */
  public static EmbeddedDatabase start(Path data) throws IOException {
    return start(data, 0);
  }

  /** The same on a port that is known beforehand; 0 takes any free one. */
  public static EmbeddedDatabase start(Path data, int port) throws IOException {
    Path folder = data.resolve("database");
    Path version = folder.resolve("PG_VERSION");
    if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR)) {
      throw new Refused(
          "The database in %s was written by PostgreSQL %s, this program brings %s. Start it with the version of the register that made it, or choose another folder with REGISTER_DATA."
              .formatted(folder, Files.readString(version).strip(), MAJOR));
    }
    if (Files.exists(folder) && !Files.exists(version)) {
      // A first start that was cut short: initdb had not finished, so nothing can be in it.
      PrivateFiles.deleteAll(folder);
    }
    Path passwordFile = data.resolve("database.password");
    if (!Files.exists(version) || !Files.exists(passwordFile)) {
      PrivateFiles.write(passwordFile, random());
    }
    String password = Files.readString(passwordFile).strip();
    var database = new EmbeddedDatabase(folder, run(data, port, password), password);
    Runtime.getRuntime().addShutdownHook(new Thread(database::end, "database"));
    return database;
  }

  /** What needs the database ends before it, when this program is told to stop. */
  void endAfter(Runnable what) {
    before = what;
  }

  private void end() {
    before.run();
    close();
  }

  private static EmbeddedPostgres run(Path data, int port, String password) {
    Path folder = data.resolve("database");
    Redirect log = Redirect.appendTo(data.resolve("logs/database.log").toFile());
    try {
      return EmbeddedPostgres.builder()
          .setPort(port)
          .setDataDirectory(folder)
          .setCleanDataDirectory(false)
          // Its own would stop it at once, under the hands of those who are saving.
          .setRegisterShutdownHook(false)
          .setOverrideWorkingDirectory(data.resolve("postgresql").toFile())
          .setLocaleConfig("locale", "C")
          .setLocaleConfig("auth", "scram-sha-256")
          .setLocaleConfig("pwfile", data.resolve("database.password").toString())
          .setConnectConfig("password", password)
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("max_connections", "60")
          .setServerConfig("password_encryption", "scram-sha-256")
          .setServerConfig("timezone", "Europe/Oslo")
          // What is said of a row that is refused holds the row: it is no line of the log.
          .setServerConfig("log_error_verbosity", "terse")
          .setErrorRedirector(log)
          .setOutputRedirector(log)
          .setPGStartupWait(Duration.ofSeconds(60))
          .start();
    } catch (IOException | IllegalStateException e) {
      Logger.getLogger("shelter.launch").log(Level.WARNING, "The database did not start", e);
      throw new Refused(
          "The database in %s did not start. Why stands at the end of %s."
              .formatted(folder, data.resolve("logs/database.log")));
    }
  }

  /** Starts a database that was killed again, on the same port: the application finds it there. */
  void restartIfDead() {
    if (processIsAlive()) {
      return;
    }
    if (!told) {
      Logger.getLogger("shelter.launch").warning("The database has died and is started again");
    }
    int port = postgres.getPort();
    close();
    try {
      postgres = run(folder.getParent(), port, superuserPassword);
    } catch (Refused e) {
      // Its killed processes may still be dying, or its disk be full: whoever watches asks again.
      if (!told) {
        System.err.println("  " + e.getMessage() + " It is tried again and again.");
      }
      told = true;
      return;
    }
    told = false;
  }

  /** Where the register's database of a data folder answers; null when it does not run. */
  static String runningUrl(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve("database/postmaster.pid"));
      boolean alive =
          ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
              .map(ProcessHandle::isAlive)
              .orElse(false);
      return alive ? "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/register" : null;
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      return null;
    }
  }

  /** A connection that passes every wall, for what is done at the machine itself. */
  static Connection asMaster(Path data, String url) throws SQLException, IOException {
    return DriverManager.getConnection(
        url, "postgres", Files.readString(data.resolve("database.password")).strip());
  }

  private boolean processIsAlive() {
    try {
      String pid = Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip();
      return ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false);
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      return false;
    }
  }

  /** The database and its three roles, with new passwords at each start. */
  public DatabaseSetup.Roles roles() throws SQLException {
    var roles =
        new DatabaseSetup.Roles(
            url("register"),
            "register_owner",
            random(),
            "register_application",
            random(),
            "register_counting",
            random());
    make("register", roles);
    return roles;
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
  }

  /** Makes a database and its roles if need be, and gives the roles their passwords. */
  public void make(String name, DatabaseSetup.Roles roles) throws SQLException {
    try (Connection superuser =
            DriverManager.getConnection(url("postgres"), "postgres", superuserPassword);
        var statement = superuser.createStatement()) {
      role(statement, roles.owner(), roles.ownerPassword());
      role(statement, roles.application(), roles.applicationPassword());
      role(statement, roles.counting(), roles.countingPassword());
      try (var row =
          statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
        if (!row.next()) {
          superuser
              .createStatement()
              .execute(
                  "create database %s owner %s template template0".formatted(name, roles.owner()));
        }
      }
      statement.execute("revoke all on database " + name + " from public");
      statement.execute(
          "grant connect, temporary on database %s to %s, %s"
              .formatted(name, roles.application(), roles.counting()));
    }
  }

  private static void role(java.sql.Statement statement, String name, String password)
      throws SQLException {
    statement.execute(
        """
        do $$ begin
          if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s; end if;
        end $$\
        """
            .formatted(name));
    statement.execute(
        "alter role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
            .formatted(name, password));
  }

  /** Whoever closes it second waits until it is closed. */
  @Override
  public synchronized void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      Logger.getLogger("shelter.launch").log(Level.WARNING, "The database did not stop cleanly", e);
    }
  }

  static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
