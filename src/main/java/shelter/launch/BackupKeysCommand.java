package shelter.launch;

import java.nio.file.Path;
import shelter.backup.Keys;
import shelter.shared.Settings;
import shelter.shared.Settings.Refused;

/** The command that makes the keys of the backups: argument, a new folder for them. */
public final class BackupKeysCommand {
  private BackupKeysCommand() {}

  public static void main(String[] arguments) {
    Command.run(
        "No keys were made.",
        () -> {
          if (arguments.length == 0) {
            throw new Refused("Name a new folder for them, for example on a stick.");
          }
          Path folder = Path.of(arguments[0]).toAbsolutePath();
          Path open = new Settings().value("register.backup").map(Path::of).orElse(folder);
          String recipient = Keys.make(folder, open);
          System.out.println(
              """
              The keys of the backups are in %s. Set

                REGISTER_BACKUP_RECIPIENT=%s

              Give holder.txt to the holder of the key, and person-1.txt, person-2.txt and person-3.txt to
              three others, on paper or on a stick; two of them open backups together when the holder is
              away. The files two-of-three-*.age lie with the backups (%s) and open nothing by themselves.
              Then delete the folder: a key that lies beside its backups protects nothing.\
              """
                  .formatted(folder, recipient, open));
          return true;
        });
  }
}
