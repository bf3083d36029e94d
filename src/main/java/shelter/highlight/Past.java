package shelter.highlight;

import java.math.BigDecimal;
import java.util.List;
import shelter.publication.EarlierFigure;
import shelter.publication.Edition;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** What was published of the years before, here or by others: for the rule of change. */
record Past(List<Edition> editions, List<EarlierFigure> earlier) {
  /** How many years back a comparison may reach; further back it is history, not change. */
  private static final int BACK = 3;

  /** The tables that the rule of change may ask about. */
  static List<String> tables() {
    return Candidate.all().stream()
        .filter(one -> one.rule() == Candidate.Rule.CHANGE && one.beside() == null)
        .map(Candidate::table)
        .distinct()
        .toList();
  }

  /** A figure of an earlier year. */
  record Figure(int year, String table, String row, String column, BigDecimal shown) {}

  /**
   * The figure of the nearest published year before, if it may be compared.
   *
   * @return null where a break of the method lies between, where it was hidden, where nobody
   *     published one in the last {@value #BACK} years
   */
  Figure before(TableEntry table, String row, String column) {
    for (int year = table.getYear() - 1; year >= table.getYear() - BACK; year--) {
      int from = year;
      if (table.getBreaks().stream().anyMatch(one -> one > from && one <= table.getYear())) {
        return null;
      }
      Edition own = editions.stream().filter(one -> one.getYear() == from).findFirst().orElse(null);
      BigDecimal shown =
          own != null
              ? shown(own, table.getTableName(), row, column)
              : other(table, row, column, from);
      if (own != null || shown != null) {
        return shown == null ? null : new Figure(year, table.getTableName(), row, column, shown);
      }
    }
    return null;
  }

  private static BigDecimal shown(Edition edition, String table, String row, String column) {
    Sheet sheet = edition.sheet(table);
    Cell cell = sheet == null ? null : sheet.cell(row, column);
    return cell == null ? null : cell.shown(sheet.getTable());
  }

  private BigDecimal other(TableEntry table, String row, String column, int year) {
    return earlier.stream()
        .filter(one -> one.getYear() == year && one.getTableName().equals(table.getTableName()))
        .filter(one -> one.getRowCode().equals(row) && one.getColumnCode().equals(column))
        .map(EarlierFigure::getShown)
        .findFirst()
        .orElse(null);
  }
}
