package shelter.highlight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One line of highlight.csv: a figure that a chapter may tell of, and by which rule. The lines of a
 * place are tried in their order.
 *
 * @param row the row, or {@code *} where the rule picks one
 * @param beside table, row and column of a second figure, or null
 * @param of what a share is out of, or the unit of a number, by its word in the messages; two of
 *     them where the second figure has its own; empty for none
 * @param key the sentence in the messages
 */
record Candidate(
    String chapter,
    Place place,
    Rule rule,
    String table,
    String row,
    String column,
    String[] beside,
    String[] of,
    String key) {
  /** Where in the text the sentence stands: the first or second of the lead, or a key point. */
  enum Place {
    LEAD1,
    LEAD2,
    POINT
  }

  /** How a figure is picked and told. */
  enum Rule {
    /** A number of two or more. */
    COUNT,
    /** A number and what it was before: of the cell beside, or of an earlier year. */
    CHANGE,
    /** A share. */
    SHARE,
    /** The row with the largest number or share, by its name. */
    LARGEST,
    /** A mean. */
    MEAN,
    /** Two figures that belong together. */
    BESIDE
  }

  private static final List<Candidate> ALL = read();

  /** The candidates of a place in a chapter, in the order in which they are tried. */
  static List<Candidate> of(String chapter, Place place) {
    return ALL.stream().filter(one -> one.chapter.equals(chapter) && one.place == place).toList();
  }

  static List<Candidate> all() {
    return ALL;
  }

  private static List<Candidate> read() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Candidate.class.getResourceAsStream("/highlight.csv"), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(Candidate::line).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Candidate line(String line) {
    String[] part = line.split(",", -1);
    return new Candidate(
        part[0],
        Place.valueOf(part[1]),
        Rule.valueOf(part[2]),
        part[3],
        part[4],
        part[5],
        part[6].isEmpty() ? null : part[6].split(" "),
        part[7].split(" "),
        part[8]);
  }
}
