package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import shelter.Visitor;
import shelter.secret.Secret;
import shelter.shared.PrivateFiles;
import shelter.shared.Settings;

/** A database of one's own, as an operator has it, that a test can take away and give back. */
final class FaultyDatabase implements AutoCloseable {
  private final Path folder;
  private final DatabaseSetup.Roles roles;
  private final int port;
  private EmbeddedDatabase database;

  /** Makes a register with the demonstration's contents. */
  FaultyDatabase(String name) throws Exception {
    folder = Path.of("target", name).toAbsolutePath();
    if (Files.exists(folder)) {
      PrivateFiles.deleteAll(folder);
    }
    Files.createDirectories(folder.resolve("logs"));
    Path key = folder.resolve("key");
    PrivateFiles.write(key, EmbeddedDatabase.random());
    port = RefusedStartIT.freePort();
    database = EmbeddedDatabase.start(folder, RefusedStartIT.freePort());
    roles = database.roles();
    new DatabaseSetup(roles).prepare();
    new DatabaseSetup(roles).trust(new Secret(key));
    Map<String, String> demonstration = new HashMap<>(variables());
    try (Connection owner = roles.asOwner()) {
      new FirstContents(new Settings(demonstration)).load(owner);
      owner.commit();
    }
  }

  Map<String, String> variables() {
    Map<String, String> variables =
        new HashMap<>(
            Map.of(
                "REGISTER_DATA", folder.resolve("register").toString(),
                "REGISTER_KEY_FILE", folder.resolve("key").toString(),
                "REGISTER_PORT", "" + port,
                "REGISTER_DEMO", "true",
                "REGISTER_TODAY", "2026-11-24",
                "REGISTER_LIMIT_RECORDS", "100000",
                "REGISTER_LIMIT_LOGIN", "10000",
                "REGISTER_DB_WAIT", "300"));
    variables.put("REGISTER_DB_URL", roles.url());
    variables.put("REGISTER_DB_USER", roles.application());
    variables.put("REGISTER_DB_PASSWORD", roles.applicationPassword());
    variables.put("REGISTER_DB_COUNT_USER", roles.counting());
    variables.put("REGISTER_DB_COUNT_PASSWORD", roles.countingPassword());
    variables.put("REGISTER_DB_OWNER_USER", roles.owner());
    variables.put("REGISTER_DB_OWNER_PASSWORD", roles.ownerPassword());
    return variables;
  }

  Courier courier() {
    return new Courier(port);
  }

  String address() {
    return "http://localhost:" + port;
  }

  Visitor signedIn(String account) throws Exception {
    Visitor visitor = new Visitor(address());
    visitor.signIn(account);
    return visitor;
  }

  void stop() {
    database.close();
  }

  /** Starts what was stopped. @return when it answered */
  Instant start() throws IOException {
    String url = roles.url();
    database =
        EmbeddedDatabase.start(folder, Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1")));
    return Instant.now();
  }

  /** Lets all processes of the database stand still (STOP) and go on (CONT). */
  void signal(String name) throws Exception {
    ProcessHandle postmaster = postmaster();
    for (ProcessHandle one :
        Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList()) {
      new ProcessBuilder("kill", "-" + name, "" + one.pid()).start().waitFor();
    }
  }

  private ProcessHandle postmaster() throws IOException {
    String pid = Files.readAllLines(folder.resolve("database/postmaster.pid")).get(0).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** As when the power goes: kill -9 of the process that all others hang on. */
  void kill() throws Exception {
    ProcessHandle postmaster = postmaster();
    postmaster.destroyForcibly();
    postmaster.onExit().get(20, TimeUnit.SECONDS);
  }

  /** Starts what was killed, as whoever watches over it does. @return when it answered */
  Instant restart() throws Exception {
    await(
        () -> {
          database.restartIfDead();
          try (Connection one = superuser()) {
            return one.isValid(1);
          } catch (SQLException e) {
            return false;
          }
        });
    return Instant.now();
  }

  /** A lock on a table that lasts until it is closed. */
  Connection hold(String table) throws Exception {
    Connection holder = superuser();
    holder.setAutoCommit(false);
    holder.createStatement().execute("lock table register." + table + " in access exclusive mode");
    return holder;
  }

  /** Puts a table and what belongs to it on another disk; back to its own where that is null. */
  void moveTo(Path disk, String table) throws Exception {
    try (Connection one = superuser();
        var statement = one.createStatement()) {
      if (disk != null) {
        Path place = Files.createDirectory(disk.resolve("space"));
        Path files = folder.resolve("database/PG_VERSION");
        Files.setOwner(place, Files.getOwner(files));
        statement.execute("create tablespace small location '" + place + "'");
      }
      String space = disk == null ? "pg_default" : "small";
      statement.execute("alter table register.%s set tablespace %s".formatted(table, space));
      if (disk == null) {
        statement.execute("drop tablespace small");
      }
    }
  }

  /** Saves conversations until there is no room for one; the last has the key FULL. */
  HttpResponse<String> untilRefused(Visitor staff, String first) throws Exception {
    try (Connection one = superuser();
        var statement = one.createStatement()) {
      // What room is left in the table's last pages is taken first.
      for (int i = 0; i < 100_000; i++) {
        statement.execute(
            "insert into register.phone_conversation (id, version, centre, consent, conversation_date, gender, is_adult, structured, first_in_year_national, created_by, created_at, changed_by, changed_at)"
                + " values (gen_random_uuid(), 1, 'oslo', 'FULL', '2026-05-01', 'WOMAN', true, true, true, 't', now(), 't', now())");
      }
    } catch (SQLException e) {
      assertTrue("53100".equals(e.getSQLState()), e.getMessage());
    }
    return staff.send(first, "save", Visitor.conversation("FULL"));
  }

  /** How often a conversation with a key is stored. */
  int stored(String key) throws Exception {
    return number(
        "select count(*) from register.phone_conversation where user_key = '" + key + "'");
  }

  /** How many connections of the application are in the middle of something. */
  int working() throws Exception {
    return number(
        "select count(*) from pg_stat_activity where usename = '"
            + roles.application()
            + "' and state <> 'idle'");
  }

  private int number(String sql) throws Exception {
    try (Connection one = superuser();
        var row = one.createStatement().executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private Connection superuser() throws SQLException {
    try {
      return DriverManager.getConnection(
          roles.url(), "postgres", Files.readString(folder.resolve("database.password")).strip());
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }

  /** After the first publication: what is published anew is in memory when somebody has read it. */
  void awaitPublished(Visitor reader) throws Exception {
    String chapter = "/statistics/chapter?year=2020&chapter=residents";
    await(() -> reader.open(chapter).statusCode() == 200);
  }

  /** Waits for something that comes by itself. */
  void await(Callable<Boolean> condition) throws Exception {
    Instant last = Instant.now().plusSeconds(120);
    while (!condition.call()) {
      assertTrue(Instant.now().isBefore(last), "it never came");
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
