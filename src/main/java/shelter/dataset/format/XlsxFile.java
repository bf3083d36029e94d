package shelter.dataset.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet: numbers as numbers, signs as texts, and below them what they mean. */
final class XlsxFile {
  private static final int WIDE = 24;

  private XlsxFile() {}

  static byte[] write(Extract extract, Wording wording, Output output) {
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(book, "shelter-register", "1.0")) {
      workbook.properties().setTitle(wording.longTitle());
      Worksheet sheet = workbook.newWorksheet(name(extract.cube()));
      int row = 0;
      if (output.has(Output.TITLE)) {
        bold(sheet, row, 0, wording.longTitle());
        row += 2;
      }
      row = table(sheet, row, extract, wording, output) + 1;
      for (Wording.Note note : wording.notes()) {
        sheet.value(row++, 0, note.text());
      }
      for (Dimension dimension : extract.dimensions()) {
        if (dimension.code().equals(Dimension.YEAR)) {
          for (String year : dimension.values()) {
            sheet.value(row++, 0, year + ": " + wording.version(year));
          }
        }
      }
      sheet.value(row, 0, wording.sourceLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return book.toByteArray();
  }

  private static String name(Cube cube) {
    return cube.name().substring(0, Math.min(cube.name().length(), 31));
  }

  private static int table(
      Worksheet sheet, int from, Extract extract, Wording wording, Output output) {
    int row = from;
    int column = 0;
    for (String head : CsvFile.heads(extract, wording, output)) {
      sheet.width(column, WIDE);
      bold(sheet, row, column++, head);
    }
    sheet.freezePane(extract.stub().size(), row + 1);
    for (List<String> line : Extract.lines(extract.stub())) {
      row++;
      column = 0;
      for (String label : CsvFile.labels(extract.stub(), line, wording, output)) {
        sheet.value(row, column++, label);
      }
      for (Cube.Figure figure : extract.figures(line)) {
        if (figure.number() == null) {
          sheet.value(row, column, figure.sign());
          sheet.style(row, column).horizontalAlignment("right").set();
        } else {
          sheet.value(row, column, figure.number());
        }
        column++;
      }
    }
    return row + 1;
  }

  private static void bold(Worksheet sheet, int row, int column, String text) {
    sheet.value(row, column, text);
    sheet.style(row, column).bold().set();
  }
}
