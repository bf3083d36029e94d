package shelter.statistics;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table's place in the contents, how it is read, and the definition it was counted by. */
@MappedSuperclass
public abstract class TableEntry implements Serializable {
  /** The chapters of the publication in their order (contract section 4). */
  public static final List<String> CHAPTERS =
      List.of(
          "headline",
          "events",
          "residents",
          "dayusers",
          "children",
          "men",
          "perpetrators",
          "services",
          "cooperation",
          "staff",
          "availability",
          "economy",
          "animals",
          "centres");

  /** A plain number, a share of a base, a mean over a base. */
  public enum Kind {
    COUNT,
    SHARE,
    MEAN
  }

  private static final String INFERRED = " (inferred)";

  @Id private int year;
  @Id private String tableName;
  private String chapter;
  private int position;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String unit;
  private String baseUnit;
  private String rowLabel;
  private String columnLabel;
  private String definition;
  private boolean multiple;
  private int decimals;
  private String source;
  private String breaks;

  /** How many breaks of the method the year lies behind. */
  private int method;

  protected TableEntry() {}

  /** A table as it is read outside the persistence context. */
  protected TableEntry(ResultSet row) throws SQLException {
    year = row.getInt("year");
    tableName = row.getString("table_name");
    chapter = row.getString("chapter");
    position = row.getInt("position");
    kind = Kind.valueOf(row.getString("kind"));
    unit = row.getString("unit");
    baseUnit = row.getString("base_unit");
    rowLabel = row.getString("row_label");
    columnLabel = row.getString("column_label");
    definition = row.getString("definition");
    multiple = row.getBoolean("multiple");
    decimals = row.getInt("decimals");
    source = row.getString("source");
    breaks = row.getString("breaks");
    method = row.getInt("method");
  }

  /** Where the definition comes from: its number in the list of definitions, and its rules. */
  public String getSource() {
    return source.replace(INFERRED, "");
  }

  /** Whether no source says how it is counted, so that the definition is our own. */
  public boolean isInferred() {
    return source.contains(INFERRED);
  }

  /** The years from which the figures cannot be compared with those before. */
  public List<Integer> getBreaks() {
    return breaks.isEmpty()
        ? List.of()
        : Stream.of(breaks.split(",")).map(Integer::valueOf).toList();
  }

  /**
   * The break that stands before a year, where the year is the first one shown behind it.
   *
   * @return the year of the break, or null
   */
  public Integer breakBefore(Collection<Integer> shown, int year) {
    return getBreaks().stream()
        .filter(one -> one <= year)
        .filter(one -> shown.stream().noneMatch(other -> other >= one && other < year))
        .reduce((first, last) -> last)
        .orElse(null);
  }

  /** Whether each row is a centre. */
  public boolean isByCentre() {
    return rowLabel.equals("Centre");
  }

  /** Whether rows or columns are the regions of the centres. */
  public boolean isByRegion() {
    return rowLabel.equals("Region") || columnLabel.equals("RegionColumn");
  }

  /** The definition in one language, as the comment of the view has it. */
  public String definition(String language) {
    Matcher part =
        Pattern.compile("(?s)(?:^|\\n)\\s*" + language + ": (.*?)(?=\\n\\s*[a-z]{2}: |$)")
            .matcher(definition);
    return part.find() ? part.group(1).strip() : definition;
  }

  // spotless:off
  public int getYear() { return year; }
  public String getTableName() { return tableName; }
  public String getChapter() { return chapter; }
  public int getPosition() { return position; }
  public Kind getKind() { return kind; }
  public String getUnit() { return unit; }
  public String getBaseUnit() { return baseUnit; }
  public String getRowLabel() { return rowLabel; }
  public String getColumnLabel() { return columnLabel; }
  public boolean isMultiple() { return multiple; }
  public int getDecimals() { return decimals; }
  public int getMethod() { return method; }
  // spotless:on
}
