package shelter.closing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import shelter.statistics.Figures;

/** Figures as programs take them away: {@code table,row_code,column_code,value,base}. */
final class CellLines {
  private final Writer text;
  private final CsvWriter lines;

  CellLines(OutputStream out) {
    text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    lines = CsvWriter.builder().build(text);
    lines.writeRecord("table", "row_code", "column_code", "value", "base");
  }

  void write(String table, String row, String column, String value, String base) {
    lines.writeRecord(table, row, column, value, base);
  }

  void flush() throws IOException {
    lines.flush();
  }

  /** The figures of a version, the same bytes at every time. */
  static void write(OutputStream out, List<Figures> figures) throws IOException {
    CellLines lines = new CellLines(out);
    for (Figures one : figures) {
      one.content()
          .lines()
          .map(line -> line.split(",", -1))
          .forEach(cell -> lines.write(one.table(), cell[1], cell[2], cell[3], cell[4]));
    }
    lines.flush();
  }
}
