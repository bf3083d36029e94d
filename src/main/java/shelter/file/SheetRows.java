package shelter.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * The rows of the first sheet of a spreadsheet (XLSX), the first of which names the columns. Dates,
 * numbers and yes or no become the texts that a CSV file has; what is calculated is {@link
 * Rows#FORMULA}.
 */
public final class SheetRows implements Rows {
  private final ReadableWorkbook book;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
  private final List<String> columns;
  private long line;

  /**
   * @throws Unreadable when it is no spreadsheet, or one that is not read
   */
  public SheetRows(Spool spool) throws IOException {
    byte[] file = Archive.checked(spool);
    try {
      book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
      stream = book.getFirstSheet().openStream();
      rows = stream.iterator();
      Row first = read();
      if (first == null) {
        throw new Unreadable(Unreadable.Why.EMPTY, 0);
      }
      columns = first.texts();
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(Unreadable.Why.NOT_A_SHEET, 0);
    }
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Row next() throws IOException {
    try {
      return read();
    } catch (RuntimeException e) {
      throw new Unreadable(Unreadable.Why.NOT_A_SHEET, line + 1);
    }
  }

  /** The next row that is not empty: a sheet often goes on below its last record. */
  private Row read() throws Unreadable {
    while (rows.hasNext()) {
      org.dhatim.fastexcel.reader.Row next = rows.next();
      line = next.getRowNum();
      List<String> texts = new ArrayList<>();
      boolean any = false;
      for (int i = 0; i < next.getCellCount(); i++) {
        String text = columns == null ? name(next.getCell(i)) : text(next.getCell(i));
        texts.add(text);
        any |= !text.isEmpty();
      }
      int wanted = columns == null ? 0 : columns.size();
      while (texts.size() > wanted && texts.get(texts.size() - 1).isEmpty()) {
        texts.remove(texts.size() - 1);
      }
      while (texts.size() < wanted) {
        texts.add("");
      }
      if (any) {
        return new Row(line, columns, texts);
      }
    }
    return null;
  }

  /** A name that is calculated is the name that it shows. */
  private String name(Cell cell) throws Unreadable {
    return cell == null || cell.getText() == null ? "" : fitting(cell.getText());
  }

  private String text(Cell cell) throws Unreadable {
    if (cell == null || cell.getType() == CellType.EMPTY && cell.getFormula() == null) {
      return "";
    }
    if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
      return FORMULA;
    }
    return switch (cell.getType()) {
      case BOOLEAN -> cell.asBoolean().toString();
      case NUMBER -> number(cell);
      case STRING -> fitting(cell.asString());
      default -> fitting(String.valueOf(cell.getRawValue()));
    };
  }

  private String fitting(String text) throws Unreadable {
    if (text.length() > Guard.FIELD) {
      throw new Unreadable(Unreadable.Why.FIELD_TOO_LONG, line);
    }
    return text;
  }

  private String number(Cell cell) throws Unreadable {
    if (isDate(cell)) {
      LocalDateTime moment = cell.asDate();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    }
    BigDecimal number = cell.asNumber();
    // Thousands of zeros would be written out.
    return Math.abs((long) number.precision() - number.scale()) > 30
        ? fitting(cell.getRawValue())
        : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Whether a number is shown as a day: its form has a day or a year in it. */
  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && (id >= 14 && id <= 17 || id == 22)) {
      return true;
    }
    String form = cell.getDataFormatString();
    return form != null
        && form.toLowerCase(Locale.ROOT)
            .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|general", "")
            .matches("[^#0?]*[dyå][^#0?]*");
  }

  @Override
  public void close() throws IOException {
    stream.close();
    book.close();
  }
}
