package shelter.recount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A table of the contract in one year: every row in every column, with a value and maybe a base.
 */
final class Table {
  private final Map<String, BigDecimal> values = new TreeMap<>();
  private final Map<String, Long> bases = new TreeMap<>();
  private final List<String> rows;
  private final boolean withBase;

  private Table(List<String> rows, List<String> columns, boolean withBase) {
    this.rows = rows;
    this.withBase = withBase;
    for (String row : rows) {
      for (String column : columns) {
        values.put(row + " " + column, BigDecimal.ZERO);
        bases.put(row + " " + column, 0L);
      }
    }
  }

  static Table ofCounts(List<String> rows, List<String> columns) {
    return new Table(rows, columns, false);
  }

  static Table ofShares(List<String> rows, List<String> columns) {
    return new Table(rows, columns, true);
  }

  /** How many there are, in each column they belong to. */
  Table count(String row, List<Row> all, Function<Row, List<String>> columnsOf) {
    return sum(row, all, columnsOf, one -> 1L);
  }

  Table sum(
      String row,
      List<Row> all,
      Function<Row, List<String>> columnsOf,
      Function<Row, Long> number) {
    for (Row one : all) {
      columnsOf
          .apply(one)
          .forEach(column -> add(row, column, BigDecimal.valueOf(number.apply(one))));
    }
    return this;
  }

  /**
   * Of those who answered, how many gave each answer. Whoever gives none stands outside; an answer
   * without a row of its own still belongs to the base.
   */
  Table share(
      List<Row> all, Function<Row, List<String>> columnsOf, Function<Row, Set<String>> answers) {
    return share(rows, all, columnsOf, answers);
  }

  /** The same in some rows only, where each row has a base of its own. */
  Table share(
      List<String> of,
      List<Row> all,
      Function<Row, List<String>> columnsOf,
      Function<Row, Set<String>> answers) {
    for (Row one : all) {
      Set<String> given = answers.apply(one);
      if (!given.isEmpty()) {
        for (String column : columnsOf.apply(one)) {
          for (String row : of) {
            base(row, column, 1);
            add(row, column, given.contains(row) ? BigDecimal.ONE : BigDecimal.ZERO);
          }
        }
      }
    }
    return this;
  }

  void add(String row, String column, BigDecimal number) {
    values.merge(known(row, column), number, BigDecimal::add);
  }

  void base(String row, String column, long number) {
    bases.merge(known(row, column), number, Long::sum);
  }

  /** Sets what is no sum; null is an empty place. */
  void set(String row, String column, BigDecimal number) {
    values.put(known(row, column), number);
  }

  private String known(String row, String column) {
    String cell = row + " " + column;
    if (!values.containsKey(cell)) {
      throw new IllegalArgumentException("No such cell: " + cell);
    }
    return cell;
  }

  /** Each cell as "row column" with what stands in it. */
  Map<String, String> cells() {
    Map<String, String> cells = new TreeMap<>();
    values.forEach(
        (cell, value) -> cells.put(cell, content(value, withBase ? bases.get(cell) : null)));
    return cells;
  }

  static String content(BigDecimal value, Long base) {
    return (value == null ? "nothing" : plain(value)) + (base == null ? "" : " of " + base);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
