package shelter.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import shelter.backup.Source;
import shelter.secret.Secret;
import shelter.shared.Settings;
import shelter.statistics.StoredCount;

/** A demonstration register without its server, into which shelters save until they are stopped. */
final class BackedUp implements AutoCloseable {
  static final String TODAY = "2026-11-24";
  static final String MARKER = "MARKER-7f3a9c55d1";
  private static final boolean FULL = "full".equals(System.getProperty("test.numbers"));
  private static final int SHELTERS = 4;

  private final EmbeddedDatabase database;
  private final Path data;
  private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
  private final List<Thread> shelters = new ArrayList<>();
  private List<String> before;
  private volatile boolean stopped;

  private BackedUp(EmbeddedDatabase database, Path data) {
    this.database = database;
    this.data = data;
  }

  static BackedUp start(Path data) throws Exception {
    Files.createDirectories(data.resolve("logs"));
    Files.writeString(data.resolve("key"), Secret.token());
    BackedUp register = new BackedUp(EmbeddedDatabase.start(data), data);
    DatabaseSetup.Roles roles = register.database.roles();
    new DatabaseSetup(roles).prepare();
    if (FULL) {
      Settings settings = new Settings(Map.of("REGISTER_TODAY", TODAY));
      try (Connection owner = roles.asOwner()) {
        new FirstContents(settings).load(owner);
        owner.commit();
      }
    }
    try (Connection connection = new Source(data, register.url()).open()) {
      if (!FULL) {
        contents(connection);
      }
      value(
          connection,
          "insert into register.session (token, account, kind, ends_at) values ('\\x00',"
              + " 'staff.oslo', 'PAGE', now() + interval '1 hour') returning 1");
      connection.commit();
      // What shelters save from here on is not counted: no conversation of theirs is structured.
      StoredCount.of(connection, 2026, LocalDate.parse(TODAY));
      for (int line = 0; line < 15; line++) {
        register.note(connection, "oslo");
        register.note(connection, "alta");
      }
    }
    return register;
  }

  /** Two centres, an open year and some stays, where a whole nation takes too long. */
  static void contents(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into register.centre (code, name, host_municipality, region, valid_from)
            select code, code, '0301', 'EAST', '2015-01-01' from (values ('oslo'), ('alta')) c (code);
          insert into register.shelter_service (centre, target, residential, valid_from)
            select code, 'WOMEN', true, '2015-01-01' from register.centre;
          insert into register.reporting_year (year, state) values (2026, 'OPEN') on conflict do nothing;
          insert into register.account (username, role, centre) values ('staff.oslo', 'STAFF', 'oslo');
          insert into register.stay (id, version, centre, consent, service_target, user_key, admission_date, discharge_date,
              gender, first_in_year_national, birth_year, created_by, created_at, changed_by, changed_at)
            select gen_random_uuid(), 1, c.code, 'FULL', 'WOMEN', c.code || i, date '2026-02-02' + i, date '2026-02-05' + i,
              'WOMAN', true, 1980 + i % 20, 'staff', now(), 'staff', now()
            from register.centre c, generate_series(1, 150) i\
          """);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
  }

  private void note(Connection connection, String chain) throws Exception {
    String head =
        value(
            connection,
            "select chain || ' ' || seq || ' ' || encode(link, 'hex') from register.append_audit('%s', null, null, 'COUNT', null, 'DONE', null, null)"
                .formatted(chain));
    connection.commit();
    Files.writeString(
        data.resolve("audit-heads"),
        head + "\n",
        java.nio.file.StandardOpenOption.CREATE,
        java.nio.file.StandardOpenOption.APPEND);
  }

  String url() {
    return database.url("register");
  }

  /** Lets shelters save, and waits for the first records. @return how many are acknowledged */
  int saveUntil(int first) throws InterruptedException {
    CountDownLatch enough = new CountDownLatch(first);
    for (int shelter = 0; shelter < SHELTERS; shelter++) {
      Thread thread = new Thread(() -> save(enough), "shelter");
      shelters.add(thread);
      thread.start();
    }
    if (!enough.await(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("nothing could be saved");
    }
    before = acknowledged();
    return before.size();
  }

  private void save(CountDownLatch enough) {
    try (Connection connection = new Source(data, url()).open()) {
      while (!stopped) {
        String id = UUID.randomUUID().toString();
        value(
            connection,
            """
            insert into register.phone_conversation (id, version, centre, consent, conversation_date, gender, is_adult, structured,
                first_in_year_national, user_key, created_by, created_at, changed_by, changed_at)
            values ('%s', 1, 'oslo', 'FULL', '2026-11-20', 'WOMAN', true, false, false, '%s', 'staff.oslo', now(), 'staff.oslo', now()) returning id\
            """
                .formatted(id, MARKER));
        connection.commit();
        acknowledged.add(id);
        enough.countDown();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stops the shelters; then two more lines of the trail are written, after the backup. */
  void stopSaving() throws Exception {
    stopped = true;
    for (Thread shelter : shelters) {
      shelter.join();
    }
    try (Connection connection = new Source(data, url()).open()) {
      note(connection, "oslo");
      note(connection, "alta");
    }
  }

  List<String> acknowledged() {
    synchronized (acknowledged) {
      return List.copyOf(acknowledged);
    }
  }

  List<String> acknowledgedBefore() {
    return before;
  }

  static List<String> saved(Connection connection) throws SQLException {
    List<String> found = new ArrayList<>();
    try (var rows =
        connection
            .createStatement()
            .executeQuery(
                "select id::text from register.phone_conversation where user_key like '%s'"
                    .formatted("MARKER-%"))) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  static String value(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  @Override
  public void close() {
    stopped = true;
    database.close();
  }
}
