package shelter.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shelter.chapter.HeadlinePage;
import shelter.publication.Edition;
import shelter.shared.Label;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** All that can be found, in the words of one language and in the order of the publication. */
record Contents(Locale locale) {
  private static final String TOTAL = "TOTAL";

  List<Entry> of(List<Edition> editions) {
    List<Entry> all = new ArrayList<>(texts());
    for (Edition edition : editions) {
      for (Sheet sheet : edition.getSheets()) {
        all.add(table(sheet));
        all.addAll(figures(sheet));
      }
    }
    return all;
  }

  private Entry table(Sheet sheet) {
    TableEntry table = sheet.getTable();
    String labels =
        Stream.concat(
                sheet.getRows().stream().map(row -> row(table, row)),
                sheet.getColumns().stream().map(column -> column(table, column)))
            .collect(Collectors.joining(" "));
    return new Entry(
        Entry.Kind.TABLE,
        table.getYear(),
        word("statistics." + table.getTableName()),
        labels,
        String.join(
            " ",
            table.definition(locale.getLanguage()),
            word("unit." + table.getUnit()),
            word("chapter." + table.getChapter())),
        table.getTableName() + " " + table.getSource(),
        address(table),
        false,
        sheet,
        null);
  }

  private List<Entry> figures(Sheet sheet) {
    TableEntry table = sheet.getTable();
    Map<String, String> headlines = new TreeMap<>();
    HeadlinePage.places().stream()
        .filter(one -> one.table().equals(table.getTableName()))
        .forEach(one -> headlines.put(one.row() + " " + one.column(), "headline." + one.name()));
    List<Entry> figures = new ArrayList<>();
    for (Sheet.Row row : sheet.getRows()) {
      for (Cell cell : row.cells()) {
        // What nobody answered is no figure; a hidden one is, and is found as hidden.
        if (cell != null && (cell.isHidden() || cell.shown(table) != null)) {
          String headline = headlines.get(row.code() + " " + cell.getColumnCode());
          figures.add(figure(sheet, row, cell, headline == null ? null : word(headline)));
        }
      }
    }
    return figures;
  }

  private Entry figure(Sheet sheet, Sheet.Row row, Cell cell, String headline) {
    TableEntry table = sheet.getTable();
    String name = row(table, row);
    String column = column(table, cell.getColumnCode());
    var shown = cell.shown(table);
    return new Entry(
        Entry.Kind.FIGURE,
        table.getYear(),
        headline != null
            ? headline
            : cell.getColumnCode().equals(TOTAL) ? name : name + ", " + column,
        word("statistics." + table.getTableName()),
        String.join(
            " ",
            name,
            column,
            word("chapter." + table.getChapter()),
            shown == null ? "" : shown.toPlainString().replace('.', ','),
            table.getKind() == TableEntry.Kind.SHARE ? "%" : word("unit." + table.getUnit())),
        "",
        address(table) + "&row=" + row.code() + "&column=" + cell.getColumnCode(),
        headline != null,
        sheet,
        cell);
  }

  private List<Entry> texts() {
    List<Entry> texts = new ArrayList<>();
    for (String section : AboutPage.SECTIONS) {
      texts.add(
          Entry.text(
              word("about." + section + ".title"),
              word("about.title"),
              word("about." + section + ".text").replaceAll("\\{[^}]*}", " "),
              "/statistics/about#" + section));
    }
    for (String page : List.of("openData", "accessibility", "readers", "changes")) {
      texts.add(
          Entry.text(
              word(page + ".title"),
              "",
              word(page + ".lead"),
              "/statistics/"
                  + Map.of("openData", "data", "readers", "privacy").getOrDefault(page, page)));
    }
    return texts;
  }

  static String address(TableEntry table) {
    return "/statistics/table?year=" + table.getYear() + "&table=" + table.getTableName();
  }

  private String row(TableEntry table, Sheet.Row row) {
    return row.name() != null ? row.name() : word(table.getRowLabel() + "." + row.code());
  }

  private String column(TableEntry table, String code) {
    return word(table.getColumnLabel() + "." + code);
  }

  private String word(String key) {
    return Label.text(locale, key);
  }
}
