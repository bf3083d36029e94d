package shelter.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import shelter.TestDatabase;

/** What an administrator keeps is public to read, and written by an administrator only. */
class CentreWallIT {
  /** The second wall: whoever gets past the pages writes nothing either. */
  @Test
  void databaseLetsNobodyElseWrite() throws Exception {
    List<String> writes =
        List.of(
            "update register.centre set name = 'X'",
            "update register.shelter_service set residential = false",
            "delete from register.municipality_served",
            "delete from register.centre_predecessor");
    for (String[] who :
        new String[][] {
          {"staff.oslo", "STAFF", "oslo"},
          {"manager.oslo", "MANAGER", "oslo"},
          {"office", "OFFICE", null}
        }) {
      for (String sql : writes) {
        try (Connection application = TestDatabase.asApplication("register")) {
          TestDatabase.enter(application, TestDatabase.token("register", who[0], who[1], who[2]));
          assertEquals(0, application.createStatement().executeUpdate(sql), who[0] + ": " + sql);
          SQLException refused =
              assertThrows(
                  SQLException.class,
                  () ->
                      application
                          .createStatement()
                          .execute(
                              "insert into register.centre values ('it-x', 0, 'X', '0301', 'EAST', '2020-01-01')"));
          assertEquals("42501", refused.getSQLState());
          application.rollback();
        }
      }
    }
    try (Connection counting = TestDatabase.asCounting("register");
        var row =
            counting
                .createStatement()
                .executeQuery("select count(*) >= 82 from register.municipality_served")) {
      assertTrue(row.next() && row.getBoolean(1), "the count reads whom the services are for");
    }
  }
}
