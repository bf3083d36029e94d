package shelter.chapter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shelter.publication.EarlierFigure;
import shelter.publication.Edition;
import shelter.screening.Rule;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/**
 * One table as it is read: drawn, as a table, over the years, with what it rests on. The whole is
 * the published number of persons that were asked, for tables that leave out who did not answer.
 */
public record Section(Sheet sheet, Series series, Plot plot, Use use, Long whole, Long centres) {
  private static final String[][] WHOLE = {
    {
      "residents_and_stays",
      "earlier_contact residents_by_age living_situation main_activity resident_education children_along"
          + " contact_initiative violence_types repeated_violence police_report disability immigrant_residents home_region"
    },
    {
      "day_users_and_visits",
      "day_user_earlier_contact day_user_kind day_users_by_age day_user_living_situation day_user_main_activity"
          + " day_user_children day_user_contact_initiative day_user_violence_types day_user_repeated_violence"
          + " day_user_disability immigrant_day_users"
    },
    {
      "children_and_stays",
      "earlier_resident_child children_by_age child_accompanied_by child_experience immigrant_children"
    },
  };

  /** The tables of one edition, with what is published of other years. */
  public static List<Section> of(
      Edition edition,
      List<Sheet> sheets,
      List<EarlierFigure> earlier,
      List<Edition> all,
      String home,
      String language) {
    Map<String, List<EarlierFigure>> before =
        earlier.stream().collect(Collectors.groupingBy(EarlierFigure::getTableName));
    return sheets.stream()
        .map(
            sheet -> {
              String table = sheet.getTable().getTableName();
              // A centre's years stand on its own page; its name is no message.
              Series series =
                  sheet.getTable().isByCentre()
                      ? null
                      : Series.of(
                          before.getOrDefault(table, List.of()),
                          all.stream()
                              .map(other -> other.sheet(table))
                              .filter(Objects::nonNull)
                              .toList());
              return new Section(
                  sheet,
                  series,
                  Plot.of(sheet, series),
                  new Use(home, language, edition.getPublication(), sheet),
                  value(edition, whole(table), "PERSONS", "TOTAL"),
                  value(edition, "centres_and_services", "CENTRES", "REPORTED"));
            })
        .toList();
  }

  private static String whole(String table) {
    for (String[] asked : WHOLE) {
      if (Set.of(asked[1].split(" ")).contains(table)) {
        return asked[0];
      }
    }
    return null;
  }

  private static Long value(Edition edition, String table, String row, String column) {
    Sheet of = table == null ? null : edition.sheet(table);
    Cell cell = of == null ? null : of.cell(row, column);
    return cell == null || cell.isHidden() || cell.getValue() == null
        ? null
        : cell.getValue().longValue();
  }

  /** The base of the table, where all shown rows of the whole rest on the same one. */
  public Long getBase() {
    List<Cell> cells = cells().filter(cell -> isWhole(cell) && !cell.isHidden()).toList();
    List<Long> bases = cells.stream().map(Cell::getBase).distinct().toList();
    return bases.size() == 1 ? bases.get(0) : null;
  }

  private boolean isWhole(Cell cell) {
    return cell.getColumnCode().equals("TOTAL") || sheet.getColumns().size() == 1;
  }

  /** How many were asked and have no answer in the table; so few that they are hidden: null. */
  public Long getMissing() {
    Long base = getBase();
    Long missing = whole == null || base == null || base > whole ? null : whole - base;
    return missing == null || missing > 0 && missing < Rule.NATION_VALUES ? null : missing;
  }

  private Stream<Cell> cells() {
    return sheet.getRows().stream().flatMap(row -> row.cells().stream()).filter(Objects::nonNull);
  }

  public boolean isHidden() {
    return cells().anyMatch(Cell::isHidden);
  }

  /** Whether a figure is left out that is not hidden: nobody answered, or too few for a share. */
  public boolean isBlank() {
    return cells().anyMatch(cell -> !cell.isHidden() && cell.shown(sheet.getTable()) == null);
  }

  public boolean isZero() {
    return cells()
        .map(cell -> cell.shown(sheet.getTable()))
        .anyMatch(shown -> shown != null && shown.signum() == 0);
  }

  /** The breaks that the reader sees: in the drawing, or in the figures over the years. */
  public List<Integer> getBreaks() {
    return plot == null
        ? List.of()
        : plot.times().stream().flatMap(time -> time.getBreaks().stream()).distinct().toList();
  }

  // spotless:off
  public Sheet getSheet() { return sheet; }
  public TableEntry getTable() { return sheet.getTable(); }
  public Series getSeries() { return series; }
  public Plot getPlot() { return plot; }
  public Use getUse() { return use; }
  public Long getWhole() { return whole; }
  public Long getCentres() { return centres; }
  // spotless:on
}
