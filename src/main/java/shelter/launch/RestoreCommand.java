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
   * nothing was restored, 3 when nothing was because no heads of the audit trail are kept elsewhere
   * that it could be held against.
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
    Check.Result result =
        settings.embeddedDatabase() ? unpack(settings, secret) : check(settings, secret);
    System.out.printf(
        "%s in %.1f s%n",
        switch (result) {
          case HOLDS -> "Everything holds,";
          case UNPROVED ->
              "The rest holds, but the audit trail was NOT held against heads kept elsewhere,";
          case FAILS -> "The restored register is NOT the one that was backed up,";
        },
        Duration.between(begun, Instant.now()).toMillis() / 1e3);
    return result != Check.Result.FAILS;
  }

  /**
   * The heads of the audit trail that are kept outside the database. Whoever can change a database
   * and its backups can change the heads that stand in them too.
   *
   * @throws Command.Unproved when there are none, and nobody has decided to go on without
   */
  static Map<String, Heads.Head> requireHeads(Settings settings, Manifest manifest)
      throws IOException {
    boolean decided =
        settings.value("register.restore.without.heads").filter("true"::equals).isPresent();
    Map<String, Heads.Head> kept = new Heads(settings.auditFile()).all();
    if (kept.isEmpty() && !manifest.heads().isEmpty() && !decided) {
      throw new Command.Unproved(
          "The audit trail cannot be held against heads kept elsewhere: there are none in %s. Copy audit-heads there from where it is kept. If it is lost, set REGISTER_RESTORE_WITHOUT_HEADS=true: then nothing but the backup itself says that nobody has changed its trail."
              .formatted(settings.auditFile()));
    }
    return kept;
  }

  private static void requireKey(Settings settings) {
    if (!Files.exists(settings.keyFile())) {
      throw new Refused(
          "The register's key file is needed and is in no backup. Copy it to %s, with audit-heads beside it, from where they are kept, or name it with REGISTER_KEY_FILE."
              .formatted(settings.keyFile()));
    }
  }

  private static Check.Result unpack(Settings settings, Secret secret)
      throws SQLException, IOException {
    Path data = settings.data();
    Restore.requireEmpty(data);
    Path file = Plan.chosen(settings, Backup.ENDING);
    System.out.println("Reading " + file);
    Restore restore =
        Restore.of(file, Keys.readers(Plan.keyFiles(settings), file.getParent()), secret);
    Map<String, Heads.Head> kept = requireHeads(settings, restore.manifest());
    System.out.println("Restoring it to " + data);
    try (DataFolder folder = DataFolder.open(data)) {
      restore.unpack(folder.path());
      Check.Result result = Check.Result.FAILS;
      try {
        result = start(folder, restore.manifest(), kept);
      } finally {
        if (result == Check.Result.FAILS) {
          putAside(data);
        }
      }
      if (result != Check.Result.FAILS) {
        keepHeads(settings, restore.manifest());
      }
      return result;
    }
  }

  private static Check.Result start(
      DataFolder folder, Manifest manifest, Map<String, Heads.Head> kept)
      throws SQLException, IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path());
        Connection connection = new Source(folder.path(), database.url("register")).open()) {
      Check.Result result = tell(Check.of(connection, manifest, kept, "register_application"));
      Restore.settle(connection);
      return result;
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

  private static Check.Result check(Settings settings, Secret secret)
      throws SQLException, IOException {
    Path file = Plan.chosen(settings, Backup.NOTE_ENDING);
    Manifest manifest = Manifest.of(Files.readString(file), secret);
    Map<String, Heads.Head> kept = requireHeads(settings, manifest);
    System.out.println("Checking against " + file);
    Check.Result result;
    try (Connection connection = OwnDatabase.asBackup(settings)) {
      result =
          tell(Check.of(connection, manifest, kept, settings.value("register.db.user").orElse("")));
    }
    if (result != Check.Result.FAILS) {
      try (Connection owner = OwnDatabase.roles(settings).asOwner()) {
        Restore.endSessions(owner);
      }
      keepBeside(settings, manifest);
    }
    return result;
  }

  private static Check.Result tell(Check check) {
    check.lines().forEach(System.out::println);
    return check.result();
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
