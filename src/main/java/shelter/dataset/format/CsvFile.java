package shelter.dataset.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of the stub and columns of the heading, as PxWebApi 2 writes them; texts in quotes. */
public final class CsvFile {
  /** A number stands as it is, for R and spreadsheets; all else is a text. */
  private static final QuoteStrategy TEXTS =
      new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
          return !value.matches("-?\\d+(\\.\\d+)?");
        }
      };

  private CsvFile() {}

  public static String write(Extract extract, Wording wording, Output output) {
    StringWriter text = new StringWriter();
    try (CsvWriter lines =
        CsvWriter.builder()
            .fieldSeparator(output.separator())
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(TEXTS)
            .build(text)) {
      if (output.has(Output.TITLE)) {
        lines.writeRecord(harmless(wording.longTitle()));
        lines.writeRecord("");
      }
      lines.writeRecord(heads(extract, wording, output));
      for (List<String> line : Extract.lines(extract.stub())) {
        List<String> fields = new ArrayList<>(labels(extract.stub(), line, wording, output));
        extract.figures(line).forEach(figure -> fields.add(figure.text()));
        lines.writeRecord(fields);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The first line: what the stub consists of, and what each column is. */
  public static List<String> heads(Extract extract, Wording wording, Output output) {
    List<String> heads = new ArrayList<>();
    for (Dimension dimension : extract.stub()) {
      heads.add(harmless(output.label(dimension.code(), wording.dimension(dimension))));
    }
    for (List<String> column : Extract.lines(extract.heading())) {
      heads.add(
          column.isEmpty()
              ? wording.title()
              : labels(extract.heading(), column, wording, output).stream()
                  .collect(Collectors.joining(" ")));
    }
    return heads;
  }

  /** What the values of a line or a column are called. */
  public static List<String> labels(
      List<Dimension> dimensions, List<String> values, Wording wording, Output output) {
    return IntStream.range(0, values.size())
        .mapToObj(
            i ->
                harmless(
                    output.label(values.get(i), wording.value(dimensions.get(i), values.get(i)))))
        .toList();
  }

  /** A text that a spreadsheet would calculate is a text. */
  public static String harmless(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }
}
