package shelter.backup;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shelter.shared.Settings;
import shelter.shared.Settings.Refused;

/**
 * Where backups go, who can open them, when they are made and how many are kept: the settings
 * {@code register.backup.*}.
 */
public record Plan(Path folder, List<RecipientStanzaWriter> recipients, LocalTime at, int keep) {
  /**
   * The plan of the settings; empty when no folder for backups is named.
   *
   * @throws Refused when something of it cannot be used
   */
  public static Optional<Plan> of(Settings settings) {
    if (settings.value("register.backup").isEmpty()) {
      return Optional.empty();
    }
    String keep = settings.value("register.backup.keep").orElseThrow();
    if (!keep.matches("[1-9][0-9]{0,3}")) {
      throw new Refused(
          "REGISTER_BACKUP_KEEP is \"%s\"; it must be a number from 1, for example 30. Change it and try again."
              .formatted(keep));
    }
    String recipient = settings.value("register.backup.recipient").orElse("");
    if (recipient.isEmpty()) {
      throw new Refused(
          "REGISTER_BACKUP is set, but REGISTER_BACKUP_RECIPIENT is not: a backup is made for"
              + " somebody who can open it. Make the keys with register backup-keys FOLDER (or mvn"
              + " -Pbackup-keys), and set what it prints.");
    }
    return Optional.of(
        new Plan(folder(settings), Keys.writers(recipient), at(settings), Integer.parseInt(keep)));
  }

  /**
   * The folder of the backups.
   *
   * @throws Refused when none is named
   */
  public static Path folder(Settings settings) {
    return settings
        .value("register.backup")
        .map(Path::of)
        .orElseThrow(
            () ->
                new Refused(
                    "No folder for backups is named. Set REGISTER_BACKUP to one, best on another"
                        + " disk or machine."))
        .toAbsolutePath();
  }

  private static LocalTime at(Settings settings) {
    String text = settings.value("register.backup.at").orElseThrow();
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      throw new Refused(
          "REGISTER_BACKUP_AT is \"%s\"; it must be an hour such as 04:30. Change it and try again."
              .formatted(text));
    }
  }

  /**
   * The files that open a backup: the holder's key, or those of two persons.
   *
   * @throws Refused when none is named
   */
  public static List<Path> keyFiles(Settings settings) {
    return Arrays.stream(
            settings
                .value("register.backup.key.file")
                .orElseThrow(
                    () ->
                        new Refused(
                            "The key of the backups is needed. Name the holder's key file with"
                                + " REGISTER_BACKUP_KEY_FILE, or the files of two of the three"
                                + " persons with a comma between."))
                .split("\\s*,\\s*"))
        .map(Path::of)
        .toList();
  }

  /**
   * The backup that is named, else the newest in the folder.
   *
   * @param ending of the files: backups of the embedded database, or notes about another
   * @throws Refused when there is none
   */
  public static Path chosen(Settings settings, String ending) throws IOException {
    Optional<Path> named = settings.value("register.backup.file").map(Path::of);
    if (named.isPresent()) {
      if (!Files.isReadable(named.get())) {
        throw new Refused(
            "The backup %s cannot be read. Name another with REGISTER_BACKUP_FILE."
                .formatted(named.get()));
      }
      return named.get().toAbsolutePath();
    }
    List<Path> all = all(folder(settings), ending);
    if (all.isEmpty()) {
      throw new Refused(
          "There is no backup in %s. Name the folder with REGISTER_BACKUP, or the file with REGISTER_BACKUP_FILE."
              .formatted(folder(settings)));
    }
    return all.get(0);
  }

  /** Finished backups, the newest first: their names have the moment in them. */
  static List<Path> all(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("register-[0-9TZ]+" + ending))
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .toList();
    }
  }
}
