package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What config/cluster/postgresql.conf says of a lost standby. */
@Drill
class StandbyIT {
  /** Asked by the register's own role, which sees of a standby its name and no more. */
  static final String STANDBY_IS_MISSING =
      """
      select current_setting('synchronous_standby_names') <> '' and not exists (
        select from pg_stat_replication
        where application_name <> '' and position(application_name in current_setting('synchronous_standby_names')) > 0)""";

  private static final DatabaseSetup.Roles NAMES =
      new DatabaseSetup.Roles(
          null, "pair_owner", "o", "pair_application", "a", "pair_counting", "c");

  @DisplayName(
      "Promise 78: without its standby saves wait, the register knows, and one command lets them go on")
  @Test
  void withoutItsStandbySavesWaitAndTheRegisterKnows() throws Exception {
    try (DatabasePair pair = DatabasePair.start(Path.of("target", "standby"), NAMES)) {
      DatabaseSetup.Roles roles = pair.roles(NAMES);
      try (Connection owner = roles.asOwner()) {
        owner.createStatement().execute("create table kept (number integer)");
        owner.commit();
        assertFalse(isStandbyMissing(roles));

        // As the nodes have it: a commit that waits is not ended by it and called done.
        owner.createStatement().execute("set statement_timeout = '1s'");
        pair.killStandby();
        owner.createStatement().execute("insert into kept values (1)");
        CompletableFuture<Void> saved =
            CompletableFuture.runAsync(
                () -> {
                  try {
                    owner.commit();
                  } catch (SQLException e) {
                    throw new IllegalStateException(e);
                  }
                });
        long begun = System.nanoTime();
        while (!isStandbyMissing(roles)) {
          assertTrue(System.nanoTime() - begun < TimeUnit.MINUTES.toNanos(1), "no alarm");
        }
        assertThrows(TimeoutException.class, () -> saved.get(2, TimeUnit.SECONDS));
        assertEquals(0, rows(roles), "nobody sees what is on one disk only");

        pair.waitForStandbys("");
        saved.get(20, TimeUnit.SECONDS);
        assertEquals(1, rows(roles));
        assertFalse(isStandbyMissing(roles));
      }
    }
  }

  private static boolean isStandbyMissing(DatabaseSetup.Roles roles) throws SQLException {
    try (Connection application =
            DriverManager.getConnection(
                roles.url(), roles.application(), roles.applicationPassword());
        var row = application.createStatement().executeQuery(STANDBY_IS_MISSING)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static int rows(DatabaseSetup.Roles roles) throws SQLException {
    try (Connection owner = roles.asOwner();
        var row = owner.createStatement().executeQuery("select count(*) from kept")) {
      row.next();
      return row.getInt(1);
    }
  }
}
