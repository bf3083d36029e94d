package shelter.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import shelter.secret.Secret;
import shelter.shared.PrivateFiles;
import shelter.shared.Settings.Refused;

/**
 * Makes one backup of a running embedded database. It has its name only when it is whole and on the
 * disk; what a crash leaves ends in {@code .part} and is removed by the next.
 */
public final class Backup {
  public static final String ENDING = "\\.age";
  public static final String NOTE_ENDING = "\\.manifest";
  private static final String PART = ".part";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** What is deleted in the register must be gone from its backups too (promise 37). */
  private static final Duration OLDEST = Duration.ofDays(35);

  /** A finished backup. */
  public record Made(Path file, long bytes, long rows, Duration time) {
    @Override
    public String toString() {
      return "%s: %.1f MB, %d rows, in %.1f s"
          .formatted(file, bytes / 1e6, rows, time.toMillis() / 1e3);
    }
  }

  private Backup() {}

  /**
   * Makes a backup and deletes those that the plan no longer keeps.
   *
   * @param secret of the key file; it seals the manifest and is not in the backup
   * @throws Refused when another backup is being made, or the folder cannot be written
   */
  public static Made make(Source source, Plan plan, Secret secret, LocalDate day)
      throws SQLException, IOException {
    Instant begun = Instant.now();
    PrivateFiles.createFolder(plan.folder());
    try (FileChannel lock = lock(plan.folder())) {
      removeParts(plan.folder());
      Path file = plan.folder().resolve("register-" + STAMP.format(begun) + ".age");
      Path part = Path.of(file + PART);
      Manifest manifest;
      try {
        manifest = write(part, source, plan, secret, day);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        force(plan.folder());
      } catch (IOException e) {
        Files.deleteIfExists(part);
        throw new Refused(
            "The backup could not be written to %s (%s). Make room there or name another folder with REGISTER_BACKUP; the earlier backups are untouched."
                .formatted(plan.folder(), e.getMessage()));
      }
      Made made =
          new Made(file, Files.size(file), manifest.rows(), Duration.between(begun, Instant.now()));
      try (Connection connection = source.open()) {
        note(connection, file.getFileName().toString(), made.bytes(), made.rows());
      }
      thinOut(plan);
      return made;
    }
  }

  private static Manifest write(Path part, Source source, Plan plan, Secret secret, LocalDate day)
      throws SQLException, IOException {
    try (FileChannel channel =
            FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream disk = new BufferedOutputStream(unclosed(channel))) {
      Manifest manifest;
      try (Contents.Out out = new Contents.Out(Envelope.closing(disk, plan.recipients()))) {
        manifest = Cluster.copy(source, out, day);
        out.addManifest(manifest.with(Manifest.CONTENT, out.digest()).sealed(secret));
      }
      disk.flush();
      channel.force(true);
      return manifest;
    }
  }

  /** The channel is still needed when what writes to it is closed. */
  private static OutputStream unclosed(FileChannel channel) {
    return new FilterOutputStream(Channels.newOutputStream(channel)) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("backup.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // answered below
    }
    if (lock == null) {
      channel.close();
      throw new Refused(
          "Another backup is being made in %s. Wait until it is finished.".formatted(folder));
    }
    return channel;
  }

  private static void removeParts(Path folder) throws IOException {
    try (var parts = Files.newDirectoryStream(folder, "register-*" + PART)) {
      for (Path part : parts) {
        Files.delete(part);
      }
    }
  }

  /** The name is on the disk too; not every system can say so. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders; it writes names through.
    }
  }

  /**
   * Tells the register that a backup is finished.
   *
   * @param bytes its size; 0 where another program keeps the files
   */
  public static void note(Connection owner, String file, long bytes, long rows)
      throws SQLException {
    try (var statement =
        owner.prepareStatement(
            "insert into register.backup_run (finished_at, bytes, rows, file) values"
                + " (clock_timestamp(), ?, ?, ?)")) {
      statement.setLong(1, bytes);
      statement.setLong(2, rows);
      statement.setString(3, file);
      statement.executeUpdate();
      owner.commit();
    }
  }

  /** When the last backup was finished; the beginning of time if there is none. */
  public static Instant last(Plan plan) throws IOException {
    List<Path> all = Plan.all(plan.folder(), ENDING);
    return all.isEmpty() ? Instant.EPOCH : Files.getLastModifiedTime(all.get(0)).toInstant();
  }

  /** The newest is never deleted, however old it is. */
  private static void thinOut(Plan plan) throws IOException {
    List<Path> all = Plan.all(plan.folder(), ENDING);
    Instant oldest = Instant.now().minus(OLDEST);
    for (int place = 1; place < all.size(); place++) {
      if (place >= plan.keep()
          || Files.getLastModifiedTime(all.get(place)).toInstant().isBefore(oldest)) {
        Files.delete(all.get(place));
      }
    }
  }

  /** Keeps what was noted about a database whose files another program copies. */
  public static Path keep(Manifest manifest, Path folder, Secret secret) throws IOException {
    PrivateFiles.createFolder(folder);
    Instant moment = Instant.parse(manifest.fact(Manifest.MOMENT));
    Path file = folder.resolve("register-" + STAMP.format(moment) + ".manifest");
    Path part = Path.of(file + PART);
    Files.writeString(part, manifest.sealed(secret));
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    return file;
  }
}
