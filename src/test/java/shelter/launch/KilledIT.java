package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shelter.Visitor;
import shelter.shared.PrivateFiles;

/**
 * The register as a user starts it, killed in each of its parts while shelters are saving: what was
 * answered "saved" is there once, what was not is there at most once, and the next start needs no
 * help.
 */
@Drill
class KilledIT {
  private static final Path DATA = Path.of("target", "killed-data").toAbsolutePath();
  private static final int ROUNDS = "full".equals(System.getProperty("test.numbers")) ? 20 : 1;

  private static final int SCRIPT = ROUNDS > 1 ? 1000 : 150;

  private final Savers savers = new Savers();
  private int port;

  private Launched start() throws Exception {
    Launched launched =
        Launched.with(
            Map.of(
                "REGISTER_DATA",
                DATA.toString(),
                "REGISTER_PORT",
                "" + port,
                "REGISTER_TODAY",
                "2026-11-24",
                "REGISTER_LIMIT_LOGIN",
                "10000"));
    launched.awaitRunning();
    return launched;
  }

  @DisplayName(
      "Promises 44, 62, 70, 73, 84: nothing that was answered saved is lost or doubled, and no"
          + " script takes it all")
  @Test
  void nothingThatWasAnsweredSavedIsLostOrDoubled() throws Exception {
    if (Files.exists(DATA)) {
      PrivateFiles.deleteAll(DATA);
    }
    port = RefusedStartIT.freePort();
    Launched launched = start();
    try {
      assertTrue(launched.said().contains("staff.oslo"), launched.said());
      secondRegisterOnTheSameDataIsRefused(launched);
      String cells = theSameCellsTwice();
      scriptThatTakesRecordsIsThrottledAndListed();

      for (int round = 0; round < ROUNDS; round++) {
        HalfAForm form = HalfAForm.type("http://localhost:" + port);
        StoppedCount count = StoppedCount.begin("http://localhost:" + port, superuser());
        killServerWhileSheltersSave(launched);
        assertEquals(1, launched.ended());
        assertTrue(launched.said().contains("has stopped by itself"), launched.said());
        launched = start();
        assertSavedOnce();
        form.assertBack();
        count.close();
        count.assertNightIsMadeUp(superuser());
        theSameCellsTwice();
      }

      killDatabaseWhileSheltersSave();
      assertSavedOnce();

      launched.handle().destroyForcibly();
      launched.handle().onExit().get(10, TimeUnit.SECONDS);
      launched = start();
      assertSavedOnce();
      assertFalse(cells.equals(theSameCellsTwice()), "the new conversations are counted");

      // promise 44: the chains hold through every kill, read beside the running register and
      // without
      assertEquals(0, Launched.verifyAudit(DATA));
      Departure departure = new Departure();
      departure.stop(launched, "http://localhost:" + port, DATA);
      assertFalse(
          Files.exists(DATA.resolve("database/postmaster.pid")), "the database stands still");
      Departure.leftNobodysTraces(DATA);
      launched = start();
      assertSavedOnce(departure.attempted(), departure.acknowledged());
      System.out.printf(
          "drill %d kills of the server, 1 of the database, 1 of the launcher: acknowledged %d, lost 0, doubled 0, recovered without help%n",
          ROUNDS, savers.acknowledged().size());
    } finally {
      launched.close();
      stopDatabase();
    }
  }

  private void secondRegisterOnTheSameDataIsRefused(Launched first) throws Exception {
    try (Launched second =
        Launched.with(
            Map.of(
                "REGISTER_DATA",
                DATA.toString(),
                "REGISTER_PORT",
                "" + RefusedStartIT.freePort()))) {
      assertEquals(1, second.ended());
      assertTrue(second.said().contains("process " + first.handle().pid()), second.said());
    }
  }

