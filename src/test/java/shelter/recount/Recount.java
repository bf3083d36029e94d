package shelter.recount;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The statistics a second time: every table that contract section 7 names, counted in plain Java
 * from exported files by somebody who has not read how the register counts. Where the two differ,
 * one of them has misread the contract.
 */
final class Recount {
  private Recount() {}

  /** All tables of a year by their names. */
  static Map<String, Table> of(Books books, int number) {
    Year year = new Year(books, number);
    Map<String, Table> tables = new LinkedHashMap<>();
    ResidentTables.count(year, tables);
    PerpetratorTables.count(year, tables);
    ChildTables.count(year, tables);
    DayTables.count(year, tables);
    ReportTables.count(year, tables);
    CentreTables.count(year, tables);
    return tables;
  }
}
