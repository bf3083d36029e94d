package shelter.relation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of relation.csv: figures that hang together in every year.
 *
 * @param region whether the parts are the centres of the region that is the row of the whole
 * @param from the first year in which it holds, or 0
 * @param to the last, or the largest number
 */
record Relation(
    Kind kind, boolean region, Pattern whole, List<Pattern> parts, int from, int to, String note) {
  private static final List<Relation> ALL = read();

  static List<Relation> all() {
    return ALL;
  }

  boolean holdsIn(int year) {
    return from <= year && year <= to;
  }

  private static List<Relation> read() {
    try (var lines =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    Relation.class.getResourceAsStream("/relation.csv"), StandardCharsets.UTF_8))) {
      return lines.stream().map(Relation::line).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Relation line(NamedCsvRecord line) {
    boolean region = line.getField("kind").equals("REGION");
    String[] years = line.getField("years").split("-", -1);
    return new Relation(
        region ? Kind.SUM : Kind.valueOf(line.getField("kind")),
        region,
        Pattern.of(line.getField("whole")),
        Stream.of(line.getField("parts").split(" ")).map(Pattern::of).toList(),
        years[0].isEmpty() ? 0 : Integer.parseInt(years[0]),
        years.length < 2 || years[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(years[1]),
        line.getField("note"));
  }
}
