package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
  @ParameterizedTest
  @CsvSource({
    "SHARE, 0, 1, 8, 13",
    "SHARE, 0, 1, 3, 33",
    "SHARE, 0, 999, 1192, 84",
    "SHARE, 0, 0, 5, 0",
    "SHARE, 0, 5, 5, 100",
    "MEAN, 0, 59300, 2198, 27",
    "MEAN, 0, 4774, 166, 29",
    "MEAN, 0, 5, 2, 3",
    "MEAN, 1, 9, 4, 2.3",
    "COUNT, 1, 412.9, , 412.9",
    "COUNT, 0, 412.5, , 413",
    "COUNT, 1, 550, , 550"
  })
  void figureIsRoundedHalfUpOnItsOwn(
      TableEntry.Kind kind, int decimals, BigDecimal value, Long base, BigDecimal shown)
      throws ReflectiveOperationException {
    assertEquals(0, shown.compareTo(cell(value, base).shown(table(kind, decimals))));
  }

  @ParameterizedTest
  @CsvSource({"SHARE", "MEAN"})
  void nothingIsDividedByNobody(TableEntry.Kind kind) throws ReflectiveOperationException {
    assertNull(cell(BigDecimal.ZERO, 0L).shown(table(kind, 0)));
  }

  private static Cell cell(BigDecimal value, Long base) throws ReflectiveOperationException {
    Statistic cell = new Statistic();
    set(Cell.class, cell, "value", value);
    set(Cell.class, cell, "base", base);
    return cell;
  }

  private static TableEntry table(TableEntry.Kind kind, int decimals)
      throws ReflectiveOperationException {
    CountedTable table = new CountedTable();
    set(TableEntry.class, table, "kind", kind);
    set(TableEntry.class, table, "decimals", decimals);
    return table;
  }

  private static void set(Class<?> type, Object target, String name, Object value)
      throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    field.set(target, value);
  }
}
