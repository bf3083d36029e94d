package shelter.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shelter.publication.Edition;
import shelter.publication.Editions;
import shelter.shared.Label;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** Every published table, chapter by chapter, or those that a text or a chapter picks out. */
@Named
@RequestScoped
public class TablesPage {
  @Inject private Editions editions;
  @Inject private Label label;
  @Inject private FacesContext faces;
  private String q;
  private String chapter;
  private final Map<String, List<Line>> groups = new LinkedHashMap<>();
  private int all;

  /** A table as its newest published year has it, and all published years that have it. */
  public record Line(Sheet sheet, List<Integer> years) {
    // spotless:off
    public TableEntry getTable() { return sheet.getTable(); }
    public List<Integer> getYears() { return years; }
    // spotless:on
  }

  public void load() {
    Map<String, Sheet> newest = new LinkedHashMap<>();
    editions.all().forEach(one -> one.getSheets().forEach(s -> newest.putIfAbsent(name(s), s)));
    all = newest.size();
    List<String> words =
        q == null ? List.of() : Stream.of(Words.fold(q).split("[^\\p{L}\\p{N}_]+")).toList();
    for (String one : TableEntry.CHAPTERS) {
      List<Line> lines = new ArrayList<>();
      newest.values().stream()
          .filter(sheet -> sheet.getTable().getChapter().equals(one))
          .filter(sheet -> chapter == null || chapter.equals(one))
          .filter(sheet -> words.stream().allMatch(said(sheet)::contains))
          .forEach(sheet -> lines.add(new Line(sheet, years(name(sheet)))));
      if (!lines.isEmpty()) {
        groups.put(one, lines);
      }
    }
  }

  private static String name(Sheet sheet) {
    return sheet.getTable().getTableName();
  }

  private List<Integer> years(String table) {
    return editions.all().stream()
        .filter(one -> one.sheet(table) != null)
        .map(Edition::getYear)
        .toList();
  }

  /** What is said of a table, for the filter. */
  private String said(Sheet sheet) {
    TableEntry table = sheet.getTable();
    return Words.fold(
        Stream.concat(
                Stream.of(
                    label.of("statistics." + table.getTableName()),
                    label.of("unit." + table.getUnit()),
                    table.getTableName(),
                    table.getSource(),
                    table.definition(faces.getViewRoot().getLocale().getLanguage())),
                sheet.getRows().stream()
                    .map(
                        row ->
                            Objects.requireNonNullElseGet(
                                row.name(),
                                () -> label.of(table.getRowLabel() + "." + row.code()))))
            .collect(Collectors.joining(" ")));
  }

  public List<String> getChapters() {
    return editions.all().stream().flatMap(one -> one.getChapters().stream()).distinct().toList();
  }

  public int getCount() {
    return groups.values().stream().mapToInt(List::size).sum();
  }

  // spotless:off
  public String getQ() { return q; }
  public void setQ(String q) { this.q = q; }
  public String getChapter() { return chapter; }
  public void setChapter(String chapter) { this.chapter = chapter; }
  public List<Map.Entry<String, List<Line>>> getGroups() { return List.copyOf(groups.entrySet()); }
  public int getAll() { return all; }
  public boolean isFiltered() { return q != null || chapter != null; }
  // spotless:on
}
