package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shelter.shared.Settings;

/**
 * A PostgreSQL of one's own with pgBackRest and the scripts of config/backup: with the full numbers
 * only, for it installs Debian's packages.
 */
@Tag("full")
@Drill
class ArchiveIT {
  private static final String MARKER = "MARKER-5b2e81";

  /** With the setting of the drill, ten seconds; config/backup/postgresql.conf has five minutes. */
  private static final Duration ARCHIVE_TIMEOUT = Duration.ofSeconds(10);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx");

  private record Saved(String id, Instant at) {}

  private static Saved save(Connection connection) throws SQLException {
    String id = UUID.randomUUID().toString();
    String at =
        BackedUp.value(
            connection,
            "insert into register.phone_conversation (id, version, centre, consent, conversation_date, gender, is_adult, structured, first_in_year_national, user_key, created_by, created_at, changed_by, changed_at) values ('%s', 1, 'oslo', 'FULL', '2026-11-20', 'WOMAN', true, true, false, '%s', 'staff', now(), 'staff', now()) returning clock_timestamp()::text"
                .formatted(id, MARKER));
    return new Saved(id, OffsetDateTime.parse(at.replace(' ', 'T') + ":00").toInstant());
  }

  @DisplayName(
      "Promise 86: the register is restored to a time between two records, and what both machines"
          + " had is lost for minutes at most")
  @Test
  void registerIsRestoredToATimeAndFromElsewhere() throws Exception {
    assertTrue(
        Files.readString(ArchivedServer.CONFIG.resolve("postgresql.conf"))
            .contains("archive_timeout = 300"));
    try (ArchivedServer server = new ArchivedServer();
        Connection connection = server.connect(server.port)) {
      BackedUp.contents(connection);
      List<Saved> saved = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        saved.add(save(connection));
      }
      server.script("nightly", "");
      weeklyCheckHolds(server);
      assertFalse(server.hasPlain("repo1", MARKER), "at hand");
      assertFalse(server.hasPlain("repo2", MARKER), "off site");

      Saved before = save(connection);
      Saved between = save(connection);
      Saved after = save(connection);
      toATime(server, before, between, after);

      Instant fire = Instant.now().plus(ARCHIVE_TIMEOUT.multipliedBy(3));
      List<Saved> late = new ArrayList<>();
      while (Instant.now().isBefore(fire)) {
        late.add(save(connection));
      }
      assertEquals(
          "0",
          server.sql("select failed_count from pg_stat_archiver"),
          "no restore keeps the log from being archived");
      bothBurn(server, late);
    }
  }

  private static void weeklyCheckHolds(ArchivedServer server) throws Exception {
    Instant begun = Instant.now();
    String said =
        server.script(
            "restore-check",
            server.path("weekly") + " " + RefusedStartIT.freePort() + " " + ArchivedServer.BIN);
    System.out.println(said);
    assertTrue(said.contains("Everything holds"), said);
    assertTrue(said.contains("a count of 2026 gives the 216 tables"), said);
    assertFalse(Files.exists(server.path("weekly")));
    System.out.printf(
        "weekly restore check: %.1f s%n", Duration.between(begun, Instant.now()).toMillis() / 1e3);
  }

  /** Everything up to "between" and nothing after it. */
  private static void toATime(ArchivedServer server, Saved before, Saved between, Saved after)
      throws Exception {
    server.sql("select pg_switch_wal()");
    server.asPostgres("pgbackrest --stanza=register check");
    String time = TIME.format(between.at().atZone(Settings.OSLO));
    server.script("restore", server.path("time") + " '" + time + "'");
    List<String> there = idsIn(server, "time");
    assertTrue(there.contains(before.id()));
    assertFalse(there.contains(after.id()));
    System.out.printf(
        "drill point-in-time: asked for a moment %d ms before the first record that is left out%n",
        Duration.between(between.at(), after.at()).toMillis());
    assertThrows(
        IllegalStateException.class,
        () -> server.script("restore", server.path("time").toString()));
  }

  private static void bothBurn(ArchivedServer server, List<Saved> late) throws Exception {
    Instant fire = Instant.now();
    server.kill();
    server.asPostgres("rm -rf " + server.folder + " " + server.path("repo1"));
    server.asPostgres(
        "PGBACKREST_REPO=2 "
            + ArchivedServer.CONFIG.resolve("restore")
            + " "
            + server.path("elsewhere"));
    List<String> there = idsIn(server, "elsewhere");
    List<Saved> lost = late.stream().filter(one -> !there.contains(one.id())).toList();
    double seconds = lost.isEmpty() ? 0 : Duration.between(lost.get(0).at(), fire).toMillis() / 1e3;
    System.out.printf(
        "drill archive: acknowledged %d, lost %d (the last %.1f s; archive_timeout %d s), doubled"
            + " 0, recovered in %.0f s%n",
        late.size(),
        lost.size(),
        seconds,
        ARCHIVE_TIMEOUT.toSeconds(),
        Duration.between(fire, Instant.now()).toMillis() / 1e3);
    assertTrue(seconds <= ARCHIVE_TIMEOUT.toSeconds() * 2, seconds + " s are lost");
    assertEquals(there.size(), there.stream().distinct().count());
  }

  private static List<String> idsIn(ArchivedServer server, String name) throws Exception {
    int port = RefusedStartIT.freePort();
    String control = ArchivedServer.BIN.resolve("pg_ctl") + " -D " + server.path(name);
    server.asPostgres(
        control
            + " -w -t 120 -l %s/log -o '-p %d -c hot_standby=off -c archive_mode=off' start"
                .formatted(server.path(name), port));
    server.asPostgres(
        "timeout 120 sh -c 'until %s -q -h 127.0.0.1 -p %d; do sleep 0.2; done'"
            .formatted(ArchivedServer.BIN.resolve("pg_isready"), port));
    try (Connection connection = server.connect(port)) {
      return BackedUp.saved(connection);
    } finally {
      server.asPostgres(control + " -m fast stop");
    }
  }
}
