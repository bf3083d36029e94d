package shelter.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The rows of a file, one at a time: never more of it is in memory than one. */
public interface Rows extends Closeable {
  /** Stands for what a spreadsheet would have to calculate; no file can hold it as a text. */
  String FORMULA = "=\0";

  /**
   * One record as it was sent.
   *
   * @param line where it begins; in JSON its place in the array, from 1
   * @param names the columns, the same list again as long as they are the same
   * @param texts what stands there; empty is "not answered"
   */
  record Row(long line, List<String> names, List<String> texts) {}

  /** The columns, where the file names them once for all; else an empty list. */
  List<String> columns();

  /**
   * The next row; null after the last.
   *
   * @throws Unreadable when the file is not what it says it is
   */
  Row next() throws IOException;
}
