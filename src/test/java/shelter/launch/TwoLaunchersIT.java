package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shelter.TestDatabase;
import shelter.secret.Secret;
import shelter.shared.Settings;
import shelter.shared.Settings.Refused;

/** A node that starts does nothing to one that runs on the same database. */
@Drill
class TwoLaunchersIT {
  private static final String NAME = "launchers";
  private static final List<String> LISTS = List.of("municipality", "country", "earlier_figure");
  @TempDir Path folder;

  @Test
  void whatIsUpToDateIsNotTouched() throws Exception {
    TestDatabase.make(NAME);
    String before = written();
    List<CompletableFuture<Void>> starts =
        List.of(
            CompletableFuture.runAsync(this::prepare), CompletableFuture.runAsync(this::prepare));
    for (CompletableFuture<Void> start : starts) {
      start.get();
    }
    assertEquals(before, written());
  }

  @Test
  void listThatHasChangedIsBroughtUpToDate() throws Exception {
    TestDatabase.make(NAME);
    try (Connection owner = TestDatabase.asOwner(NAME);
        var statement = owner.createStatement()) {
      statement.execute(
          "update register.municipality set name = 'Christiania' where number = '0301'");
      statement.execute("delete from register.country where code = 'SE'");
      statement.execute(
          "update register.earlier_figure set row_code = 'NO_SUCH' where ctid = '(0,1)'");
      owner.commit();
      prepare();
      try (var row =
          statement.executeQuery(
              """
              select (select string_agg(distinct name, ',') from register.municipality where number = '0301'),
                (select count(*) from register.country where code = 'SE'),
                (select count(*) from register.earlier_figure where row_code = 'NO_SUCH'),
                (select count(*) from register.earlier_figure)""")) {
        row.next();
        assertEquals("Oslo", row.getString(1));
        assertEquals(1, row.getInt(2));
        assertEquals(0, row.getInt(3));
        assertEquals(lines("earlier_figure"), row.getInt(4));
      }
    }
  }

  @Test
  void nodeWithAnotherKeyFileIsRefusedWhileOneRuns() throws Exception {
    TestDatabase.make(NAME);
    DatabaseSetup setup = new DatabaseSetup(TestDatabase.roles(NAME));
    Path key = folder.resolve("key");
    Files.writeString(key, Secret.token());
    DatabaseSetup.Roles roles = TestDatabase.roles(NAME);
    Properties asANode = new Properties();
    asANode.setProperty("user", roles.application());
    asANode.setProperty("password", roles.applicationPassword());
    asANode.setProperty("ApplicationName", "register");
    try (Connection running = DriverManager.getConnection(roles.url(), asANode)) {
      Refused refused = assertThrows(Refused.class, () -> setup.trust(new Secret(key)));
      assertTrue(refused.getMessage().contains("REGISTER_KEY_FILE"), refused.getMessage());
      setup.trust(new Secret(new Settings().keyFile()));
      assertTrue(running.isValid(5));
    }
  }

  private void prepare() {
    try {
      new DatabaseSetup(TestDatabase.roles(NAME)).prepare();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Which transactions have written the rows and made the views. */
  private static String written() throws SQLException {
    StringBuilder all = new StringBuilder();
    try (Connection owner = TestDatabase.asOwner(NAME);
        var statement = owner.createStatement()) {
      for (String list : LISTS) {
        try (var row =
            statement.executeQuery(
                "select count(*), min(xmin::text::bigint), max(xmin::text::bigint) from register."
                    + list)) {
          row.next();
          all.append(row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + "\n");
        }
      }
      try (var row =
          statement.executeQuery(
              "select max(xmin::text::bigint) from pg_class where relnamespace = 'statistics'::regnamespace")) {
        row.next();
        return all + row.getString(1);
      }
    }
  }

  private static int lines(String list) throws Exception {
    try (var file = SqlFiles.open("/sql/reference/" + list + ".csv")) {
      return (int)
              new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                  .lines()
                  .count()
          - 1;
    }
  }
}
