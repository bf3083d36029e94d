package shelter.upload;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import shelter.file.Column;
import shelter.file.Columns;
import shelter.file.RecordKind;
import shelter.shared.Label;

/** Empty files of a kind to be filled in: our columns, and what may stand in them. */
final class Templates {
  private final RecordKind kind;
  private final Locale language;
  private final Words words;

  Templates(RecordKind kind, Locale language) {
    this.kind = kind;
    this.language = language;
    words = new Words(kind, language);
  }

  /**
   * The columns on the first sheet; on the second what each asks, and the codes with their words.
   */
  void sheet(OutputStream to) throws IOException {
    try (Workbook book = new Workbook(to, "shelter-register", "1.0")) {
      Worksheet first = book.newWorksheet(kind.path());
      List<String> names = Columns.of(kind).names();
      for (int i = 0; i < names.size(); i++) {
        first.value(0, i, names.get(i));
        first.style(0, i).bold().set();
      }
      explain(book.newWorksheet(Label.text(language, "upload.codes")));
    }
  }

  private void explain(Worksheet sheet) {
    line(sheet, 0, text("upload.column"), text("upload.question"), text("upload.required"));
    sheet.value(0, 3, text("upload.code"));
    sheet.value(0, 4, text("upload.meaning"));
    for (int i = 0; i < 5; i++) {
      sheet.style(0, i).bold().set();
      sheet.width(i, i == 1 || i == 4 ? 50 : 22);
    }
    int row = 1;
    for (String name : Columns.of(kind).names()) {
      line(
          sheet,
          row,
          name,
          words.question(name),
          text(isRequired(name) ? "upload.yes" : "upload.no"));
      Map<String, String> codes = words.codes(name);
      if (codes.isEmpty() || codes.size() > 40) {
        sheet.value(row, 3, text("upload.form." + form(name)));
        row++;
      }
      for (var code : codes.size() > 40 ? Map.<String, String>of().entrySet() : codes.entrySet()) {
        sheet.value(row, 3, code.getKey());
        sheet.value(row, 4, code.getValue());
        row++;
      }
    }
  }

  private static void line(Worksheet sheet, int row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      sheet.value(row, i, texts[i]);
    }
  }

  private String text(String key) {
    return Label.text(language, key);
  }

  private boolean isRequired(String name) {
    Column column = Columns.of(kind).column(name);
    return column == null
        ? name.equals(Columns.ID)
        : column.asked().question().kept() && !column.asked().isOptional();
  }

  private String form(String name) {
    Column column = Columns.of(kind).column(name);
    return column == null
        ? "TEXT"
        : switch (column.asked().type().getSimpleName()) {
          case "LocalDate" -> "DATE";
          case "Integer" -> "NUMBER";
          case "Perpetrator" -> "PERPETRATOR";
          default -> "TEXT";
        };
  }

  /** The columns alone. */
  void csv(OutputStream to) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    csv.writeRecord(Columns.of(kind).names());
    csv.flush();
  }
}
