package shelter.catalogue.paper;

import static shelter.page.Paper.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import shelter.shared.Label;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/**
 * One table on paper: what it counts, its figures with bars beside shares, and what lies behind.
 */
final class PrintedTable {
  /** With more columns there is no room for bars. */
  private static final int MOST_WITH_BARS = 4;

  /** A longer table goes on over the page, with its headings. */
  private static final int MOST_ON_ONE_PAGE = 16;

  private final Sheet sheet;
  private final TableEntry table;
  private final Locale language;
  private final StringBuilder html;
  private final boolean bars;
  private final List<Long> bases;

  PrintedTable(Sheet sheet, Locale language, StringBuilder html) {
    this.sheet = sheet;
    this.table = sheet.getTable();
    this.language = language;
    this.html = html;
    bars =
        table.getKind() == TableEntry.Kind.SHARE
            && sheet.getRows().size() > 1
            && sheet.getColumns().size() <= MOST_WITH_BARS;
    bases = bases();
  }

  /** The base of each column, where all its figures are out of the same; else null. */
  private List<Long> bases() {
    List<Long> found = new ArrayList<>();
    for (int i = 0; i < sheet.getColumns().size(); i++) {
      int column = i;
      List<Long> all =
          sheet.getRows().stream()
              .map(row -> row.cells().get(column))
              .filter(Objects::nonNull)
              .map(Cell::getBase)
              .filter(Objects::nonNull)
              .distinct()
              .toList();
      if (all.size() > 1 || sheet.getRows().size() == 1) {
        return null;
      }
      found.add(all.isEmpty() ? null : all.get(0));
    }
    return found.stream().anyMatch(Objects::nonNull) ? found : null;
  }

  void write() {
    String name = say("statistics." + table.getTableName());
    String kind = sheet.getRows().size() <= MOST_ON_ONE_PAGE ? "sheet whole" : "sheet";
    html.append("<div class=\"").append(kind).append("\"><h3 id=\"");
    html.append(table.getTableName()).append("\">");
    html.append(text(name)).append("</h3>");
    String unit = table.getKind() == TableEntry.Kind.SHARE ? "percent" : table.getUnit();
    html.append("<table class=\"of").append(sheet.getColumns().size()).append("\"><caption>");
    html.append(text(say("unit." + unit) + ", " + table.getYear()));
    html.append("</caption>");
    head();
    html.append("<tbody>");
    sheet.getRows().forEach(this::row);
    if (bases != null) {
      html.append("<tr class=\"base\"><th>").append(text(say("printed.base"))).append("</th>");
      for (int i = 0; i < bases.size(); i++) {
        cell(i, text(Label.number(language, bases.get(i))), null);
      }
      html.append("</tr>");
    }
    html.append("</tbody></table>");
    notes();
    html.append("</div>");
  }

  private void head() {
    html.append("<thead><tr><th class=\"row\">");
    html.append(text(say("sheet.row"))).append("</th>");
    for (int i = 0; i < sheet.getColumns().size(); i++) {
      html.append(bars && i == 0 ? "<th class=\"n\" colspan=\"2\">" : "<th class=\"n\">");
      html.append(text(say(table.getColumnLabel() + "." + sheet.getColumns().get(i))));
      html.append("</th>");
    }
    html.append("</tr></thead>");
  }

  private void row(Sheet.Row row) {
    String name = row.name() == null ? say(table.getRowLabel() + "." + row.code()) : row.name();
    html.append("<tr><th>").append(text(name)).append("</th>");
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      cell(i, figure(cell), cell == null ? null : cell.shown(table));
    }
    html.append("</tr>");
  }

  /** A figure, beside its bar where it is one of the first column. */
  private void cell(int column, String figure, BigDecimal shown) {
    if (bars && column == 0) {
      html.append("<td class=\"bar\">");
      if (shown != null && shown.signum() > 0) {
        html.append("<div style=\"width: ").append(shown.toPlainString()).append("%\"></div>");
      }
      html.append("</td>");
    }
    html.append("<td class=\"n\">").append(figure).append("</td>");
  }

  private String figure(Cell cell) {
    if (cell == null) {
      return "";
    }
    if (cell.isHidden()) {
      return ":";
    }
    String shown = text(Label.cell(cell.shown(table), table.getKind(), language));
    return bases != null || cell.getBase() == null
        ? shown
        : shown
            + "\u00a0<span class=\"soft\">"
            + text(say("sheet.of", Label.number(language, cell.getBase()))).replace(' ', '\u00a0')
            + "</span>";
  }

  private void notes() {
    String unit = say("unit." + table.getUnit());
    if (table.getKind() == TableEntry.Kind.SHARE) {
      unit += ", " + say("sheet.share");
    }
    if (table.isMultiple()) {
      unit += ". " + say("sheet.multiple");
    }
    note("sheet.unit", unit);
    boolean lacks =
        sheet.getRows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> cell == null || cell.shown(table) == null);
    if (lacks) {
      note("printed.signs", say("sheet.signs"));
    }
    if (sheet.isHiding()) {
      note("why.ofHidden", say("why.persons"));
    }
    if (sheet.isUnreliable()) {
      note("why.ofHidden", say("why.base"));
    }
    if (sheet.isWithoutOther()) {
      note("why.ofHidden", say("why.other"));
    }
    note("sheet.definition", table.definition(language.getLanguage()));
    String source = say("sheet.sourceOf", table.getSource());
    note("sheet.source", table.isInferred() ? source + ". " + say("sheet.inferred") : source);
    for (Integer year : table.getBreaks()) {
      note("printed.break", say("printed.breakIn", "" + year));
    }
  }

  private void note(String name, String words) {
    html.append("<p class=\"note\"><strong>").append(text(say(name))).append(".</strong> ");
    html.append(text(words)).append("</p>");
  }

  private String say(String key, Object... parameters) {
    return Label.text(language, key, parameters);
  }
}
