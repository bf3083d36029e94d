package shelter.own;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import shelter.shared.Label;
import shelter.statistics.Cell;
import shelter.statistics.TableEntry;

/** The own figures as a workbook: a sheet for each chapter, its tables below each other. */
final class OwnBook {
  private static final int LONGEST_NAME = 31;
  private static final int FIRST_YEAR = 2;

  private final Locale language;
  private final String centre;
  private final LocalDate today;

  OwnBook(Locale language, String centre, LocalDate today) {
    this.language = language;
    this.centre = centre;
    this.today = today;
  }

  /** Writes the tables; those of a chapter come one after the other. */
  void write(List<Beside> tables, OutputStream to) throws IOException {
    try (Workbook book = new Workbook(to, "shelter-register", "1.0")) {
      Worksheet sheet = null;
      String chapter = null;
      int row = 0;
      for (Beside table : tables) {
        if (!table.getTable().getChapter().equals(chapter)) {
          chapter = table.getTable().getChapter();
          sheet = book.newWorksheet(name(chapter));
          row = begin(sheet, table.getTable().getYear());
        }
        row = table(sheet, row, table) + 1;
      }
      if (sheet == null) {
        book.newWorksheet(centre);
      }
    }
  }

  private String name(String chapter) {
    String name = text("chapter." + chapter).replaceAll("[\\\\/?*:\\[\\]]", " ");
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private int begin(Worksheet sheet, int year) {
    sheet.width(0, 40);
    sheet.width(1, 20);
    head(
        sheet,
        0,
        0,
        text("own.title", "" + year) + ", " + centre + " (" + text("home.notPublished") + ")");
    sheet.value(1, 0, text("own.countedOn", Label.longDay(today, language)));
    sheet.value(2, 0, text("sheet.signs") + " " + text("own.signs"));
    return 4;
  }

  private int table(Worksheet sheet, int from, Beside beside) {
    TableEntry table = beside.getTable();
    boolean share = table.getKind() == TableEntry.Kind.SHARE;
    int row = from;
    head(sheet, row++, 0, text("statistics." + table.getTableName()));
    String base = share ? ", " + text("sheet.share") : "";
    sheet.value(row++, 0, text("unit." + (share ? "percent" : table.getUnit())) + base);
    sheet.value(row++, 0, table.definition(language.getLanguage()));
    heads(sheet, row++, beside);
    for (Beside.Block block : beside.getBlocks()) {
      for (Beside.Line line : block.lines()) {
        sheet.value(
            row,
            0,
            line.name() == null ? text(table.getRowLabel() + "." + line.row()) : line.name());
        sheet.value(row, 1, text(table.getColumnLabel() + "." + block.column()));
        int column = FIRST_YEAR;
        for (Cell cell : cells(beside, line)) {
          figure(sheet, row, column++, cell, table);
        }
        if (beside.getPublished() != null && line.leftOut()) {
          sheet.value(row, column - 1, ":");
        }
        if (table.getKind() != TableEntry.Kind.COUNT && line.now() != null) {
          sheet.value(row, column, line.now().getBase());
        }
        row++;
      }
    }
    return row;
  }

  private void heads(Worksheet sheet, int row, Beside beside) {
    head(sheet, row, 0, text("sheet.row"));
    head(sheet, row, 1, text("own.column"));
    int column = FIRST_YEAR;
    for (Integer year : beside.getYears()) {
      boolean behind = beside.getTable().breakBefore(beside.getYears(), year) != null;
      head(sheet, row, column++, year + (behind ? " b" : ""));
    }
    if (beside.getPublished() != null) {
      head(sheet, row, column++, text("own.nation", "" + beside.getPublished().getYear()));
    }
    if (beside.getTable().getKind() != TableEntry.Kind.COUNT) {
      head(sheet, row, column, text("own.base", "" + beside.getTable().getYear()));
    }
  }

  private static List<Cell> cells(Beside beside, Beside.Line line) {
    List<Cell> cells = new ArrayList<>();
    cells.add(line.now());
    cells.addAll(line.before());
    if (beside.getPublished() != null) {
      cells.add(line.nation());
    }
    return cells;
  }

  private static void figure(Worksheet sheet, int row, int column, Cell cell, TableEntry table) {
    BigDecimal shown = cell == null ? null : cell.shown(table);
    if (cell == null) {
      sheet.value(row, column, "..");
    } else if (cell.isHidden()) {
      sheet.value(row, column, ":");
    } else if (shown != null) {
      sheet.value(row, column, shown);
    }
  }

  private static void head(Worksheet sheet, int row, int column, String text) {
    sheet.value(row, column, text);
    sheet.style(row, column).bold().set();
  }

  private String text(String key, Object... parameters) {
    return Label.text(language, key, parameters);
  }
}
