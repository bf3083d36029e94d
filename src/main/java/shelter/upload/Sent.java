package shelter.upload;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import shelter.file.CsvRows;
import shelter.file.NamedRows;
import shelter.file.RecordKind;
import shelter.file.Rows;
import shelter.file.SheetRows;
import shelter.file.Spool;
import shelter.file.Unreadable;
import shelter.shared.Refusal;

/** A file that somebody has sent to the page, put by until it is taken in or taken back. */
final class Sent implements Closeable {
  private static final int FIRST_LINE = 1 << 16;
  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final RecordKind kind;
  private final Spool spool;
  private final boolean sheet;
  private final char comma;

  /** Takes all of it; what it is called says nothing, what it begins with does. */
  Sent(RecordKind kind, InputStream file) throws IOException {
    this.kind = kind;
    spool = Spool.of(file);
    byte[] first;
    try (InputStream in = spool.open()) {
      first = in.readNBytes(FIRST_LINE);
    }
    sheet = startsWith(first, ZIP) || startsWith(first, OLD_OFFICE);
    comma = comma(first);
  }

  private static boolean startsWith(byte[] file, byte[] sign) {
    return file.length >= sign.length && Arrays.equals(Arrays.copyOf(file, sign.length), sign);
  }

  /** What stands between the names of the first line most often. */
  private static char comma(byte[] first) {
    char best = ',';
    long most = 0;
    for (char one : new char[] {',', ';', '\t'}) {
      long count = 0;
      boolean quoted = false;
      for (int i = 0; i < first.length && (quoted || first[i] != '\n'); i++) {
        quoted ^= first[i] == '"';
        count += !quoted && first[i] == one ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = one;
      }
    }
    return best;
  }

  RecordKind kind() {
    return kind;
  }

  /** The rows as they were sent. */
  Rows rows() throws IOException {
    try {
      return sheet ? new SheetRows(spool) : new CsvRows(spool.open(), comma);
    } catch (NoSuchFileException e) {
      throw new Refusal("file", "refusal.uploadGone");
    }
  }

  /** The rows in our words. */
  Rows rows(Naming naming) throws IOException {
    Rows rows = rows();
    try {
      return new NamedRows(rows, kind, naming);
    } catch (RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  List<String> columns() throws IOException {
    try (Rows rows = rows()) {
      return NamedRows.foreign(rows);
    }
  }

  /** The sentence why a file cannot be read, at the field where it was chosen. */
  static Refusal refusal(Unreadable why) {
    return new Refusal("file", "Why." + why.why());
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
