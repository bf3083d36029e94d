package shelter.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.TestDatabase;
import shelter.relation.Figure;

/** The demonstration's publication, attacked by a stranger and by every centre. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AttackIT {
  private static final int PUBLISHED = 2020;

  @Test
  void nothingHiddenCanBeFoundInWhatIsPublished() throws Exception {
    PublishedFiles files = PublishedFiles.read(Deployed.address(""), Set.of(PUBLISHED));
    assertEquals(List.of(), files.differences(), "the same is hidden everywhere");
    assertTrue(files.shown() > 4000, files.shown() + " numbers were read");
    Report report = files.attack(regions()).centres(ownFigures()).full();
    System.out.printf(
        "attack: %d shown, %d hidden, %d findings, narrowest %s, %.1f s%n",
        files.shown(),
        report.hidden(),
        report.findings().size(),
        report.narrowest(),
        report.seconds());
    assertTrue(report.hidden() > 50, report.hidden() + " are hidden");
    assertEquals(List.of(), report.contradictions());
    assertEquals(List.of(), report.findings());
    Map<Figure, Long> truth = truth("true");
    for (Report.Hidden one : report.numbers()) {
      Long value = truth.get(one.figure());
      assertTrue(
          one.range().least() <= value
              && (one.range().most() == null || one.range().most() >= value),
          () -> "the attack is wrong: " + one + " is " + value);
    }
  }

  private static Map<String, String> regions() throws Exception {
    Map<String, String> regions = new TreeMap<>();
    try (var connection = TestDatabase.asOwner("register");
        var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select code, region from register.centre")) {
      while (row.next()) {
        regions.put(row.getString(1), row.getString(2));
      }
    }
    return regions;
  }

  /** What each centre knows: its own row in every table of centres. */
  private static Map<String, Map<Figure, Long>> ownFigures() throws Exception {
    Map<String, Map<Figure, Long>> own = new TreeMap<>();
    truth("row_code in (select code from register.centre)")
        .forEach(
            (figure, value) ->
                own.computeIfAbsent(figure.row(), of -> new HashMap<>()).put(figure, value));
    return own;
  }

  private static Map<Figure, Long> truth(String which) throws Exception {
    Map<Figure, Long> truth = new HashMap<>();
    try (var connection = TestDatabase.asOwner("register");
        var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select table_name, row_code, column_code, value, base from register.statistic where year = "
                    + PUBLISHED
                    + " and "
                    + which)) {
      while (row.next()) {
        for (boolean base : new boolean[] {false, true}) {
          if (row.getBigDecimal(base ? 5 : 4) != null) {
            truth.put(
                new Figure(PUBLISHED, row.getString(1), row.getString(2), row.getString(3), base),
                row.getLong(base ? 5 : 4));
          }
        }
      }
    }
    return truth;
  }
}
