package shelter.highlight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import shelter.publication.Edition;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/**
 * What a rule has found in the figures: which cell is told, in no language yet. Nothing is found
 * that is hidden, missing, zero or out of a small base, nor a change that is none.
 *
 * @param beside the second figure, or null
 * @param before what the figure was before, or null
 * @param row the row of the cell
 */
record Found(
    Candidate candidate,
    Sheet sheet,
    Cell cell,
    Sheet besideSheet,
    Cell beside,
    Past.Figure before,
    Sheet.Row row) {
  /** A share or mean of persons, stays or visits tells little when it is out of fewer. */
  private static final int SMALL_BASE = 20;

  /** The same for services and shelters, of which there are few, all of them known. */
  private static final int FEW_SERVICES = 5;

  private static final Set<String> UNNAMED = Set.of("OTHER", "UNKNOWN", "NONE", "ANY");

  /** Tries a candidate; null when its rule finds nothing. */
  static Found of(Candidate one, Edition edition, Past past) {
    Sheet sheet = edition.sheet(one.table());
    if (sheet == null) {
      return null;
    }
    Cell cell =
        one.rule() == Candidate.Rule.LARGEST
            ? largest(sheet, one.column())
            : sheet.cell(one.row(), one.column());
    if (!isTold(sheet.getTable(), cell)) {
      return null;
    }
    Sheet.Row row =
        sheet.getRows().stream()
            .filter(line -> line.code().equals(cell.getRowCode()))
            .findFirst()
            .orElseThrow();
    Sheet besideSheet = one.beside() == null ? null : edition.sheet(one.beside()[0]);
    Cell beside = besideSheet == null ? null : besideSheet.cell(one.beside()[1], one.beside()[2]);
    if (one.beside() != null && (besideSheet == null || !isTold(besideSheet.getTable(), beside))) {
      return null;
    }
    Past.Figure before = null;
    if (one.rule() == Candidate.Rule.CHANGE) {
      before =
          beside == null
              ? past.before(sheet.getTable(), cell.getRowCode(), cell.getColumnCode())
              : yearBefore(besideSheet, beside);
      Found found = new Found(one, sheet, cell, null, null, before, row);
      return before == null || !found.isChange() ? null : found;
    }
    return new Found(one, sheet, cell, besideSheet, beside, null, row);
  }

  private static boolean isTold(TableEntry table, Cell cell) {
    if (cell == null || cell.shown(table) == null || cell.getValue().signum() <= 0) {
      return false;
    }
    return switch (table.getKind()) {
      case COUNT -> cell.getValue().compareTo(BigDecimal.ONE) > 0;
      case SHARE -> cell.getBase() >= least(table) && cell.shown(table).signum() > 0;
      case MEAN -> cell.getBase() >= least(table);
    };
  }

  private static int least(TableEntry table) {
    return isOfServices(table) ? FEW_SERVICES : SMALL_BASE;
  }

  /** Whether a share is read as so many of so many (statistics.md section 9). */
  static boolean isOfServices(TableEntry table) {
    return "services".equals(table.getBaseUnit()) || "centres".equals(table.getBaseUnit());
  }

  /**
   * The cell with the largest figure of a column. None where two are as large in print, where the
   * largest has no name of its own, or where a hidden one might be larger.
   */
  private static Cell largest(Sheet sheet, String column) {
    TableEntry table = sheet.getTable();
    List<Cell> cells = new ArrayList<>();
    for (Sheet.Row row : sheet.getRows()) {
      Cell cell = sheet.cell(row.code(), column);
      if (cell != null && !row.code().equals("ANY")) {
        if (cell.isHidden()) {
          return null;
        }
        cells.add(cell);
      }
    }
    cells.removeIf(cell -> cell.shown(table) == null);
    cells.sort((one, other) -> other.shown(table).compareTo(one.shown(table)));
    if (cells.isEmpty()
        || UNNAMED.contains(cells.get(0).getRowCode())
        || cells.size() > 1
            && cells.get(0).shown(table).compareTo(cells.get(1).shown(table)) == 0) {
      return null;
    }
    return cells.get(0);
  }

  private static Past.Figure yearBefore(Sheet sheet, Cell cell) {
    TableEntry table = sheet.getTable();
    int year = table.getYear();
    return table.getBreaks().contains(year)
        ? null
        : new Past.Figure(
            year - 1,
            table.getTableName(),
            cell.getRowCode(),
            cell.getColumnCode(),
            cell.shown(table));
  }

  /** A percentage of small numbers is none; a point must have one to show. */
  private boolean isChange() {
    boolean small =
        before.shown().compareTo(BigDecimal.valueOf(SMALL_BASE)) < 0
            || cell.getValue().compareTo(BigDecimal.valueOf(SMALL_BASE)) < 0;
    return sheet.getTable().getKind() == TableEntry.Kind.COUNT
        && !small
        && (candidate.place() != Candidate.Place.POINT || percent() > 0);
  }

  /** By how many percent it changed, whole and without a sign (R14). */
  long percent() {
    return cell.getValue()
        .subtract(before.shown())
        .abs()
        .movePointRight(2)
        .divide(before.shown(), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** Less than before, as many, or more: -1, 0, 1. */
  int direction() {
    return cell.getValue().compareTo(before.shown());
  }

  /** The figures that the sentence rests on. */
  List<Highlight.Source> sources() {
    List<Highlight.Source> all = new ArrayList<>();
    all.add(source(sheet, cell));
    if (beside != null) {
      all.add(source(besideSheet, beside));
    }
    if (before != null) {
      all.add(
          new Highlight.Source(
              before.year(),
              before.table(),
              before.row(),
              before.column(),
              before.shown().toPlainString()));
    }
    return all;
  }

  /** What is left of a hidden figure, as files have it: its value, its base, or nothing. */
  private static String published(Cell cell) {
    return cell.isHidden() && (cell.getValue() != null || cell.getBase() != null)
        ? ":" + Objects.toString(cell.getValue(), "") + "/" + Objects.toString(cell.getBase(), "")
        : "";
  }

  /** A figure as it is printed, so many of so many where it is read so. */
  static Highlight.Source source(Sheet sheet, Cell cell) {
    BigDecimal shown = cell.shown(sheet.getTable());
    return new Highlight.Source(
        sheet.getTable().getYear(),
        sheet.getTable().getTableName(),
        cell.getRowCode(),
        cell.getColumnCode(),
        shown == null
            ? published(cell)
            : isOfServices(sheet.getTable()) && sheet.getTable().getKind() == TableEntry.Kind.SHARE
                ? cell.getValue().toBigInteger() + "/" + cell.getBase()
                : shown.toPlainString());
  }
}
