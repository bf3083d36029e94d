package shelter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import shelter.launch.DatabaseSetup;
import shelter.launch.EmbeddedDatabase;
import shelter.launch.FirstContents;
import shelter.secret.Secret;
import shelter.shared.Settings;

/**
 * One real PostgreSQL for all integration tests: the database "register" with the demonstration
 * nation, on which the server runs, and the empty "examples", in which tables are tried. Unit tests
 * have no port for it and start nothing.
 */
public class TestDatabase implements LauncherSessionListener {
  private static final Path FOLDER = Path.of("target", "test-data").toAbsolutePath();

  /** Never filled, and made anew by each run: an earlier one may have had other tables. */
  private static final String EMPTY = "empty";

  private static EmbeddedDatabase database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String port = System.getProperty("test.database.port");
    if (port == null) {
      return;
    }
    try {
      Files.createDirectories(FOLDER.resolve("logs"));
      // Heads of an earlier run belong to other chains.
      Files.deleteIfExists(FOLDER.resolve("audit-heads"));
      Files.writeString(Path.of(System.getenv("REGISTER_KEY_FILE")), Secret.token());
      database = EmbeddedDatabase.start(FOLDER, Integer.parseInt(port));
      try (Connection master = asMaster();
          var statement = master.createStatement()) {
        statement.execute("drop database if exists " + EMPTY + " with (force)");
      }
      make("register");
      make("examples");
      try (Connection owner = asOwner("register")) {
        new FirstContents(new Settings()).load(owner);
        owner.commit();
      }
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      database.close();
    }
  }

  /** Makes an empty register of that name, without contents: a copy of one that is made once. */
  public static synchronized void make(String name) throws SQLException {
    try (Connection master = asMaster();
        var statement = master.createStatement()) {
      statement.execute("drop database if exists " + name + " with (force)");
      if (!isThere(master, EMPTY)) {
        prepare(EMPTY);
      }
      statement.execute(
          "create database %s owner %s template %s".formatted(name, roles(name).owner(), EMPTY));
    }
    prepare(name);
  }

  private static void prepare(String name) throws SQLException {
    database.make(name, roles(name));
    new DatabaseSetup(roles(name)).prepare();
    new DatabaseSetup(roles(name)).trust(new Secret(new Settings().keyFile()));
  }

  private static boolean isThere(Connection master, String name) throws SQLException {
    try (var row =
        master
            .createStatement()
            .executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
      return row.next();
    }
  }

  private static Connection asMaster() throws SQLException {
    try {
      return DriverManager.getConnection(
          database.url("postgres"),
          "postgres",
          Files.readString(FOLDER.resolve("database.password")).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A connection of the owner, without autocommit: to look into the tables behind the server. */
  public static Connection asOwner(String name) throws SQLException {
    return roles(name).asOwner();
  }

  /** A connection of the application's role in which somebody of the centre has entered. */
  public static Connection asApplication(String name, String centre) throws SQLException {
    Connection connection = asApplication(name);
    enter(connection, token(name, "db." + centre, "STAFF", centre));
    return connection;
  }

  /** Something that the database may refuse. */
  public interface Work {
    void run() throws SQLException;
  }

  /** Lets the owner copy rows in, which row security that is forced on it forbids. */
  public static void letIn(Connection owner, Work work) throws SQLException {
    FirstContents.force(owner, "no force");
    work.run();
    FirstContents.force(owner, "force");
  }

  /** A connection of the counting role, which reads everything. */
  public static Connection asCounting(String name) throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            roles(name).url(), roles(name).counting(), roles(name).countingPassword());
    connection.setAutoCommit(false);
    return connection;
  }

  /** Enters the running transaction, as the server does in each. */
  public static void enter(Connection connection, String token) throws SQLException {
    try (var statement = connection.prepareStatement("select register.enter(?)")) {
      statement.setString(1, token);
      statement.execute();
    }
  }

  /** The token of a session of an account, which is made if there is none. */
  public static String token(String name, String account, String role, String centre)
      throws SQLException {
    return token(name, account, role, centre, "PAGE");
  }

  /** The same for a session of a page or of a program (API). */
  public static String token(String name, String account, String role, String centre, String kind)
      throws SQLException {
    String token = Secret.token();
    try (Connection owner = asOwner(name);
        var insert =
            owner.prepareStatement(
                "insert into register.account (username, role, centre) values (?, ?, ?) on conflict do nothing");
        var session =
            owner.prepareStatement(
                "insert into register.session (token, account, kind, ends_at) values (sha256(convert_to(?, 'UTF8')), ?, ?, now() + interval '1 hour')")) {
      insert.setString(1, account);
      insert.setString(2, role);
      insert.setString(3, centre);
      insert.executeUpdate();
      session.setString(1, token);
      session.setString(2, account);
      session.setString(3, kind);
      session.executeUpdate();
      owner.commit();
    }
    return token;
  }

  /** A connection of the application's role, as the server has it before anybody enters. */
  public static Connection asApplication(String name) throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            roles(name).url(), roles(name).application(), roles(name).applicationPassword());
    connection.setAutoCommit(false);
    return connection;
  }

  /** The roles of one of the two databases; inside the server the address comes from there. */
  public static DatabaseSetup.Roles roles(String name) {
    return new DatabaseSetup.Roles(
        System.getenv("REGISTER_DB_URL").replaceAll("/register$", "/" + name),
        System.getenv("REGISTER_DB_OWNER_USER"),
        System.getenv("REGISTER_DB_OWNER_PASSWORD"),
        System.getenv("REGISTER_DB_USER"),
        System.getenv("REGISTER_DB_PASSWORD"),
        System.getenv("REGISTER_DB_COUNT_USER"),
        System.getenv("REGISTER_DB_COUNT_PASSWORD"));
  }
}
