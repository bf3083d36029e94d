package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shelter.TestDatabase;

/**
 * One centre's figures by the definitions of the nation: the same where only that centre has
 * records, never another's where all have, and each figure the sum of the records behind it.
 */
class OwnFiguresIT {
  private static final String CENTRE = "example";
  private static final List<Integer> YEARS = List.of(2020, 2025, 2026);
  private static final Rules EXAMPLES = rules("examples");
  private static final Rules RULES = rules("register");

  static Rules rules(String database) {
    try (Connection counting = TestDatabase.asCounting(database)) {
      return Rules.of(counting);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tables whose worked example has the records of one centre. */
  static List<String> ofOneCentre() throws SQLException, IOException {
    List<String> found = new ArrayList<>();
    for (String table : Examples.tables()) {
      String records = Files.readString(Examples.FOLDER.resolve(table + ".sql"));
      if (!records.contains("insert into register.centre ")) {
        found.add(table);
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("ofOneCentre")
  void figuresAreThoseOfTheNationWhereOnlyTheCentreHasRecords(String table)
      throws SQLException, IOException {
    try (Examples examples = new Examples()) {
      examples.load(table);
      List<Integer> years = List.of(2020, 2021, 2025, 2026);
      assertEquals(
          cells(examples.connection(), table, years),
          texts(OwnFigures.count(examples.connection(), EXAMPLES, CENTRE, List.of(table), years)));
    }
  }

  /** The predicate holds alone: the counting role sees all records. */
  @Test
  void centresAreThePartsOfTheNation() throws SQLException {
    List<String> tables = List.of("residents_and_stays", "overnight_days", "child_perpetrator");
    try (Connection counting = TestDatabase.asCounting("register")) {
      today(counting);
      Map<String, BigDecimal> sums = new TreeMap<>();
      for (String centre : centres(counting)) {
        for (OwnCell cell : OwnFigures.count(counting, RULES, centre, tables, YEARS)) {
          sums.merge(place(cell) + " value", cell.getValue(), BigDecimal::add);
          long base = cell.getBase() == null ? 0 : cell.getBase();
          sums.merge(place(cell) + " base", BigDecimal.valueOf(base), BigDecimal::add);
        }
      }
      for (String table : tables) {
        for (var cell : cells(counting, table, YEARS).entrySet()) {
          String of = number(sums.get(cell.getKey() + " base"));
          assertEquals(
              cell.getValue().replace("null", "0"),
              number(sums.get(cell.getKey() + " value")) + " of " + of,
              cell.getKey());
        }
      }
      counting.rollback();
    }
  }

  /** The wall holds alone: the predicate asks for another centre. */
  @Test
  void databaseGivesNoFigureOfAnotherCentre() throws SQLException {
    try (Connection oslo = TestDatabase.asApplication("register");
        Connection counting = TestDatabase.asCounting("register")) {
      enter(oslo, "oslo");
      today(oslo);
      today(counting);
      List<String> all = List.copyOf(RULES.definitions().tables().keySet());
      var own = texts(OwnFigures.count(oslo, RULES, "oslo", all, YEARS));
      assertEquals(texts(OwnFigures.count(counting, RULES, "oslo", all, YEARS)), own);
      assertNotEquals(texts(OwnFigures.count(counting, RULES, "bergen", all, YEARS)), own);
      // Which centres there are, and which services they have, is public.
      List<String> notPublic =
          all.stream()
              .filter(one -> !RULES.reads(one, "shelter_service"))
              .filter(one -> !RULES.reads(one, "valid_centre"))
              .toList();
      for (OwnCell cell : OwnFigures.count(oslo, RULES, "bergen", notPublic, YEARS)) {
        boolean nothing =
            (cell.getValue() == null || cell.getValue().signum() == 0)
                && (cell.getBase() == null || cell.getBase() == 0);
        assertTrue(nothing, place(cell) + " shows " + cell.getValue());
      }
      assertEquals(
          List.of(),
          Drilling.behind(oslo, RULES, "bergen", "residents_and_stays", "STAYS", "TOTAL", 2020)
              .counted());
      oslo.rollback();
      counting.rollback();
    }
  }

  /** No definition names a schema: then it would read past what stands before it. */
  @Test
  void definitionsReadWhatStandsBeforeThem() {
    Map<String, String> all = new TreeMap<>(RULES.definitions().populations());
    all.putAll(RULES.definitions().parts());
    all.putAll(RULES.definitions().tables());
    List<String> past =
        Pattern.compile("\\b(statistics|register)\\.\\w+\\b(?!\\()")
            .matcher(String.join("\n", all.values()))
            .results()
            .map(MatchResult::group)
            .toList();
    assertEquals(List.of(), past);
  }

  private static Map<String, String> cells(Connection connection, String table, List<Integer> years)
      throws SQLException {
    Map<String, String> cells = new TreeMap<>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select reporting_year, row_code, column_code, value, base from statistics.%s where reporting_year in (%s)"
                    .formatted(
                        table, String.join(", ", years.stream().map(y -> "" + y).toList())))) {
      while (row.next()) {
        cells.put(
            String.join(" ", row.getString(1), table, row.getString(2), row.getString(3)),
            number(row.getBigDecimal(4)) + " of " + row.getString(5));
      }
    }
    return cells;
  }

  private static List<String> centres(Connection connection) throws SQLException {
    List<String> centres = new ArrayList<>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select code from register.centre")) {
      while (row.next()) {
        centres.add(row.getString(1));
      }
    }
    return centres;
  }

  private static String place(OwnCell cell) {
    return String.join(
        " ", "" + cell.getYear(), cell.getTableName(), cell.getRowCode(), cell.getColumnCode());
  }

  private static Map<String, String> texts(List<OwnCell> cells) {
    Map<String, String> texts = new TreeMap<>();
    cells.forEach(
        cell -> texts.put(place(cell), number(cell.getValue()) + " of " + cell.getBase()));
    return texts;
  }

  private static String number(BigDecimal value) {
    return value == null ? "null" : value.stripTrailingZeros().toPlainString();
  }

  static void enter(Connection connection, String centre) throws SQLException {
    TestDatabase.enter(
        connection, TestDatabase.token("register", "db." + centre, "MANAGER", centre));
  }

  static void today(Connection connection) throws SQLException {
    connection.createStatement().execute("select set_config('register.today', '2026-11-24', true)");
  }
}
