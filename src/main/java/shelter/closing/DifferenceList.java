package shelter.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shelter.centre.Centres;
import shelter.shared.Label;
import shelter.statistics.CountedTable;
import shelter.statistics.Statistics;

/** The names of the tables, rows and columns in which two versions of a year differ. */
@Named
@RequestScoped
public class DifferenceList {
  @Inject private Statistics statistics;
  @Inject private Label label;
  @Inject private Centres centres;
  private final Map<Integer, List<CountedTable>> tables = new HashMap<>();
  private Map<String, String> names;

  public String table(String name) {
    return label.has("statistics." + name) ? label.of("statistics." + name) : name;
  }

  public String row(int year, String table, String code) {
    CountedTable known = known(year, table);
    if (known != null && known.isByCentre()) {
      names = names == null ? centres.names() : names;
      return names.getOrDefault(code, code);
    }
    return word(known == null ? null : known.getRowLabel(), code);
  }

  public String column(int year, String table, String code) {
    CountedTable known = known(year, table);
    return word(known == null ? null : known.getColumnLabel(), code);
  }

  private String word(String list, String code) {
    String key = list + "." + code;
    return label.has(key) ? label.of(key) : code;
  }

  private CountedTable known(int year, String table) {
    return tables.computeIfAbsent(year, statistics::tables).stream()
        .filter(one -> one.getTableName().equals(table))
        .findFirst()
        .orElse(null);
  }
}
