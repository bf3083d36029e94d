package shelter.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import shelter.backup.Backup;
import shelter.backup.Manifest;
import shelter.backup.Plan;
import shelter.backup.Source;
import shelter.backup.StillMoment;
import shelter.secret.Secret;
import shelter.shared.Settings;
import shelter.shared.Settings.Refused;

/**
 * The command that makes a backup now, whether the register runs or not. Of an own PostgreSQL,
 * whose files another program copies (config/backup), it names a moment and notes what must be
 * restored.
 */
public final class BackupCommand {
  private BackupCommand() {}

  /** Exit code 0 when the backup is whole and has its name. */
  public static void main(String[] arguments) {
    Command.run("No backup was made.", () -> make(new Settings()));
  }

  private static boolean make(Settings settings) throws SQLException, IOException {
    Secret secret = new Secret(settings.keyFile());
    if (!settings.embeddedDatabase()) {
      return note(settings, secret);
    }
    Plan plan =
        Plan.of(settings)
            .orElseThrow(
                () ->
                    new Refused(
                        "No folder for backups is named. Set REGISTER_BACKUP to one, best on"
                            + " another disk or machine."));
    String running = EmbeddedDatabase.runningUrl(settings.data());
    if (running != null) {
      return make(new Source(settings.data(), running), plan, secret, settings);
    }
    DataFolder.requireRegister(settings.data());
    try (DataFolder folder = DataFolder.open(settings.data());
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.path())) {
      return make(new Source(folder.path(), database.url("register")), plan, secret, settings);
    }
  }

  private static boolean make(Source source, Plan plan, Secret secret, Settings settings)
      throws SQLException, IOException {
    System.out.println("Backup " + Backup.make(source, plan, secret, settings.today()));
    System.out.println(
        "The key file %s and the audit-heads beside it are not in it: keep them elsewhere too."
            .formatted(settings.keyFile()));
    return true;
  }

  private static boolean note(Settings settings, Secret secret) throws SQLException, IOException {
    Path folder = Plan.folder(settings);
    DatabaseSetup.Roles roles = OwnDatabase.roles(settings);
    try (Connection owner = roles.asOwner();
        Connection reader = OwnDatabase.asBackup(settings)) {
      Manifest manifest = StillMoment.name(owner, reader, settings.today());
      Path file = Backup.keep(manifest, folder, secret);
      Backup.note(owner, file.getFileName().toString(), 0, manifest.rows());
      System.out.println("Noted what a restore must give: " + file);
    }
    return true;
  }
}
