package shelter.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.TestDatabase;
import shelter.browser.Stored;
import shelter.publication.Suppression.Place;

/** The demonstration's published tables of centres and regions, as an attacker reads them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SuppressionIT {
  private static final String OF_CENTRES =
      """
      from register.published_statistic c join register.published_table t using (year, version, table_name)
      where c.year = 2020 and c.version = 1 and t.row_label in ('Centre', 'Region')""";

  private final Map<Place, Long> values = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();
  private final Set<Place> hidden = new HashSet<>();

  @BeforeEach
  void read() throws SQLException {
    try (var connection = TestDatabase.asOwner("register");
        var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select c.table_name, c.row_code, c.column_code, c.hidden, s.value::bigint, centre.region
                from register.published_statistic c
                join register.statistic s using (year, table_name, row_code, column_code)
                left join register.centre on centre.code = c.row_code
                where c.year = 2020 and c.version = 1
                  and (c.table_name like 'centre\\_%' or c.table_name like 'region\\_%')""")) {
      while (row.next()) {
        Place at = new Place(row.getString(1), row.getString(2), row.getString(3));
        values.put(at, row.getLong(5));
        if (row.getBoolean(4)) {
          hidden.add(at);
        }
        if (row.getString(6) != null) {
          regions.put(at.row(), row.getString(6));
        }
      }
    }
    assertEquals(44, regions.size());
  }

  @Test
  void smallFiguresOfCentresAreHidden() {
    assertEquals(
        0,
        Stored.number(
            "select count(*) %s and not hidden and (t.unit like '%%stays%%' and column_code = 'STAYS' or column_code in ('DAY_VISITS', 'VISITS') or t.table_name like '%%overview' and column_code = 'STAYS') and value between 1 and 19"
                .formatted(OF_CENTRES)));
    assertEquals(
        0,
        Stored.number(
            "select count(*) %s and not hidden and (t.table_name like '%%residents' or column_code = 'PERSONS') and value between 1 and 4"
                .formatted(OF_CENTRES)));
    assertTrue(hidden.contains(new Place("centre_overview", "hallingdal", "STAYS")));
    assertTrue(hidden.contains(new Place("centre_overview", "hallingdal", "OVERNIGHT_DAYS")));
    assertTrue(!hidden.contains(new Place("centre_overview", "hallingdal", "PHONE_CONVERSATIONS")));
    assertTrue(!hidden.contains(new Place("centre_overview", "oslo", "STAYS")));
    // Most of what there is to read can be read.
    assertTrue(hidden.size() < values.size() / 3, hidden.size() + " of " + values.size());
  }

  @Test
  void hiddenFigureHasLostItsValue() {
    assertEquals(
        0,
        Stored.number(
            "select count(*) %s and hidden and (value is not null or base is not null)"
                .formatted(OF_CENTRES)));
  }

  @Test
  void sumsTellNoHiddenFigure() {
    Attack attack = new Attack(values, regions);
    for (Attack.Sum sum : attack.sums()) {
      long missing = sum.parts().stream().filter(hidden::contains).count();
      boolean known = !hidden.contains(sum.total());
      if (known && sum.parts().size() > 1) {
        assertTrue(missing != 1, sum.total() + " tells the one that is hidden");
      }
    }
    attack
        .possible(hidden, 0, Set.of())
        .forEach((cell, n) -> assertTrue(n >= 5, cell + " has " + n + " possible values"));
    attack
        .possible(hidden, 1, Set.of())
        .forEach((cell, n) -> assertTrue(n > 1, cell + " is found"));
    for (String own : regions.keySet()) {
      Set<Place> known = new HashSet<>(hidden);
      known.removeIf(cell -> !cell.row().equals(own));
      Map<Place, Long> possible = attack.possible(hidden, 0, known);
      possible.keySet().removeAll(known);
      possible.forEach((cell, n) -> assertTrue(n > 1, own + " finds " + cell));
    }
  }

  /** What is no person is not hidden, and it is published. */
  @Test
  void staffBedsAndMoneyAreShown() {
    for (String table :
        new String[] {
          "centre_staff", "centre_beds", "centre_municipalities", "municipal_funding_by_region",
          "cost_per_inhabitant_by_region", "centres_by_region", "user_facing_fte", "region_beds"
        }) {
      assertTrue(
          Stored.number(
                  "select count(*) from register.published_statistic where year = 2020 and version = 1 and table_name = ? and not hidden",
                  table)
              > 0,
          table);
      assertEquals(
          0,
          Stored.number(
              "select count(*) from register.published_statistic where year = 2020 and version = 1 and table_name = ? and hidden",
              table),
          table);
    }
  }
}