  /**
   * Promise 84: whoever copies the register record by record is slowed down (contract section 5),
   * and stands on the manager's list.
   */
  private void scriptThatTakesRecordsIsThrottledAndListed() throws Exception {
    Visitor script = new Visitor("http://localhost:" + port);
    script.signIn("staff.bergen");
    List<String> stays = new ArrayList<>();
    try (Connection connection = superuser();
        var row =
            connection
                .createStatement()
                .executeQuery("select id from register.stay where centre = 'bergen' limit 100")) {
      while (row.next()) {
        stays.add(row.getString(1));
      }
    }
    int opened = 0;
    long begun = System.nanoTime();
    for (int asked = 0; asked < SCRIPT; asked++) {
      int status = script.open("/stay/form?id=" + stays.get(asked % stays.size())).statusCode();
      opened += status == 200 ? 1 : 0;
      assertTrue(status == 200 || status == 429 && script.page().contains("Litt for fort"));
    }
    long minutes = (System.nanoTime() - begun) / 60_000_000_000L;
    // The clock may have begun a new minute meanwhile, once.
    assertTrue(opened >= 60 && opened <= 60 * (minutes + 2), opened + " records");
    System.out.printf("script: %d records asked for, %d opened%n", SCRIPT, opened);
    assertEquals(200, script.open("/home/house").statusCode());
    Visitor manager = new Visitor("http://localhost:" + port);
    manager.signIn("manager.bergen");
    assertTrue(manager.open("/access/unusual").body().contains("staff.bergen"), manager.page());
  }

  private void killServerWhileSheltersSave(Launched launched) throws Exception {
    savers.start("http://localhost:" + port);
    savers.awaitMore(12);
    launched
        .handle()
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains("payara-micro.jar"))
        .forEach(ProcessHandle::destroyForcibly);
    savers.stop();
  }

  private void killDatabaseWhileSheltersSave() throws Exception {
    savers.start("http://localhost:" + port);
    savers.awaitMore(12);
    postmaster().destroyForcibly();
    savers.awaitFailure();
    savers.awaitMore(8);
    savers.stop();
  }

  private void assertSavedOnce() throws Exception {
    assertSavedOnce(savers.attempted(), savers.acknowledged());
  }

  private static void assertSavedOnce(Set<String> attempted, Set<String> acknowledged)
      throws Exception {
    try (Connection connection = superuser();
        var statement =
            connection.prepareStatement(
                "select count(*) from register.phone_conversation where user_key = ?")) {
      for (String key : attempted) {
        statement.setString(1, key);
        try (var row = statement.executeQuery()) {
          row.next();
          int stored = row.getInt(1);
          assertTrue(stored <= 1, key + " is there " + stored + " times");
          assertTrue(stored == 1 || !acknowledged.contains(key), key + " is lost");
        }
      }
    }
  }

  private String theSameCellsTwice() throws Exception {
    Visitor office = new Visitor("http://localhost:" + port);
    office.signIn("office");
    String first = count(office);
    assertEquals(first, count(office));
    return first;
  }

  private String count(Visitor office) throws Exception {
    office.open("/statistics/count");
    office.send("/statistics/count", "countNow", Map.of("year", "2026"));
    try (Connection connection = superuser();
        var row =
            connection
                .createStatement()
                .executeQuery(
                    "select md5(string_agg(s::text, '|' order by table_name, row_code,"
                        + " column_code)) from register.statistic s where year = 2026")) {
      row.next();
      return row.getString(1);
    }
  }

  private static ProcessHandle postmaster() throws IOException {
    return ProcessHandle.of(Long.parseLong(pidFile().get(0).strip())).orElseThrow();
  }

  private static List<String> pidFile() throws IOException {
    return Files.readAllLines(DATA.resolve("database/postmaster.pid"));
  }

  private static Connection superuser() throws IOException, SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + pidFile().get(3).strip() + "/register",
        "postgres",
        Files.readString(DATA.resolve("database.password")).strip());
  }

  private static void stopDatabase() throws IOException {
    if (Files.exists(DATA.resolve("database/postmaster.pid"))) {
      postmaster().destroyForcibly();
    }
  }
}
