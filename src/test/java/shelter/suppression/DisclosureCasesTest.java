package shelter.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small tables whose safe patterns are published by others (disclosure-cases.csv). */
class DisclosureCasesTest {
  private static final Map<String, Set<String>> GROUPS =
      Map.of("EU", Set.of("Portugal", "Spain"), "nonEU", Set.of("Iceland"));

  /** A case that shows a set to be refused is repaired by the set of another one. */
  @ParameterizedTest
  @CsvSource({
    "A1,A1", "A2,A2", "A3,A3", "A4,A4", "B1,B1", "B2,B1", "B3,B3", "E1,E1", "F1,F2", "F2,F2"
  })
  void aCaseIsProtectedWithFewFurtherCells(String name, String listed) throws IOException {
    List<NamedCsvRecord> cells = cells(name);
    List<Quantity> quantities = new ArrayList<>();
    BitSet primary = new BitSet();
    for (NamedCsvRecord cell : cells) {
      boolean small = isSmall(cell);
      primary.set(quantities.size(), small);
      quantities.add(quantity(cell, small));
    }

    Suppression.Result result = Suppression.of(quantities, sums(cells), List.of());

    assertEquals(
        cells.stream().filter(cell -> cell.getField("primary").equals("1")).count(),
        primary.cardinality());
    for (int i = 0; i < cells.size(); i++) {
      assertEquals(cells.get(i).getField("primary").equals("1"), primary.get(i));
      assertTrue(!primary.get(i) || result.hidden().get(i));
      assertTrue(cells.get(i).getField("structural_zero").equals("0") || !result.hidden().get(i));
    }
    assertTrue(result.unprotected().isEmpty(), "cannot be protected: " + result.unprotected());
    long given = cells(listed).stream().filter(cell -> cell.getField("hidden").equals("1")).count();
    assertTrue(
        result.hidden().cardinality() <= 1.5 * given,
        name + " hides " + result.hidden().cardinality() + " for " + given);
    System.out.println(name + " hides " + result.hidden().cardinality() + " for " + given);
  }

  private static boolean isSmall(NamedCsvRecord cell) {
    long value = Long.parseLong(cell.getField("value"));
    return value <= Long.parseLong(cell.getField("max_n"))
        && (value > 0 || cell.getField("zeros").equals("primary"))
        && cell.getField("structural_zero").equals("0");
  }

  private static Quantity quantity(NamedCsvRecord cell, boolean small) {
    long value = Long.parseLong(cell.getField("value"));
    boolean knownZero =
        cell.getField("structural_zero").equals("1")
            || value == 0 && cell.getField("zeros").equals("shown");
    boolean one = cell.getField("attacker").equals("lb1") && cell.getField("kind").equals("inner");
    return new Quantity(
        cell.getField("row") + ":" + cell.getField("column"),
        value,
        one ? 1L : 0L,
        2,
        cell.getField("kind").equals("total") ? 1.5 : 1,
        knownZero ? Quantity.State.KNOWN : small ? Quantity.State.HIDDEN : Quantity.State.OPEN,
        null);
  }

  private static List<Sum> sums(List<NamedCsvRecord> cells) {
    Map<String, Integer> place = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      place.put(cells.get(i).getField("row") + ":" + cells.get(i).getField("column"), i);
    }
    Set<String> rows = inner(cells, "row");
    Set<String> columns = inner(cells, "column");
    List<Sum> sums = new ArrayList<>();
    for (String key : place.keySet()) {
      String row = key.split(":")[0];
      String column = key.split(":")[1];
      if (row.equals("Total")) {
        add(sums, place, key, rows.stream().map(one -> one + ":" + column).toList());
      }
      if (column.equals("Total")) {
        add(sums, place, key, columns.stream().map(one -> row + ":" + one).toList());
      }
      if (GROUPS.containsKey(column)) {
        add(sums, place, key, GROUPS.get(column).stream().map(one -> row + ":" + one).toList());
      }
    }
    return sums;
  }

  private static void add(
      List<Sum> sums, Map<String, Integer> place, String whole, List<String> parts) {
    sums.add(Sum.of(place.get(whole), parts.stream().sorted().mapToInt(place::get).toArray()));
  }

  private static Set<String> inner(List<NamedCsvRecord> cells, String field) {
    return cells.stream()
        .filter(cell -> cell.getField("kind").equals("inner"))
        .map(cell -> cell.getField(field))
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static List<NamedCsvRecord> cells(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    DisclosureCasesTest.class.getResourceAsStream("/disclosure-cases.csv"),
                    StandardCharsets.UTF_8))) {
      return reader.stream().filter(record -> record.getField("case").equals(name)).toList();
    }
  }
}
