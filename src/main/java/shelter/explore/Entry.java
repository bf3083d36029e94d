package shelter.explore;

import java.math.BigDecimal;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/**
 * Something that a search can find: a table, a figure, or a part of what is told about the
 * statistics. Its words are those of one language; a hidden figure has no value here either.
 *
 * @param year of the publication; 0 for what belongs to none
 * @param title what it is called
 * @param about where it belongs: the table of a figure, the chapter of a table
 * @param text all else that is said of it
 * @param tags the words that mean it and nothing else: table name and number of the definition
 * @param headline whether it is one of the headline figures
 */
public record Entry(
    Kind kind,
    int year,
    String title,
    String about,
    String text,
    String tags,
    String address,
    boolean headline,
    Sheet sheet,
    Cell cell) {
  /** What it is. */
  public enum Kind {
    FIGURE,
    TABLE,
    TEXT
  }

  static Entry text(String title, String about, String text, String address) {
    return new Entry(Kind.TEXT, 0, title, about, text, "", address, false, null, null);
  }

  public boolean isHidden() {
    return cell.isHidden();
  }

  public boolean isUnreliable() {
    return cell.isUnreliable();
  }

  public BigDecimal getShown() {
    return cell.shown(sheet.getTable());
  }

  // spotless:off
  public int getYear() { return year; }
  public String getTitle() { return title; }
  public String getAbout() { return about; }
  public String getText() { return text; }
  public String getAddress() { return address; }
  public TableEntry getTable() { return sheet.getTable(); }
  // spotless:on
}
