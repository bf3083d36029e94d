package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every published table against its worked example, which somebody has counted by hand. */
class StatisticsIT {
  private Examples examples;

  @BeforeEach
  void open() throws SQLException {
    examples = new Examples();
  }

  @AfterEach
  void close() throws SQLException {
    examples.close();
  }

  static List<String> tables() throws SQLException {
    return Examples.tables();
  }

  static List<String> tablesByGender() throws SQLException, IOException {
    List<String> found = new ArrayList<>();
    for (String table : tables()) {
      List<String> columns =
          Examples.cells(table).stream().map(cell -> cell.getField("column_code")).toList();
      if (columns.contains("TOTAL") && (columns.contains("WOMAN") || columns.contains("GIRL"))) {
        found.add(table);
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tableCountsItsWorkedExample(String table) throws SQLException, IOException {
    Map<String, String> expected = new TreeMap<>();
    Set<String> years = new TreeSet<>();
    for (NamedCsvRecord cell : Examples.cells(table)) {
      String year = cell.getField("year");
      String place = year + " " + cell.getField("row_code") + " " + cell.getField("column_code");
      String before = expected.put(place, content(cell.getField("value"), cell.getField("base")));
      assertEquals(null, before, "twice in the example: " + place);
      years.add(year);
    }
    examples.load(table);
    Map<String, String> counted = new TreeMap<>();
    for (String cell :
        examples.texts(
            """
            select concat_ws(' ', reporting_year, row_code, column_code) || '=' || coalesce(value::text, '') || '=' || coalesce(base::text, '')
            from statistics.%s where reporting_year in (%s)
            """
                .formatted(table, String.join(", ", years)))) {
      String[] part = cell.split("=", -1);
      assertEquals(
          null, counted.put(part[0], content(part[1], part[2])), "counted twice: " + part[0]);
    }
    Set<String> places = new TreeSet<>(expected.keySet());
    places.addAll(counted.keySet());
    places.removeIf(place -> counted.getOrDefault(place, "").equals(expected.get(place)));
    assertNothing(
        places.stream()
            .map(
                place ->
                    "%s %s: expected %s, counted %s"
                        .formatted(
                            table,
                            place,
                            expected.getOrDefault(place, "no such cell"),
                            counted.getOrDefault(place, "no such cell")))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowsStandInTheOrderOfTheExample(String table) throws SQLException, IOException {
    examples.load(table);
    assertEquals(
        Examples.cells(table).stream().map(cell -> cell.getField("row_code")).distinct().toList(),
        examples.texts(
            "select row_code from statistics.%s group by row_position, row_code order by row_position"
                .formatted(table)));
  }

  /** Who has no recorded gender is in the total alone; with a gender, the columns must add up. */
  @ParameterizedTest
  @MethodSource("tablesByGender")
  void totalIsTheSumOfTheGenders(String table) throws SQLException, IOException {
    examples.load(table);
    for (String records : List.of("stay", "phone_conversation", "day_user", "day_visit")) {
      examples.run(
          "update register." + records + " set gender = 'OTHER' where gender = 'NOT_RECORDED'");
    }
    assertNothing(
        examples.texts(
            """
            select format('%%s %%s: %%s of %%s is not %%s of %%s', reporting_year, row_code, value, base, parts, base_parts)
            from (select reporting_year, row_code,
                         sum(value) filter (where column_code = 'TOTAL') as value,
                         sum(base) filter (where column_code = 'TOTAL') as base,
                         sum(value) filter (where column_code <> 'TOTAL') as parts,
                         sum(base) filter (where column_code <> 'TOTAL') as base_parts
                  from statistics.%s group by reporting_year, row_code) cells
            where (value, base) is distinct from (parts, base_parts)
            """
                .formatted(table)));
  }

  @ParameterizedTest
  @ValueSource(strings = "child_welfare_contact")
  void rowsWithOneAnswerEachAddUpToTheirBase(String table) throws SQLException, IOException {
    examples.load(table);
    assertNothing(
        examples.texts(
            """
            select format('%%s %%s: %%s is not %%s', reporting_year, column_code, sum(value), min(base))
            from statistics.%s group by reporting_year, column_code
            having sum(value) <> min(base) or min(base) <> max(base)
            """
                .formatted(table)));
  }

  private static String content(String value, String base) {
    return number(value) + (base.isEmpty() ? "" : " of " + number(base));
  }

  private static String number(String text) {
    return text.isEmpty() ? "empty" : new BigDecimal(text).stripTrailingZeros().toPlainString();
  }

  private static void assertNothing(List<String> wrong) {
    assertEquals("", String.join("\n", wrong));
  }
}
