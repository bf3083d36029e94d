package shelter.backup;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import shelter.secret.Secret;
import shelter.shared.PrivateFiles;
import shelter.shared.Settings.Refused;

/**
 * Brings a backup into an empty data folder: first read to its end, then unpacked, then started.
 */
public final class Restore {
  /**
   * In recovery nobody connects before the moment is reached; then the database opens by itself.
   */
  private static final List<String> SETTINGS =
      List.of("restore_command", "recovery_target_name", "recovery_target_action", "hot_standby");

  private final Path file;
  private final List<RecipientStanzaReader> keys;
  private final Manifest manifest;

  private Restore(Path file, List<RecipientStanzaReader> keys, Manifest manifest) {
    this.file = file;
    this.keys = keys;
    this.manifest = manifest;
  }

  /**
   * Reads a backup to its end and unpacks nothing.
   *
   * @throws Refused when it is damaged, cut off, not for these keys, or of another register
   */
  public static Restore of(Path file, List<RecipientStanzaReader> keys, Secret secret)
      throws IOException {
    try (InputStream in = open(file, keys)) {
      Contents contents = Contents.read(in, (name, text) -> {});
      Manifest manifest = Manifest.of(contents.manifest(), secret);
      if (!manifest.fact(Manifest.CONTENT).equals(contents.digest())) {
        throw new Refused(
            "The files in the backup are not those that its manifest was written for. Take another"
                + " backup.");
      }
      return new Restore(file, keys, manifest);
    }
  }

  public Manifest manifest() {
    return manifest;
  }

  /**
   * Unpacks it, so that the next start of the database goes to the moment of the backup.
   *
   * @param data a data folder without a database
   * @throws Refused when there is one
   */
  public void unpack(Path data) throws IOException {
    requireEmpty(data);
    Path part = data.resolve(Source.DATABASE + ".part");
    if (Files.exists(part)) {
      PrivateFiles.deleteAll(part);
    }
    PrivateFiles.createFolder(part);
    try (InputStream in = open(file, keys)) {
      Contents.read(in, (name, text) -> put(data, part, name, text));
    }
    Files.createFile(part.resolve("recovery.signal"));
    Files.writeString(
        part.resolve("postgresql.auto.conf"),
        """
        restore_command = 'exit 1'
        recovery_target_name = '%s'
        recovery_target_action = 'promote'
        hot_standby = 'off'
        """
            .formatted(manifest.fact(Manifest.POINT)),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    Files.move(part, data.resolve(Source.DATABASE));
  }

  /**
   * A living register is never overwritten.
   *
   * @throws Refused when there is a database in the folder
   */
  public static void requireEmpty(Path data) {
    if (Files.exists(data.resolve(Source.DATABASE))) {
      throw new Refused(
          "There is a database in %s already, and a restore never writes over one. Name a new folder with REGISTER_DATA, or move that one away first."
              .formatted(data));
    }
  }

  private static void put(Path data, Path part, String name, InputStream text) throws IOException {
    try {
      Path target =
          name.equals(Source.PASSWORD)
              ? data.resolve(name)
              : part.resolve(name.replaceFirst("^" + Source.DATABASE + "/", "")).normalize();
      if (name.equals(Source.PASSWORD)) {
        PrivateFiles.write(target, new String(text.readAllBytes()).strip());
      } else if (!target.startsWith(part)) {
        throw new Refused("The backup names files outside its folder. Take another one.");
      } else if (name.endsWith("/")) {
        PrivateFiles.createFolder(target);
      } else {
        Files.copy(text, target);
      }
    } catch (IOException e) {
      throw new Contents.TakerFailed(e);
    }
  }

  /** Ends what only the recovery needed: its settings, and sessions that may have ended since. */
  public static void settle(Connection connection) throws SQLException {
    connection.rollback();
    endSessions(connection);
    try (var statement = connection.createStatement()) {
      connection.setAutoCommit(true);
      for (String setting : SETTINGS) {
        statement.execute("alter system reset " + setting);
      }
      connection.setAutoCommit(false);
    }
  }

  /** Who had signed out, or was shut out, after the backup stays out. */
  public static void endSessions(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("delete from register.session");
    }
    connection.commit();
  }

  private static InputStream open(Path file, List<RecipientStanzaReader> keys) throws IOException {
    InputStream disk = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      return Envelope.opening(disk, keys);
    } catch (IOException | RuntimeException e) {
      disk.close();
      throw e;
    }
  }
}
