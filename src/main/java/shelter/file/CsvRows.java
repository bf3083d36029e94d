package shelter.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The rows of a CSV file: UTF-8, the first line names the columns (contract section 5). */
public final class CsvRows implements Rows {
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final List<String> columns;
  private long line = 1;

  /**
   * @param comma what stands between two fields; a comma, but for files of some office programs
   */
  public CsvRows(InputStream file, char comma) throws IOException {
    reader =
        CsvReader.builder()
            .fieldSeparator(comma)
            .allowExtraFields(true)
            .allowMissingFields(true)
            // The guard stops what is too long; a line of nothing but commas is wrong, not
            // unreadable.
            .build(
                CsvRecordHandler.builder().maxFields(Guard.LINE + 1).build(),
                strict(new Guard(withoutBom(file), comma)));
    records = reader.iterator();
    CsvRecord first = read();
    if (first == null) {
      throw new Unreadable(Unreadable.Why.EMPTY, 0);
    }
    columns = first.getFields();
  }

  /** Text that is wholly UTF-8; what is not stops the reading instead of turning into signs. */
  static Reader strict(InputStream file) {
    return new InputStreamReader(
        file,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  static InputStream withoutBom(InputStream file) throws IOException {
    PushbackInputStream from = new PushbackInputStream(file, BOM.length);
    byte[] first = from.readNBytes(BOM.length);
    if (!Arrays.equals(first, BOM)) {
      from.unread(first);
    }
    return from;
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Row next() throws IOException {
    CsvRecord next = read();
    return next == null ? null : new Row(next.getStartingLineNumber(), columns, next.getFields());
  }

  private CsvRecord read() throws IOException {
    try {
      CsvRecord next = records.hasNext() ? records.next() : null;
      line = next == null ? line : next.getStartingLineNumber();
      return next;
    } catch (CsvParseException e) {
      throw reason(e, Unreadable.Why.QUOTES);
    } catch (UncheckedIOException e) {
      throw reason(e, Unreadable.Why.CUT_SHORT);
    }
  }

  /** Why the reading stopped, which the parser has wrapped up. */
  private IOException reason(Exception failure, Unreadable.Why otherwise) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unreadable known) {
        return known;
      }
      if (cause instanceof CharacterCodingException) {
        return new Unreadable(Unreadable.Why.NOT_UTF8, line + 1);
      }
    }
    return new Unreadable(otherwise, line + 1);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
