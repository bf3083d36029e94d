package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import shelter.backup.Keys;
import shelter.backup.Restore;
import shelter.backup.Source;
import shelter.secret.Secret;
import shelter.shared.PrivateFiles;
import shelter.shared.Settings;
import shelter.shared.Settings.Refused;

/**
 * The demonstration nation is backed up while shelters save, by the command that an operator runs,
 * and restored into an empty folder.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Drill
class BackupIT extends BackupPlace {
  @BeforeAll
  void backUpWhileSheltersSave() throws Exception {
    if (Files.exists(PLACE)) {
      PrivateFiles.deleteAll(PLACE);
    }
    register = BackedUp.start(data);
    String recipient = Keys.make(keys, backups);
    int before = register.saveUntil(20);
    try (Launched command =
        Launched.command(
            "BackupCommand",
            Map.of(
                "REGISTER_DATA",
                data.toString(),
                "REGISTER_TODAY",
                BackedUp.TODAY,
                "REGISTER_BACKUP",
                backups.toString(),
                "REGISTER_BACKUP_RECIPIENT",
                recipient))) {
      assertEquals(0, command.ended(), command.said());
      assertTrue(command.said().contains("The key file " + data.resolve("key")), command.said());
      System.out.print(command.said());
    }
    register.stopSaving();
    assertTrue(before >= 20 && register.acknowledged().size() > before, "saved during the backup");
    try (var files = Files.list(backups)) {
      file =
          files
              .filter(one -> one.toString().matches(".*/register-[0-9TZ]+\\.age"))
              .findFirst()
              .get();
    }
    try (var parts = Files.newDirectoryStream(backups, "*.part")) {
      assertFalse(parts.iterator().hasNext());
    }
  }

  @AfterAll
  void stop() throws Exception {
    register.close();
  }

  @DisplayName(
      "Promise 85: a backup made while shelters save is restored with every row, the audit trail,"
          + " the walls and the same figures")
  @Test
  @Order(1)
  void backupIsRestoredWholeAndProved() throws Exception {
    long begun = System.nanoTime();
    try (Launched command = restore(restored, file, key("holder"))) {
      assertEquals(0, command.ended(), command.said());
      String said = command.said();
      System.out.print(said);
      assertFalse(said.contains("FAILS"), said);
      assertTrue(
          said.contains("the stored cells of 2026 are those of then, and those of the count"),
          said);
      assertTrue(said.contains("a count of 2026 gives the 216 tables"), said);
      assertTrue(said.contains("the audit trail is whole: 30 lines on 2 chains"), said);
      assertTrue(said.contains("2 lines of the trail were written after the backup"), said);
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    try (EmbeddedDatabase database = EmbeddedDatabase.start(restored);
        Connection connection = new Source(restored, database.url("register")).open()) {
      List<String> there = BackedUp.saved(connection);
      List<String> acknowledged = register.acknowledged();
      long lost =
          register.acknowledgedBefore().stream().filter(one -> !there.contains(one)).count();
      assertEquals(0, lost, "saved before the backup began");
      assertTrue(there.size() < acknowledged.size(), "what came later is not in it");
      int doubled = there.size() - new HashSet<>(there).size();
      assertEquals(0, doubled);
      assertTrue(acknowledged.containsAll(there));
      assertEquals("0", BackedUp.value(connection, "select count(*) from register.session"));
      changedRegisterIsNoRestoredOne(connection);
      System.out.printf(
          "drill backup: acknowledged %d, lost %d, doubled %d, recovered in %.0f s%n",
          register.acknowledgedBefore().size(), lost, doubled, seconds);
    }
  }

  @DisplayName(
      "Promise 87: without the key the backup tells nothing, and changed or cut off it is refused")
  @Test
  @Order(2)
  void backupTellsNothingWithoutItsKey() throws Exception {
    byte[] all = Files.readAllBytes(file);
    String text = new String(all, StandardCharsets.ISO_8859_1);
    for (String plain : List.of(BackedUp.MARKER, "pg_control", "register.stay")) {
      assertFalse(text.contains(plain), plain);
    }
    refused(file, "person-1", "cannot be opened with this key");
    Path changed = backups.resolve("changed.age");
    Files.write(changed, all);
    try (RandomAccessFile bytes = new RandomAccessFile(changed.toFile(), "rw")) {
      bytes.seek(all.length / 2);
      bytes.write(all[all.length / 2] ^ 1);
    }
    refused(changed, "holder", "The backup is damaged");
    Path cut = backups.resolve("cut.age");
    Files.write(cut, all);
    for (long length : new long[] {all.length - 1, all.length / 65_552L * 65_552L, 300, 0}) {
      try (FileChannel channel = FileChannel.open(cut, StandardOpenOption.WRITE)) {
        channel.truncate(length);
      }
      refused(cut, "holder", "damaged");
    }
    commandRefuses(changed);
  }

  @DisplayName("Promise 87: two of three others open the backup when the holder of the key is away")
  @Test
  @Order(3)
  void twoOfThreeOpenIt() throws Exception {
    Secret secret = new Secret(data.resolve("key"));
    for (int one = 1; one <= 3; one++) {
      for (int other = 1; other <= 3; other++) {
        if (one != other) {
          List<Path> two =
              List.of(
                  keys.resolve("person-" + one + ".txt"), keys.resolve("person-" + other + ".txt"));
          assertTrue(Keys.readers(two, backups).size() >= 2);
          assertEquals(manifest(), Restore.of(file, Keys.readers(two, backups), secret).manifest());
        }
      }
    }
    Path person = keys.resolve("person-2.txt");
    assertThrows(Refused.class, () -> Keys.readers(List.of(person, person), backups));
    Secret another = new Secret(Files.writeString(PLACE.resolve("another-key"), Secret.token()));
    assertThrows(
        Refused.class,
        () -> Restore.of(file, Keys.readers(List.of(keys.resolve("holder.txt")), backups), another),
        "made by another register");
  }

  @DisplayName("Promise 88: the backup holds every row of every centre, whoever may see it")
  @Test
  @Order(4)
  void backupHoldsEveryRow() throws Exception {
    try (Connection live = new Source(data, register.url()).open()) {
      Map<String, String> noted = manifest().facts();
      for (String table :
          List.of("stay", "child_stay", "municipality", "centre_report", "account")) {
        String rows = BackedUp.value(live, "select count(*) from register." + table);
        assertEquals(rows, noted.get("rows." + table), table);
      }
      assertFalse("0".equals(noted.get("rows.stay")));
      assertEquals(
          file.getFileName() + " " + Files.size(file),
          BackedUp.value(live, "select file || ' ' || bytes from register.backup_run"));
    }
  }

  @DisplayName(
      "Promise 85: without heads kept elsewhere nothing is restored, unless somebody has decided so")
  @Test
  @Order(5)
  void trailThatNothingElseSpeaksForIsSaidToBeSo() throws Exception {
    Path to = Files.createDirectories(PLACE.resolve("headless"));
    Files.copy(data.resolve("key"), to.resolve("key"));
    Map<String, String> variables =
        Map.of(
            "REGISTER_DATA", to.toString(),
            "REGISTER_BACKUP", backups.toString(),
            "REGISTER_BACKUP_FILE", file.toString(),
            "REGISTER_BACKUP_KEY_FILE", key("holder"));
    try (Launched command = Launched.command("RestoreCommand", variables)) {
      assertEquals(3, command.ended(), command.said());
      assertTrue(command.said().contains("cannot be held against heads"), command.said());
      assertFalse(command.said().contains("holds"), command.said());
      assertFalse(Files.exists(to.resolve("database")), "nothing was unpacked");
    }
    Map<String, String> decided = new HashMap<>(variables);
    decided.put("REGISTER_RESTORE_WITHOUT_HEADS", "true");
    assertEquals(Map.of(), RestoreCommand.requireHeads(new Settings(decided), manifest()));
  }

  @Test
  @Order(6)
  void restoreNeverWritesOverARegister() throws Exception {
    try (Launched command =
        Launched.command(
            "RestoreCommand",
            Map.of(
                "REGISTER_DATA", data.toString(),
                "REGISTER_BACKUP", backups.toString(),
                "REGISTER_BACKUP_KEY_FILE", key("holder")))) {
      assertEquals(1, command.ended(), command.said());
      assertTrue(command.said().contains("never writes over one"), command.said());
    }
  }
}
