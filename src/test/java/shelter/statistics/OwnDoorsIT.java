package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;

/** Who may see a centre's own figures and what is behind them, and that it stands on the trail. */
@ExtendWith(ArquillianExtension.class)
class OwnDoorsIT {
  private static final List<String> TABLES = List.of("residents_and_stays", "employees");

  @Inject private OwnFigures figures;
  @Inject private Drilling drilling;

  private String stays(String centre) throws SQLException {
    try (Connection owner = InServer.asOwner();
        ResultSet row =
            owner
                .createStatement()
                .executeQuery(
                    "select count(*) from register.stay where centre = '%s' and admission_date < '2021-01-01' and discharge_date > greatest(admission_date, '2020-01-01')"
                        .formatted(centre))) {
      row.next();
      return row.getString(1);
    }
  }

  private String shown() throws SQLException {
    return figures.cells(TABLES, List.of(2020)).stream()
        .filter(one -> one.getRowCode().equals("STAYS") && one.getColumnCode().equals("TOTAL"))
        .map(one -> one.getValue().stripTrailingZeros().toPlainString())
        .findFirst()
        .orElseThrow();
  }

  @DisplayName("Promise 19: each centre's figures are its own")
  @Test
  void figuresAreThoseOfTheCallersCentre() throws SQLException {
    for (String centre : List.of("oslo", "bergen", "oslo")) {
      InServer.signIn("staff." + centre);
      assertEquals(stays(centre), shown(), centre);
    }
  }

  @Test
  void everyTableHasItsPlaceAndItsDefinition() throws SQLException {
    InServer.signIn("staff.oslo");
    List<CountedTable> tables = figures.tables(2026);
    assertTrue(tables.size() >= 10);
    for (CountedTable table : tables) {
      assertEquals(2026, table.getYear());
      assertNotNull(table.getKind(), table.getTableName());
      assertTrue(table.definition("nn").length() > 20, table.getTableName());
      assertNotNull(table.getRowLabel(), table.getTableName());
    }
    assertEquals(List.of(), figures.cells(List.of("stay", "x; drop"), List.of(2026)));
  }

  @Test
  void onlyTheManagerSeesWhatIsBehindAFigure() throws SQLException {
    InServer.signIn("manager.oslo");
    int before = lines("oslo");
    Behind behind = drilling.open("residents_and_stays", "STAYS", "TOTAL", 2020);
    assertEquals(stays("oslo"), "" + behind.counted().size());
    assertEquals(before + 1, lines("oslo"));
    assertNull(drilling.open("residents_and_stays", "NOBODY", "TOTAL", 2020));
    assertNull(drilling.open("stay", "STAYS", "TOTAL", 2020));
    assertEquals(before + 1, lines("oslo"));
    for (String other : List.of("staff.oslo", "office", "admin")) {
      InServer.signIn(other);
      assertThrows(
          EJBAccessException.class,
          () -> drilling.open("residents_and_stays", "STAYS", "TOTAL", 2020),
          other);
    }
    for (String other : List.of("office", "admin")) {
      InServer.signIn(other);
      assertThrows(EJBAccessException.class, () -> figures.cells(TABLES, List.of(2020)), other);
      assertThrows(EJBAccessException.class, () -> figures.tables(2020), other);
    }
  }

  @Test
  void whatIsTakenAwayStandsOnTheTrail() throws SQLException {
    InServer.signIn("staff.oslo");
    int before = lines("oslo");
    figures.export(TABLES, List.of(2020, 2019), 2020);
    assertEquals(before + 1, lines("oslo"));
  }

  private static int lines(String centre) throws SQLException {
    try (Connection owner = InServer.asOwner();
        ResultSet row =
            owner
                .createStatement()
                .executeQuery(
                    "select count(*) from register.audit where chain = '%s' and kind = 'Figures'"
                        .formatted(centre))) {
      row.next();
      return row.getInt(1);
    }
  }
}
