package shelter.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shelter.audit.Heads;
import shelter.backup.Backup;
import shelter.backup.Check;
import shelter.backup.Keys;
import shelter.backup.Manifest;
import shelter.backup.Plan;
import shelter.backup.Restore;
import shelter.backup.Source;
import shelter.secret.Secret;
import shelter.shared.PrivateFiles;
import shelter.shared.Settings;
import shelter.shared.Settings.Refused;

/**
 * The command that brings a backup into an empty data folder and checks it. Of an own PostgreSQL,
 * which another program has restored, it makes the same checks (promise 85).
 */
public final class RestoreCommand {
  private RestoreCommand() {}

  /**
   * Argument, if any: the backup. Exit code 0 when every check holds, 2 when one does not, 1 when
   * nothing was restored.
   */
  public static void main(String[] arguments) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    if (arguments.length > 0) {
      environment.put("REGISTER_BACKUP_FILE", arguments[0]);
    }
    Command.run("Nothing was restored.", () -> restore(new Settings(environment)));
  }

  private static boolean restore(Settings settings) throws SQLException, IOException {
    Instant begun = Instant.now();
    requireKey(settings);
    Secret secret = new Secret(settings.keyFile());
    boolean whole =
        settings.embeddedDatabase() ? unpack(settings, secret) : check(settings, secret);
    System.out.printf(
        "%s in %.1f s%n",
        whole ? "Everything holds," : "The restored register is NOT the one that was backed up,",
        Duration.between(begun, Instant.now()).toMillis() / 1e3);
    return whole;
  }

  private static void requireKey(Settings settings) {
    if (!Files.exists(settings.keyFile())) {
      throw new Refused(
          "The register's key file is needed and is in no backup. Copy it to %s, with audit-heads beside it, from where they are kept, or name it with REGISTER_KEY_FILE."
              .formatted(settings.keyFile()));
    }
  }

  private static boolean unpack(Settings settings, Secret secret) throws SQLException, IOException {
    Path data = settings.data();
    Restore.requireEmpty(data);
    Path file = Plan.chosen(settings, Backup.ENDING);
    System.out.println("Reading " + file);
    Restore restore =
        Restore.of(file, Keys.readers(Plan.keyFiles(settings), file.getParent()), secret);
    System.out.println("Restoring it to " + data);
    try (DataFolder folder = DataFolder.open(data)) {
      restore.unpack(folder.path());
      boolean whole = false;
      try {
        whole = start(settings, folder, restore.manifest());
      } finally {
        if (!whole) {
          putAside(data);
        }
      }
      if (whole) {
        keepHeads(settings, restore.manifest());
      }
      return whole;
    }
  }

  private static boolean start(Settings settings, DataFolder folder, Manifest manifest)
      throws SQLException, IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path());
        Connection connection = new Source(folder.path(), database.url("register")).open()) {
      Map<String, Heads.Head> kept = new Heads(settings.auditFile()).all();
      boolean whole = tell(Check.of(connection, manifest, kept, "register_application"));
      Restore.settle(connection);
      return whole;
    }
  }

  /** What does not hold is never started as the register. */
  private static void putAside(Path data) throws IOException {
    Path aside = data.resolve("database.doubtful");
    if (Files.exists(aside)) {
      PrivateFiles.deleteAll(aside);
    }
    Files.move(data.resolve("database"), aside);
    System.out.println("  note     what was unpacked lies in " + aside + "; no register uses it");
  }

  private static boolean check(Settings settings, Secret secret) throws SQLException, IOException {
    Path file = Plan.chosen(settings, Backup.NOTE_ENDING);
    Manifest manifest = Manifest.of(Files.readString(file), secret);
    System.out.println("Checking against " + file);
    boolean whole;
    try (Connection connection = OwnDatabase.asBackup(settings)) {
      Map<String, Heads.Head> kept = new Heads(settings.auditFile()).all();
      whole =
          tell(Check.of(connection, manifest, kept, settings.value("register.db.user").orElse("")));
    }
    if (whole) {
      try (Connection owner = OwnDatabase.roles(settings).asOwner()) {
        Restore.endSessions(owner);
      }
      keepBeside(settings, manifest);
    }
    return whole;
  }

  private static boolean tell(Check check) {
    check.lines().forEach(System.out::println);
    return check.isWhole();
  }

  /**
   * The restored trail goes on from the heads of the backup. Those kept until now are never
   * overwritten: they tell how far the lost one had come.
   */
  private static void keepHeads(Settings settings, Manifest manifest) throws IOException {
    Path live = settings.auditFile();
    if (!live.startsWith(settings.data())) {
      keepBeside(settings, manifest);
      return;
    }
    if (Files.exists(live)) {
      Files.move(live, Path.of(live + ".before-" + Instant.now().getEpochSecond()));
    }
    Files.write(live, heads(manifest));
  }

  /** Where the nodes' own may still be in use, somebody decides. */
  private static void keepBeside(Settings settings, Manifest manifest) throws IOException {
    Files.createDirectories(settings.data());
    Path beside = settings.data().resolve("audit-heads.restored");
    Files.write(beside, heads(manifest));
    System.out.println(
        "  note     before this register is started for use, put %s in the place of %s of each node"
            .formatted(beside, settings.auditFile()));
  }

  private static List<String> heads(Manifest manifest) {
    return manifest.heads().values().stream().map(Heads.Head::toString).toList();
  }
}
