package shelter.statistics;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table's place in the contents, how it is read, and the definition it was counted by. */
@MappedSuperclass
public abstract class TableEntry implements Serializable {
  /** A plain number, a share of a base, a mean over a base. */
  public enum Kind {
    COUNT,
    SHARE,
    MEAN
  }

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
  // spotless:on
}
