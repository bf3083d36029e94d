package shelter.upload;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shelter.file.Column;
import shelter.file.Columns;
import shelter.file.NamedRows;
import shelter.file.RecordKind;
import shelter.file.Rows;
import shelter.shared.Refusal;

/** What another system calls our columns and codes; empty where it is left out. */
public class Naming implements NamedRows.Names, Serializable {
  /** Stands for the columns themselves, where the name of a column would stand for its codes. */
  static final String COLUMNS = "";

  /** A name of the file, and what is chosen for it; empty is left out. */
  public static final class Name implements Serializable {
    private final String field;
    private final String foreign;
    private String ours;

    Name(String field, String foreign, String ours) {
      this.field = field;
      this.foreign = foreign;
      this.ours = ours;
    }

    // spotless:off
    public String getField() { return field; }
    public String getForeign() { return foreign; }
    public String getOurs() { return ours; }
    public void setOurs(String ours) { this.ours = ours; }
    // spotless:on
  }

  /** More different words than any of our questions has answers: it is another column. */
  private static final int MOST_CODES = 300;

  private final RecordKind kind;
  private final Map<String, Map<String, String>> names = new HashMap<>();

  Naming(RecordKind kind) {
    this.kind = kind;
  }

  void put(String field, String foreign, String ours) {
    names.computeIfAbsent(field, same -> new HashMap<>()).put(foreign, ours);
  }

  /** Ours, as somebody has said once; null when nobody has. */
  String said(String field, String foreign) {
    return names.getOrDefault(field, Map.of()).get(foreign);
  }

  boolean knowsColumn(String foreign) {
    return said(COLUMNS, foreign) != null || Columns.of(kind).names().contains(foreign);
  }

  @Override
  public String column(String foreign) {
    String said = said(COLUMNS, foreign);
    return said != null ? said : Columns.of(kind).names().contains(foreign) ? foreign : "";
  }

  @Override
  public String code(String column, String foreign) {
    String said = said(column, foreign);
    return said == null ? foreign : said;
  }

  Map<String, Map<String, String>> all() {
    return names;
  }

  /** What our column is called in the file. */
  String foreign(String ours) {
    return names.getOrDefault(COLUMNS, Map.of()).entrySet().stream()
        .filter(name -> name.getValue().equals(ours))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(ours);
  }

  /** The columns of a file, where one is not known yet; else none. What may be meant is chosen. */
  List<Name> unknownColumns(List<String> columns, Words words) {
    List<Name> all = new ArrayList<>();
    if (!columns.stream().allMatch(this::knowsColumn)) {
      for (String foreign : new LinkedHashSet<>(columns)) {
        String ours = knowsColumn(foreign) ? column(foreign) : words.guessColumn(foreign);
        all.add(new Name(COLUMNS, foreign, ours));
      }
    }
    return all;
  }

  /**
   * The codes of a file that are not known yet.
   *
   * @throws Refusal when a column has more of them than any question has answers
   */
  List<Name> unknownCodes(Rows rows, Words words) throws IOException {
    Column[] coded =
        NamedRows.foreign(rows).stream()
            .map(this::column)
            .map(name -> words.isCoded(name) ? Columns.of(kind).column(name) : null)
            .toArray(Column[]::new);
    Map<String, Set<String>> known = new HashMap<>();
    Map<String, Set<String>> unknown = new LinkedHashMap<>();
    for (Column one : coded) {
      if (one != null) {
        known.put(one.name(), words.codes(one.name()).keySet());
        unknown.put(one.name(), new LinkedHashSet<>());
      }
    }
    for (Rows.Row row = rows.next(); row != null; row = rows.next()) {
      for (int i = 0; i < coded.length && i < row.texts().size(); i++) {
        if (coded[i] != null) {
          String name = coded[i].name();
          for (String part : NamedRows.parts(coded[i], row.texts().get(i))) {
            if (!known.get(name).contains(part) && said(name, part) == null) {
              collect(unknown.get(name), name, part);
            }
          }
        }
      }
    }
    List<Name> all = new ArrayList<>();
    unknown.forEach(
        (name, parts) ->
            parts.forEach(part -> all.add(new Name(name, part, words.guessCode(name, part)))));
    return all;
  }

  private void collect(Set<String> parts, String name, String part) {
    parts.add(part);
    if (parts.size() > MOST_CODES) {
      throw new Refusal("file", "refusal.uploadManyCodes", foreign(name));
    }
  }
}
