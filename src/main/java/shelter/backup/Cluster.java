package shelter.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Copies the files of a running database as PostgreSQL describes it (low-level base backup): all
 * files between pg_backup_start and pg_backup_stop, and the write-ahead log from there to a moment
 * with a name. Roles, grants and row security are in these files, so the copy cannot leave out what
 * a role may not see.
 */
final class Cluster {
  /** Kept as empty folders: the server makes their contents at each start. */
  private static final Set<String> EMPTY =
      Set.of(
          "pg_wal",
          "pg_wal/archive_status",
          "pg_wal/summaries",
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final String PASSING =
      "postmaster\\.(pid|opts)|backup_label.*|tablespace_map.*|(recovery|standby)\\.signal|pg_internal\\.init.*|pgsql_tmp.*|epg-lock";

  private static final String CONTROL = "global/pg_control";
  private static final String WAL = "pg_wal/";

  private final Source source;
  private final Contents.Out out;

  private Cluster(Source source, Contents.Out out) {
    this.source = source;
    this.out = out;
  }

  /**
   * Copies everything.
   *
   * @return what was true at the moment to which the copy is restored
   */
  static Manifest copy(Source source, Contents.Out out, LocalDate day)
      throws SQLException, IOException {
    Cluster cluster = new Cluster(source, out);
    try (Connection session = source.open();
        Connection owner = source.open();
        Connection reader = source.open()) {
      session.setAutoCommit(true);
      // Keeps the log that the copy needs; goes with this session.
      Facts.value(
          session,
          "select slot_name from pg_create_physical_replication_slot('register_backup', true,"
              + " true)");
      String first =
          Facts.value(session, "select pg_walfile_name(pg_backup_start('register', true))");
      cluster.addFiles(source.database());
      out.add(
          "database/backup_label",
          text(Facts.value(session, "select labelfile from pg_backup_stop(false)")));
      Manifest manifest = StillMoment.name(owner, reader, day);
      String last = Facts.value(session, "select pg_walfile_name(pg_switch_wal())");
      cluster.addLog(first, last);
      out.add(Source.PASSWORD, Files.newInputStream(source.data().resolve(Source.PASSWORD)));
      return manifest;
    }
  }

  private void addFiles(Path folder) throws IOException {
    List<Path> found;
    try (var files = Files.list(folder)) {
      found = files.sorted().toList();
    } catch (NoSuchFileException e) {
      return;
    }
    for (Path file : found) {
      String name = source.database().relativize(file).toString().replace('\\', '/');
      if (isPassing(name)) {
        continue;
      }
      if (Files.isDirectory(file)) {
        out.add("database/" + name + "/", InputStream.nullInputStream());
        addFiles(file);
      } else {
        addFile(name, file);
      }
    }
  }

  private static boolean isPassing(String name) {
    int slash = name.lastIndexOf('/');
    return name.substring(slash + 1).matches(PASSING)
        || slash > 0 && EMPTY.contains(name.substring(0, slash)) && !EMPTY.contains(name);
  }

  /** What a file says while it is written does not matter: the log says it again. */
  private void addFile(String name, Path file) throws IOException {
    try (InputStream text = name.equals(CONTROL) ? steady(file) : Files.newInputStream(file)) {
      out.add("database/" + name, text);
    } catch (NoSuchFileException e) {
      // A table or a temporary file that was dropped while the copy was made.
    }
  }

  /** The one file that the log does not say again. */
  private static InputStream steady(Path file) throws IOException {
    byte[] seen = Files.readAllBytes(file);
    for (byte[] again = Files.readAllBytes(file);
        !Arrays.equals(seen, again);
        again = Files.readAllBytes(file)) {
      seen = again;
    }
    return new ByteArrayInputStream(seen);
  }

  private void addLog(String first, String last) throws IOException {
    try (var files = Files.list(source.database().resolve("pg_wal"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        boolean needed =
            name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
        if (needed || name.endsWith(".history")) {
          out.add("database/" + WAL + name, Files.newInputStream(file));
        }
      }
    }
  }

  private static InputStream text(String label) {
    return new ByteArrayInputStream(label.getBytes(StandardCharsets.UTF_8));
  }
}
