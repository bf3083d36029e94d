package shelter.publication;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shelter.screening.Why;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** A published version that never was, for tests that need other years than the demonstration. */
public final class Invented {
  private final PublishedTable table = new PublishedTable();
  private final List<PublishedStatistic> cells = new ArrayList<>();
  private final Map<String, String> names;
  private final int year;

  private Invented(int year, Map<String, String> names) {
    this.year = year;
    this.names = names;
  }

  /** A table of a year: shares or means of persons by gender, or numbers. */
  public static Invented table(
      int year, String name, TableEntry.Kind kind, String rowLabel, String columnLabel) {
    Invented invented = new Invented(year, Map.of("north", "=Nord \"krise\"", "south", "Sør"));
    set(invented.table, "year", year);
    set(invented.table, "tableName", name);
    set(invented.table, "chapter", "residents");
    set(invented.table, "kind", kind);
    set(invented.table, "unit", kind == TableEntry.Kind.MEAN ? "days" : "persons");
    set(invented.table, "baseUnit", kind == TableEntry.Kind.COUNT ? null : "persons");
    set(invented.table, "rowLabel", rowLabel);
    set(invented.table, "columnLabel", columnLabel);
    set(
        invented.table,
        "definition",
        "nb: Alle \"slik\".\nHver for seg.\nnn: Alle.\nen: All <of them> & more.");
    set(invented.table, "decimals", kind == TableEntry.Kind.MEAN ? 1 : 0);
    set(invented.table, "source", "B1");
    set(invented.table, "breaks", "2021");
    return invented;
  }

  public Invented cell(String row, String column, String value, Long base) {
    return add(row, column, value, base, false);
  }

  public Invented hidden(String row, String column) {
    return add(row, column, null, null, true);
  }

  /** A cell of which something is hidden, as it is stored; what is not null is published. */
  public Invented hidden(String row, String column, String value, Long base, Why why) {
    add(row, column, value, base, true);
    set(cells.get(cells.size() - 1), "why", why);
    return this;
  }

  private Invented add(String row, String column, String value, Long base, boolean hidden) {
    PublishedStatistic cell = new PublishedStatistic();
    set(cell, "year", year);
    set(cell, "tableName", table.getTableName());
    set(cell, "rowCode", row);
    set(cell, "columnCode", column);
    set(cell, "value", value == null ? null : new BigDecimal(value));
    set(cell, "base", base);
    set(cell, "hidden", hidden);
    cells.add(cell);
    return this;
  }

  public Edition edition() {
    Publication publication = new Publication();
    set(publication, "year", year);
    set(publication, "version", 1);
    set(publication, "publishedAt", OffsetDateTime.parse(year + "-12-01T09:00:00+01:00"));
    return new Edition(publication, Sheet.of(List.of(table), cells, names));
  }

  private static void set(Object of, String name, Object value) {
    for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(of, value);
        return;
      } catch (NoSuchFieldException e) {
        // The next one has it.
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalArgumentException(name);
  }
}
