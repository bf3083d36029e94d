package shelter.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import shelter.statistics.TableEntry;

/** The relations between the figures that a year has, line by line of relation.csv. */
public final class Relations {
  /** What a base counts that is about persons; beds, centres and services are not. */
  private static final Set<String> OF_PERSONS =
      Set.of("persons", "stays", "visits", "visits_and_stays", "days");

  private final Map<String, TableEntry> tables = new LinkedHashMap<>();
  private final Map<String, List<String>> rows;
  private final Map<String, List<String>> columns;
  private final Map<String, String> regions;
  private final Set<Bound> found = new LinkedHashSet<>();

  private Relations(
      Collection<? extends TableEntry> tables,
      Map<String, List<String>> rows,
      Map<String, List<String>> columns,
      Map<String, String> regions) {
    tables.forEach(table -> this.tables.put(table.getTableName(), table));
    this.rows = rows;
    this.columns = columns;
    this.regions = regions;
  }

  /**
   * The relations that hold between the figures of a year, without those of covers().
   *
   * @param tables those of one year
   * @param rowsOfTable the row codes of each table in their order
   * @param columnsOfTable the column codes of each table
   * @param regionOfCentre the region in which each centre was
   * @return each relation once. Every whole is a figure of the year; a part in a column that its
   *     table does not have is named all the same, unless it is all that the whole is made of, and
   *     so is one of the year before. A figure may have no number (there was no year before)
   */
  public static List<Bound> bind(
      Collection<? extends TableEntry> tables,
      Map<String, List<String>> rowsOfTable,
      Map<String, List<String>> columnsOfTable,
      Map<String, String> regionOfCentre) {
    return new Relations(tables, rowsOfTable, columnsOfTable, regionOfCentre)
        .bind(kind -> kind != Kind.COVER);
  }

  /**
   * The other direction, which few know and nobody should forget: where everybody has at least one
   * of several answers, the answers together are at least those who answered. Where each has hardly
   * more than one, this tells nearly as much as a sum.
   *
   * @return relations of the kind COVER, otherwise as bind() does
   */
  public static List<Bound> covers(
      Collection<? extends TableEntry> tables,
      Map<String, List<String>> rowsOfTable,
      Map<String, List<String>> columnsOfTable,
      Map<String, String> regionOfCentre) {
    return new Relations(tables, rowsOfTable, columnsOfTable, regionOfCentre)
        .bind(kind -> kind == Kind.COVER);
  }

  private List<Bound> bind(Predicate<Kind> wanted) {
    Relation.all().stream().filter(one -> wanted.test(one.kind())).forEach(this::bind);
    return List.copyOf(found);
  }

  private void bind(Relation relation) {
    for (TableEntry table : tables.values()) {
      if (relation.whole().names(table) && relation.holdsIn(table.getYear())) {
        for (String row : rows(relation.whole().row(), table.getTableName(), null)) {
          for (String column : columns(relation.whole().column(), table.getTableName())) {
            for (boolean base : new boolean[] {false, true}) {
              if (relation.whole().isOf(base) && (!base || hasBase(table))) {
                bind(
                    relation, new Figure(table.getYear(), table.getTableName(), row, column, base));
              }
            }
          }
        }
      }
    }
  }

  private void bind(Relation relation, Figure whole) {
    List<Figure> parts = new ArrayList<>();
    boolean counted = false;
    for (Pattern part : relation.parts()) {
      TableEntry table = tables.get(part.isOfLabel() ? whole.table() : part.table());
      boolean base = part.isBase(whole.base());
      if (table == null || base && !hasBase(table)) {
        return;
      }
      String name = table.getTableName();
      String column = part.column().equals(Pattern.EACH) ? whole.column() : part.column();
      List<String> among =
          relation.region() ? centres(name, whole.row()) : rows(part.row(), name, whole.row());
      if (among.isEmpty()) {
        return;
      }
      counted |= columns(column, name).contains(column);
      int year = whole.year() - (part.before() ? 1 : 0);
      among.forEach(row -> parts.add(new Figure(year, name, row, column, base)));
    }
    if (counted && !parts.equals(List.of(whole))) {
      found.add(new Bound(relation.kind(), whole, List.copyOf(parts), relation.note()));
    }
  }

  private List<String> centres(String table, String region) {
    return rowsOf(table).stream().filter(centre -> region.equals(regions.get(centre))).toList();
  }

  /** The rows of a table that a pattern names, where it is a part those of a row of the whole. */
  private List<String> rows(String pattern, String table, String ofWhole) {
    List<String> all = rowsOf(table);
    return switch (pattern) {
      case Pattern.ALL -> all;
      case Pattern.EACH ->
          ofWhole == null ? all : all.contains(ofWhole) ? List.of(ofWhole) : List.of();
      case Pattern.FIRST -> all.stream().limit(1).toList();
      default -> all.contains(pattern) ? List.of(pattern) : List.of();
    };
  }

  private List<String> rowsOf(String table) {
    return rows.getOrDefault(table, List.of());
  }

  private List<String> columns(String pattern, String table) {
    List<String> all = columns.getOrDefault(table, List.of());
    return pattern.equals(Pattern.EACH)
        ? all
        : all.contains(pattern) ? List.of(pattern) : List.of();
  }

  private static boolean hasBase(TableEntry table) {
    return table.getBaseUnit() != null && OF_PERSONS.contains(table.getBaseUnit());
  }
}
