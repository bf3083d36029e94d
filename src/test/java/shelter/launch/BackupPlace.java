package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import shelter.backup.Check;
import shelter.backup.Keys;
import shelter.backup.Manifest;
import shelter.backup.Restore;
import shelter.secret.Secret;
import shelter.shared.Settings.Refused;

/**
 * Where a register, its backups, their keys and what is restored lie, and what is done with them.
 */
abstract class BackupPlace {
  static final Path PLACE = Path.of("target", "backup").toAbsolutePath();
  final Path data = PLACE.resolve("register");
  final Path restored = PLACE.resolve("restored");
  final Path backups = PLACE.resolve("backups");
  final Path keys = PLACE.resolve("keys");
  BackedUp register;
  Path file;

  Launched restore(Path to, Path from, String keyFiles) throws Exception {
    Files.createDirectories(to);
    if (Files.exists(data.resolve("postgresql"))) {
      // The programs of PostgreSQL are unpacked once, by the first register of these tests.
      Files.createSymbolicLink(to.resolve("postgresql"), data.resolve("postgresql"));
    }
    Files.copy(data.resolve("key"), to.resolve("key"));
    Files.copy(data.resolve("audit-heads"), to.resolve("audit-heads"));
    return Launched.command(
        "RestoreCommand",
        Map.of(
            "REGISTER_DATA", to.toString(),
            "REGISTER_BACKUP", backups.toString(),
            "REGISTER_BACKUP_FILE", from.toString(),
            "REGISTER_BACKUP_KEY_FILE", keyFiles));
  }

  String key(String name) {
    return keys.resolve(name + ".txt").toString();
  }

  Manifest manifest() throws Exception {
    return Restore.of(
            file,
            Keys.readers(List.of(keys.resolve("holder.txt")), backups),
            new Secret(data.resolve("key")))
        .manifest();
  }

  /** The checks can fail: each of these is seen and named. */
  void changedRegisterIsNoRestoredOne(Connection connection) throws Exception {
    connection.rollback();
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          set session_replication_role = replica;
          delete from register.stay where id = (select id from register.stay where centre = 'oslo' limit 1);
          update register.stay set gender = 'MAN' where admission_date > '2026-02-01' and gender = 'WOMAN';
          update register.audit set account = 'x' where chain = 'oslo' and seq = 3;
          alter table register.stay disable row level security;
          do $$ begin
            execute (select format('drop policy %I on register.stay', policyname) from pg_policies where tablename = 'stay' limit 1);
          end $$;\
          """);
    }
    connection.commit();
    Check check = Check.of(connection, manifest(), Map.of(), "register_application");
    assertEquals(Check.Result.FAILS, check.result());
    String said = String.join("\n", check.lines());
    for (String expected :
        List.of(
            "rows of stay",
            "FAILS    a count of 2026",
            "policies:",
            "tables:",
            "chain oslo: line 3 does not follow",
            "NOT HELD the audit trail could not be held against heads kept elsewhere")) {
      assertTrue(said.contains(expected), expected + " in " + said);
    }
  }

  /** It is read to its end before anything is unpacked. */
  void refused(Path backup, String key, String why) {
    Secret secret = new Secret(data.resolve("key"));
    Refused answer =
        assertThrows(
            Refused.class,
            () ->
                Restore.of(
                    backup, Keys.readers(List.of(keys.resolve(key + ".txt")), backups), secret));
    assertTrue(answer.getMessage().contains(why), answer.getMessage());
  }

  void commandRefuses(Path backup) throws Exception {
    Path to = PLACE.resolve("refused");
    try (Launched command = restore(to, backup, key("holder"))) {
      assertEquals(1, command.ended(), command.said());
      assertTrue(command.said().contains("The backup is damaged"), command.said());
      assertFalse(command.said().contains("\tat "), command.said());
      assertFalse(Files.exists(to.resolve("database")), "nothing was unpacked");
      assertFalse(Files.exists(to.resolve("database.part")), "nothing was unpacked");
    }
  }
}
