package shelter.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import shelter.publication.Edition;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;

/** A figure that is published of each centre, and where the nation's stands (statistics.md 15). */
public enum Measure {
  RESIDENTS("centre_residents", "TOTAL", "residents_and_stays", "PERSONS", "TOTAL"),
  RESIDENT_WOMEN("centre_residents", "WOMAN", "residents_and_stays", "PERSONS", "WOMAN"),
  RESIDENT_MEN("centre_residents", "MAN", "residents_and_stays", "PERSONS", "MAN"),
  STAYS("centre_overview", "STAYS", "residents_and_stays", "STAYS", "TOTAL"),
  OVERNIGHT_DAYS("centre_overview", "OVERNIGHT_DAYS", "overnight_days", "ALL", "TOTAL"),
  CHILDREN("centre_children", "PERSONS", "children_and_stays", "PERSONS", "TOTAL"),
  CHILD_STAYS("centre_children", "STAYS", "children_and_stays", "STAYS", "TOTAL"),
  DAY_USERS("centre_day_users", "PERSONS", "day_users_and_visits", "PERSONS", "TOTAL"),
  DAY_VISITS("centre_day_users", "VISITS", "day_users_and_visits", "VISITS", "TOTAL"),
  CALLERS("centre_conversations", "PERSONS", "phone_conversations", "PERSONS", "TOTAL"),
  CONVERSATIONS(
      "centre_conversations", "CONVERSATIONS", "phone_conversations", "CONVERSATIONS", "TOTAL"),
  EMPLOYEES("centre_staff", "EMPLOYEES", "employees", "EMPLOYEES", "TOTAL"),
  FTE("centre_staff", "FTE", "employees", "FTE", "TOTAL"),
  BEDS_WOMEN("centre_beds", "WOMEN", "rooms_and_beds", "BEDS", "WOMEN"),
  BEDS_MEN("centre_beds", "MEN", "rooms_and_beds", "BEDS", "MEN"),
  WOMEN_FULL("centre_overview", "WOMEN_FULL", null, null, null),
  MEN_FULL("centre_overview", "MEN_FULL", null, null, null),
  COST_PER_INHABITANT(
      "centre_overview", "COST_PER_INHABITANT", "cost_per_inhabitant", "ALL", "TOTAL"),
  MUNICIPALITIES("centre_municipalities", "MUNICIPALITIES", null, null, null),
  INHABITANTS("centre_municipalities", "INHABITANTS", null, null, null);

  /** A median of fewer would be a figure of one of them. */
  private static final int LEAST_OF_A_MEDIAN = 3;

  private final String table;
  private final String column;
  private final String nationTable;
  private final String nationRow;
  private final String nationColumn;

  Measure(String table, String column, String nationTable, String nationRow, String nationColumn) {
    this.table = table;
    this.column = column;
    this.nationTable = nationTable;
    this.nationRow = nationRow;
    this.nationColumn = nationColumn;
  }

  /** The published table that it is read from. */
  String table() {
    return table;
  }

  /** The published tables that some are read from, each once. */
  static List<String> tables(Edition edition, Collection<Measure> measures) {
    return measures.stream()
        .map(Measure::table)
        .distinct()
        .filter(one -> edition.sheet(one) != null)
        .toList();
  }

  /** Whether it is an answer (no, once, several times) and no amount. */
  public boolean isAnswer() {
    return this == WOMEN_FULL || this == MEN_FULL;
  }

  /** The figure of a centre in a published version. */
  Shown of(Edition edition, String centre) {
    return of(edition.sheet(table), centre, column);
  }

  /** The nation's figure; empty where none is comparable. */
  Shown ofNation(Edition edition) {
    return nationTable == null
        ? Shown.NONE
        : of(edition.sheet(nationTable), nationRow, nationColumn);
  }

  private Shown of(Sheet sheet, String row, String column) {
    Cell cell = sheet == null ? null : sheet.cell(row, column);
    return cell == null
        ? Shown.NONE
        : new Shown(cell.shown(sheet.getTable()), cell.isHidden(), isAnswer());
  }

  /**
   * The median of some centres; empty where a figure of theirs is hidden, for without the small
   * ones it would be too large, and where it would next to be the figure of one of them.
   */
  Shown median(Edition edition, List<String> centres) {
    List<Shown> figures = centres.stream().map(centre -> of(edition, centre)).toList();
    List<BigDecimal> values =
        figures.stream().map(Shown::value).filter(Objects::nonNull).sorted().toList();
    if (isAnswer()
        || values.size() < LEAST_OF_A_MEDIAN
        || figures.stream().anyMatch(Shown::hidden)) {
      return Shown.NONE;
    }
    int half = values.size() / 2;
    BigDecimal middle =
        values.size() % 2 == 1
            ? values.get(half)
            : values.get(half - 1).add(values.get(half)).divide(BigDecimal.valueOf(2));
    return new Shown(middle, false, false);
  }

  public String getTable() {
    return table;
  }
}
