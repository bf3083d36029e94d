package shelter.publication;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import shelter.screening.Why;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** An edition made up for a test: tables line by line, with cells as they would be published. */
public class MadeEdition {
  private final int year;
  private final List<PublishedTable> tables = new ArrayList<>();
  private final List<PublishedStatistic> cells = new ArrayList<>();

  public MadeEdition(int year) {
    this.year = year;
  }

  /** A table: its chapter, how it is read, what its base counts, its row labels and breaks. */
  public MadeEdition table(
      String chapter,
      String name,
      TableEntry.Kind kind,
      String baseUnit,
      String rows,
      String breaks) {
    PublishedTable table = new PublishedTable();
    set(table, "year", year);
    set(table, "tableName", name);
    set(table, "chapter", chapter);
    set(table, "kind", kind);
    set(table, "unit", "persons");
    set(table, "baseUnit", baseUnit);
    set(table, "rowLabel", rows);
    set(table, "columnLabel", "Gender");
    set(table, "source", "");
    set(table, "breaks", breaks);
    tables.add(table);
    return this;
  }

  public MadeEdition count(String name, String breaks) {
    return table("residents", name, TableEntry.Kind.COUNT, null, "Counted", breaks);
  }

  public MadeEdition share(String name, String baseUnit, String rows) {
    return table("residents", name, TableEntry.Kind.SHARE, baseUnit, rows, "");
  }

  /** A cell of the latest table; a null value is one that is hidden. */
  public MadeEdition cell(String row, String column, String value, Long base) {
    PublishedStatistic cell = new PublishedStatistic();
    set(cell, "year", year);
    set(cell, "tableName", tables.get(tables.size() - 1).getTableName());
    set(cell, "rowCode", row);
    set(cell, "columnCode", column);
    set(cell, "rowPosition", cells.size());
    set(cell, "value", value == null ? null : new BigDecimal(value));
    set(cell, "base", base);
    set(cell, "hidden", value == null);
    cells.add(cell);
    return this;
  }

  /** A cell of the latest table of which something is hidden; what is not null is published. */
  public MadeEdition hidden(String row, String column, String value, Long base, Why why) {
    cell(row, column, value, base);
    PublishedStatistic cell = cells.get(cells.size() - 1);
    set(cell, "hidden", true);
    set(cell, "why", why);
    return this;
  }

  public Edition edition() {
    Publication publication = new Publication();
    set(publication, "year", year);
    set(publication, "version", 1);
    return new Edition(publication, Sheet.of(tables, cells, Map.of()));
  }

  /** A figure that somebody published before. */
  public static EarlierFigure earlier(
      int year, String table, String row, String column, String shown) {
    EarlierFigure figure = new EarlierFigure();
    set(figure, "year", year);
    set(figure, "tableName", table);
    set(figure, "rowCode", row);
    set(figure, "columnCode", column);
    set(figure, "shown", new BigDecimal(shown));
    return figure;
  }

  private static void set(Object of, String field, Object value) {
    for (Class<?> type = of.getClass(); type != Object.class; type = type.getSuperclass()) {
      Field found =
          Arrays.stream(type.getDeclaredFields())
              .filter(one -> one.getName().equals(field))
              .findFirst()
              .orElse(null);
      if (found != null) {
        try {
          found.setAccessible(true);
          found.set(of, value);
          return;
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    throw new IllegalArgumentException(of.getClass() + " has no " + field);
  }
}
