package shelter.dataset.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import shelter.publication.Edition;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** One published table through all its published years, by codes: the same in every language. */
public final class Cube {
  public static final String VALUE = "value";
  public static final String BASE = "base";
  public static final String PERCENT = "percent";
  public static final String MEAN = "mean";

  /** What stands where no number does (contract section 6). */
  public static final String IMPOSSIBLE = ".";

  public static final String MISSING = "..";
  public static final String HIDDEN = ":";

  /**
   * A number, or the sign that stands in its place.
   *
   * @param unreliable whether it is a share or mean that is hidden only because its base is small
   */
  public record Figure(BigDecimal number, String sign, boolean unreliable) {
    Figure(BigDecimal number, String sign) {
      this(number, sign, false);
    }

    /** The number without an exponent, with a full stop; or the sign. */
    String text() {
      return number == null ? sign : number.toPlainString();
    }
  }

  private final Map<String, Edition> editions = new TreeMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<Dimension> dimensions;
  private final TableEntry table;
  private final int finest;

  /** Of the versions that have the table, the newest year first. */
  public Cube(String name, List<Edition> having) {
    table = having.get(0).sheet(name).getTable();
    Set<String> rows = new LinkedHashSet<>();
    Set<String> columns = new LinkedHashSet<>();
    for (Edition edition : having) {
      Sheet sheet = edition.sheet(name);
      editions.put("" + edition.getYear(), edition);
      columns.addAll(sheet.getColumns());
      for (Sheet.Row row : sheet.getRows()) {
        rows.add(row.code());
        if (row.name() != null) {
          names.putIfAbsent(row.code(), row.name());
        }
      }
    }
    dimensions =
        List.of(
            new Dimension(Dimension.YEAR, List.copyOf(editions.keySet())),
            new Dimension(Dimension.ROW, List.copyOf(rows)),
            new Dimension(Dimension.COLUMN, List.copyOf(columns)),
            new Dimension(Dimension.CONTENTS, contents()));
    finest = finest();
  }

  private List<String> contents() {
    List<TableEntry> tables = editions.values().stream().map(this::entry).toList();
    List<String> contents = new ArrayList<>(List.of(VALUE));
    if (tables.stream().anyMatch(Cube::hasBase)) {
      contents.add(BASE);
    }
    if (tables.stream().anyMatch(one -> one.getKind() == TableEntry.Kind.SHARE)) {
      contents.add(PERCENT);
    }
    if (tables.stream().anyMatch(one -> one.getKind() == TableEntry.Kind.MEAN)) {
      contents.add(MEAN);
    }
    return List.copyOf(contents);
  }

  private TableEntry entry(Edition edition) {
    return edition.sheet(table.getTableName()).getTable();
  }

  private static boolean hasBase(TableEntry table) {
    return table.getBaseUnit() != null && !table.getBaseUnit().isEmpty();
  }

  /**
   * What is published at a place: the value, the base and what is made of them, each for itself. A
   * hidden number was lost before it came here.
   */
  public Figure figure(String year, String row, String column, String contents) {
    Sheet sheet = editions.get(year).sheet(table.getTableName());
    TableEntry entry = sheet.getTable();
    Cell cell = sheet.cell(row, column);
    boolean possible =
        (cell != null || sheet.isLeftOut(column) && sheet.hasRow(row))
            && switch (contents) {
              case BASE -> hasBase(entry);
              case PERCENT -> entry.getKind() == TableEntry.Kind.SHARE;
              case MEAN -> entry.getKind() == TableEntry.Kind.MEAN;
              default -> true;
            };
    if (!possible) {
      return new Figure(null, IMPOSSIBLE);
    }
    if (cell == null || isHidden(cell, entry, contents)) {
      return new Figure(null, HIDDEN, cell != null && cell.isUnreliable());
    }
    BigDecimal number = number(cell, entry, contents);
    return number == null ? new Figure(null, MISSING) : new Figure(number, null);
  }

  private static boolean isHidden(Cell cell, TableEntry table, String contents) {
    return switch (contents) {
      case BASE -> cell.isBaseHidden();
      case PERCENT, MEAN -> cell.isHidden();
      default -> table.getKind() == TableEntry.Kind.COUNT ? cell.isHidden() : cell.isValueHidden();
    };
  }

  private static BigDecimal number(Cell cell, TableEntry table, String contents) {
    BigDecimal number =
        switch (contents) {
          case BASE -> cell.getBase() == null ? null : BigDecimal.valueOf(cell.getBase());
          case PERCENT, MEAN -> cell.shown(table);
          default -> table.getKind() == TableEntry.Kind.COUNT ? cell.shown(table) : cell.getValue();
        };
    return number == null ? null : plain(number);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
  }

  /** With how many decimals the figures of a kind are written, at most. */
  public int decimals(String contents) {
    return switch (contents) {
      case BASE, PERCENT -> 0;
      case MEAN -> table.getDecimals();
      default -> table.getKind() == TableEntry.Kind.COUNT ? table.getDecimals() : finest;
    };
  }

  /** The decimals of what shares and means are made of. */
  private int finest() {
    return editions.values().stream()
        .flatMap(edition -> edition.sheet(table.getTableName()).getRows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell != null && cell.getValue() != null)
        .mapToInt(cell -> plain(cell.getValue()).scale())
        .max()
        .orElse(0);
  }

  /** The dimension that a request calls by a name, or null. */
  public Dimension called(String name) {
    return dimensions.stream().filter(one -> one.isCalled(name)).findFirst().orElse(null);
  }

  /** The years in which the table leaves another gender out. */
  public List<String> withoutOther() {
    return years().stream()
        .filter(year -> editions.get(year).sheet(table.getTableName()).isWithoutOther())
        .toList();
  }

  /** The version that a year's figures are of. */
  public Edition edition(String year) {
    return editions.get(year);
  }

  /** The version that was published last. */
  public Edition newest() {
    return editions.values().stream()
        .max(Comparator.comparing(one -> one.getPublication().getPublishedAt()))
        .orElseThrow();
  }

  // spotless:off
  public String name() { return table.getTableName(); }
  public TableEntry table() { return table; }
  public List<Dimension> dimensions() { return dimensions; }
  public List<String> years() { return dimensions.get(0).values(); }
  public String rowName(String code) { return names.get(code); }
  // spotless:on
}
