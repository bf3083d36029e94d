package shelter.file;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shelter.person.Perpetrator;

/**
 * The rows of another system's file, in our words: its columns and codes are called as ours, what
 * is left out is dropped, days written 24.11.2026 and texts with spaces around them are ours too.
 */
public final class NamedRows implements Rows {
  private static final Pattern DAY =
      Pattern.compile("([0-9]{1,2})\\.\\s?([0-9]{1,2})\\.\\s?([0-9]{4})");
  private static final Pattern BETWEEN = Pattern.compile("[|;,]");

  private final Rows rows;
  private final Names names;
  private final Columns known;
  private final int given;
  private final int[] from;
  private final List<String> columns;

  public NamedRows(Rows rows, RecordKind kind, Names names) {
    this.rows = rows;
    this.names = names;
    known = Columns.of(kind);
    List<String> foreign = foreign(rows);
    given = foreign.size();
    List<String> ours = foreign.stream().map(names::column).toList();
    from = IntStream.range(0, given).filter(i -> !ours.get(i).isEmpty()).toArray();
    columns = Arrays.stream(from).mapToObj(ours::get).toList();
  }

  /** What a file calls its columns; one without a name is called by its place. */
  public static List<String> foreign(Rows rows) {
    List<String> foreign = new ArrayList<>();
    for (String name : rows.columns()) {
      foreign.add(name.isBlank() ? "#" + (foreign.size() + 1) : name.strip());
    }
    return foreign;
  }

  /** The parts of a foreign answer: one, or those of a choose-many question. */
  public static List<String> parts(Column column, String text) {
    String answer = text.strip();
    if (answer.isEmpty() || answer.equals(FORMULA)) {
      return List.of();
    }
    return column.asked().isMany()
        ? BETWEEN.splitAsStream(answer).map(String::strip).filter(one -> !one.isEmpty()).toList()
        : List.of(answer);
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Row next() throws IOException {
    Row row = rows.next();
    if (row == null) {
      return null;
    }
    if (row.texts().size() != given) {
      // Said of the line as it was sent: too many or too few.
      return new Row(row.line(), columns, resized(row.texts()));
    }
    List<String> texts = new ArrayList<>(from.length);
    for (int i = 0; i < from.length; i++) {
      texts.add(text(columns.get(i), row.texts().get(from[i])));
    }
    return new Row(row.line(), columns, texts);
  }

  /** As much longer or shorter than ours as the line is than its first one. */
  private List<String> resized(List<String> texts) {
    int wanted = Math.max(0, columns.size() + texts.size() - given);
    List<String> resized = new ArrayList<>(texts.subList(0, Math.min(wanted, texts.size())));
    while (resized.size() < wanted) {
      resized.add("");
    }
    return resized;
  }

  private String text(String name, String sent) {
    String text = sent.equals(FORMULA) ? sent : sent.strip();
    Column column = known.column(name);
    if (column == null) {
      return name.equals(Columns.CONSENT) ? names.code(name, text) : text;
    }
    if (text.isEmpty() || text.equals(FORMULA)) {
      return text;
    }
    if (column.asked().type() == LocalDate.class) {
      return day(text);
    }
    if (!Names.isCoded(column)) {
      return text;
    }
    return parts(column, text).stream()
        .map(part -> names.code(name, part))
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining("|"));
  }

  private static String day(String text) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      try {
        return LocalDate.of(
                Integer.parseInt(day.group(3)),
                Integer.parseInt(day.group(2)),
                Integer.parseInt(day.group(1)))
            .toString();
      } catch (DateTimeException e) {
        // Said of the text as it was sent.
      }
    }
    return text;
  }

  /** What a file calls our columns and codes. */
  public interface Names {
    /** Our column of a foreign one; empty when it is left out or not known. */
    String column(String foreign);

    /** Our code of a foreign one; what is not known stays as it is, what is left out is empty. */
    String code(String column, String foreign);

    /** Whether a column takes codes, which another system may call otherwise. */
    static boolean isCoded(Column column) {
      return !column.codes().isEmpty() || column.asked().type() == Perpetrator.class;
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
