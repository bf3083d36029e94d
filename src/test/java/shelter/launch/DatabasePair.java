package shelter.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import shelter.shared.PrivateFiles;

/**
 * A primary and its synchronous standby on one machine, made of the embedded PostgreSQL: what is
 * answered "committed" is on the disks of both. On real machines the standby is made by
 * config/cluster/standby.
 */
final class DatabasePair implements AutoCloseable {
  private static final String STANDBY = "standby_1";

  private final Path primaryFolder;
  private final Path standbyFolder;
  private final int primaryPort;
  private final int standbyPort;
  private final EmbeddedDatabase primary;
  private EmbeddedDatabase standby;

  private DatabasePair(Path folder) throws Exception {
    if (Files.exists(folder)) {
      PrivateFiles.deleteAll(folder);
    }
    primaryFolder = Files.createDirectories(folder.resolve("primary"));
    standbyFolder = Files.createDirectories(folder.resolve("standby"));
    for (Path one : List.of(primaryFolder, standbyFolder)) {
      Files.createDirectories(one.resolve("logs"));
      // The binaries are unpacked once.
      Files.createSymbolicLink(
          one.resolve("postgresql"),
          Files.createDirectories(Path.of("target", "test-data", "postgresql").toAbsolutePath()));
    }
    primaryPort = RefusedStartIT.freePort();
    primary = EmbeddedDatabase.start(primaryFolder, primaryPort);
    standbyPort = RefusedStartIT.freePort();
  }

  /** Starts both in an empty folder; returns when every commit waits for the standby. */
  static DatabasePair start(Path folder, DatabaseSetup.Roles roles) throws Exception {
    DatabasePair pair = new DatabasePair(folder.toAbsolutePath());
    try {
      pair.primary.make("register", roles);
      pair.addStandby();
      return pair;
    } catch (Exception e) {
      pair.close();
      throw e;
    }
  }

  /** The roles with the address of both: whoever is the primary is found there. */
  DatabaseSetup.Roles roles(DatabaseSetup.Roles as) {
    return new DatabaseSetup.Roles(
        "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/register?targetServerType=primary&hostRecheckSeconds=2"
            .formatted(primaryPort, standbyPort),
        as.owner(),
        as.ownerPassword(),
        as.application(),
        as.applicationPassword(),
        as.counting(),
        as.countingPassword());
  }

  private void addStandby() throws IOException, SQLException {
    try (Connection connection = onPrimary();
        var statement = connection.createStatement()) {
      statement.execute("alter system set wal_keep_size = '256MB'");
      statement.execute("select pg_reload_conf(), pg_backup_start('standby', true)");
      copy(primaryFolder.resolve("database"), standbyFolder.resolve("database"));
      try (var row = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
        row.next();
        Files.writeString(standbyFolder.resolve("database/backup_label"), row.getString(1));
      }
    }
    String password = Files.readString(primaryFolder.resolve("database.password")).strip();
    PrivateFiles.write(standbyFolder.resolve("database.password"), password);
    Files.writeString(
        standbyFolder.resolve("database/postgresql.auto.conf"),
        "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres password=%s application_name=%s'%n"
            .formatted(primaryPort, password, STANDBY),
        StandardOpenOption.APPEND);
    Files.createFile(standbyFolder.resolve("database/standby.signal"));
    standby = EmbeddedDatabase.start(standbyFolder, standbyPort);
    waitForStandbys("ANY 1 (" + STANDBY + ")");
    awaitOnPrimary(
        "select exists (select from pg_stat_replication where sync_state in ('sync', 'quorum'))");
  }

  /** Which standbys a commit waits for; empty for none. */
  void waitForStandbys(String names) throws IOException, SQLException {
    try (Connection connection = onPrimary();
        var statement = connection.createStatement()) {
      statement.execute("alter system set synchronous_standby_names = '" + names + "'");
      statement.execute("select pg_reload_conf()");
    }
  }

  void awaitOnPrimary(String condition) throws IOException, SQLException {
    try (Connection connection = onPrimary();
        var statement = connection.createStatement()) {
      long until = System.nanoTime() + 60_000_000_000L;
      while (System.nanoTime() < until) {
        try (var row = statement.executeQuery(condition)) {
          row.next();
          if (row.getBoolean(1)) {
            return;
          }
        }
      }
      throw new IllegalStateException("Not within a minute: " + condition);
    }
  }

  Connection onPrimary() throws IOException, SQLException {
    return EmbeddedDatabase.asMaster(primaryFolder, primary.url("register"));
  }

  Connection onStandby() throws IOException, SQLException {
    return EmbeddedDatabase.asMaster(standbyFolder, standby.url("register"));
  }

  /** As when the machine loses its power. */
  void killPrimary() throws IOException {
    kill(primaryFolder);
  }

  void killStandby() throws IOException {
    kill(standbyFolder);
  }

  /** As config/cluster/promote does: the standby takes over and waits for nobody. */
  void promote() throws IOException, SQLException {
    try (Connection connection = onStandby();
        var statement = connection.createStatement()) {
      statement.execute("select pg_promote(true, 60)");
      statement.execute("alter system set synchronous_standby_names = ''");
      statement.execute("select pg_reload_conf()");
    }
  }

  private static void kill(Path folder) throws IOException {
    Path file = folder.resolve("database/postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
    ProcessHandle.of(pid)
        .ifPresent(
            postmaster -> {
              List<ProcessHandle> children = postmaster.descendants().toList();
              postmaster.destroyForcibly();
              children.forEach(ProcessHandle::destroyForcibly);
            });
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path name = from.relativize(file);
        boolean isLeftOut =
            name.toString().startsWith("postmaster.")
                || name.getNameCount() > 1 && name.startsWith("pg_wal") && !Files.isDirectory(file);
        if (!isLeftOut) {
          Files.copy(file, to.resolve(name), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  @Override
  public void close() {
    for (Path folder : List.of(primaryFolder, standbyFolder)) {
      try {
        kill(folder);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
