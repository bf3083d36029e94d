package shelter.chapter;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shelter.publication.EarlierFigure;
import shelter.publication.PublishedStatistic;
import shelter.publication.PublishedTable;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** Published tables as they come from the database, for charts to be drawn of. */
final class Tables {
  private Tables() {}

  /** A table of counts; cells are written "ROW COLUMN value", a hidden one with the value ":". */
  static Sheet of(String name, String rows, String columns, String breaks, String... cells) {
    return of(2020, name, rows, columns, breaks, cells);
  }

  static Sheet of(
      int year, String name, String rows, String columns, String breaks, String... cells) {
    PublishedTable table = made(PublishedTable.class);
    Map.of(
            "tableName", name,
            "rowLabel", rows,
            "columnLabel", columns,
            "breaks", breaks,
            "source", "B1",
            "unit", "persons",
            "year", year,
            "kind", TableEntry.Kind.COUNT)
        .forEach((field, value) -> set(table, TableEntry.class, field, value));
    List<Cell> all = new ArrayList<>();
    for (String one : cells) {
      String[] part = one.split(" ");
      PublishedStatistic cell = made(PublishedStatistic.class);
      set(cell, Cell.class, "tableName", name);
      set(cell, Cell.class, "rowCode", part[0]);
      set(cell, Cell.class, "columnCode", part[1]);
      if (part[2].equals(":")) {
        set(cell, PublishedStatistic.class, "hidden", true);
      } else {
        set(cell, Cell.class, "value", new BigDecimal(part[2]));
      }
      all.add(cell);
    }
    return Sheet.of(List.of(table), all, Map.of()).get(0);
  }

  static EarlierFigure earlier(int year, String table, String row, int shown) {
    EarlierFigure figure = made(EarlierFigure.class);
    Map.of(
            "year",
            year,
            "tableName",
            table,
            "rowCode",
            row,
            "columnCode",
            "TOTAL",
            "shown",
            BigDecimal.valueOf(shown),
            "source",
            "elsewhere")
        .forEach((field, value) -> set(figure, EarlierFigure.class, field, value));
    return figure;
  }

  private static <T> T made(Class<T> type) {
    try {
      Constructor<T> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(Object target, Class<?> type, String name, Object value) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      field.set(target, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
