package shelter.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A spreadsheet as the archive it is, looked through before anybody reads it in earnest: what it
 * unpacks to is counted and thrown away, so that a small file that grows without end never gets any
 * memory. Read by the same table of contents that the reader goes by.
 */
final class Archive {
  /** A larger one is more than the reader should hold at once; a CSV file may be. */
  static final long PACKED = 24L << 20;

  private static final int ENTRIES = 2_000;
  private static final long UNPACKED = 256L << 20;

  /** The texts of all cells lie in memory together. */
  private static final long TEXTS = 32L << 20;

  /** A sheet of figures shrinks by ten to thirty; what is small may shrink by more. */
  private static final int RATIO = 150;

  private static final long SMALL = 8L << 20;

  private final byte[] file;
  private long unpacked;
  private boolean hasBook;

  private Archive(byte[] file) {
    this.file = file;
  }

  /**
   * Reads the file that has been put by, and lets it pass.
   *
   * @throws Unreadable with the reason why it is not read
   */
  static byte[] checked(Spool spool) throws IOException {
    if (spool.length() > PACKED) {
      throw new Unreadable(Unreadable.Why.BOMB, 0);
    }
    byte[] file;
    try (InputStream in = spool.open()) {
      file = in.readAllBytes();
    }
    if (file.length == 0) {
      throw new Unreadable(Unreadable.Why.EMPTY, 0);
    }
    new Archive(file).check();
    return file;
  }

  private void check() throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      int count = 0;
      for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
        if (++count > ENTRIES) {
          throw new Unreadable(Unreadable.Why.BOMB, 0);
        }
        check(zip, all.nextElement());
      }
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(Unreadable.Why.NOT_A_SHEET, 0);
    }
    if (!hasBook) {
      throw new Unreadable(Unreadable.Why.NOT_A_SHEET, 0);
    }
  }

  private void check(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    String name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
    hasBook |= name.equals("xl/workbook.xml");
    if (name.endsWith("vbaproject.bin")) {
      throw new Unreadable(Unreadable.Why.MACROS, 0);
    }
    if (name.contains("externallinks/")) {
      throw new Unreadable(Unreadable.Why.LINKS, 0);
    }
    boolean texts = name.contains("sharedstrings");
    Look look = name.endsWith(".xml") || name.endsWith(".rels") ? new Look() : null;
    long length = 0;
    byte[] some = new byte[1 << 16];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        length += read;
        unpacked += read;
        if (unpacked > UNPACKED
            || texts && length > TEXTS
            || unpacked > SMALL && unpacked / RATIO > file.length) {
          throw new Unreadable(Unreadable.Why.BOMB, 0);
        }
        for (int i = 0; look != null && i < read; i++) {
          look.at(some[i]);
        }
      }
    }
  }

  /** What a part of the book may not hold, whatever reads it afterwards. */
  private static final class Look {
    /** A cell says where it stands; the reader makes room for all columns before it. */
    private static final Pattern PLACE =
        Pattern.compile("\\sr\\s*=\\s*(?:\"[A-Za-z]{1,3}[0-9]{1,7}\"|'[A-Za-z]{1,3}[0-9]{1,7}')");

    private static final Pattern SAYS_PLACE = Pattern.compile("\\sr\\s*=");
    private static final int CELL = 512;
    private static final int ROW = 4 << 20;

    private final byte[] tag = new byte[CELL];
    private boolean inside;
    private int length;
    private int text;
    private int row;

    void at(byte next) throws Unreadable {
      // Another encoding than UTF-8 has zeros where ours has letters, and could hide the rest.
      if (next == 0) {
        throw new Unreadable(Unreadable.Why.NOT_A_SHEET, 0);
      }
      if (++row > ROW) {
        throw new Unreadable(Unreadable.Why.LINE_TOO_LONG, 0);
      }
      if (next == '<') {
        inside = true;
        length = 0;
        text = 0;
      } else if (inside && next == '>') {
        inside = false;
        end();
      } else if (inside && length < CELL) {
        tag[length++] = next;
      } else if (++text > 6 * Guard.FIELD) {
        throw new Unreadable(Unreadable.Why.FIELD_TOO_LONG, 0);
      }
    }

    private void end() throws Unreadable {
      text = 0;
      int at = 0;
      for (int i = 0; i < length && tag[i] > ' '; i++) {
        at = tag[i] == ':' ? i + 1 : at;
      }
      if (length > 1 && tag[0] == '!' && (tag[1] == 'D' || tag[1] == 'd')) {
        throw new Unreadable(Unreadable.Why.NOT_A_SHEET, 0);
      }
      if (length > at + 2 && tag[at] == 'r' && tag[at + 1] == 'o' && tag[at + 2] == 'w'
          || length > at + 1 && tag[at] == 's' && tag[at + 1] == 'i') {
        row = 0;
      }
      if (length > at + 1 && tag[at] == 'c' && tag[at + 1] <= ' ') {
        String cell = new String(tag, 0, length, StandardCharsets.ISO_8859_1);
        if (length == CELL || SAYS_PLACE.matcher(cell).find() && !PLACE.matcher(cell).find()) {
          throw new Unreadable(Unreadable.Why.NOT_A_SHEET, 0);
        }
      }
    }
  }
}
