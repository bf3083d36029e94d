package shelter.dataset.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shelter.shared.Refusal;

/** In which format a data set is wanted, and how. */
public record Output(Format format, Set<String> wishes) {
  public static final String CODES = "usecodes";
  public static final String TEXTS = "usetexts";
  public static final String BOTH = "usecodesandtexts";
  public static final String TITLE = "includetitle";
  public static final String TAB = "separatortab";
  public static final String SPACE = "separatorspace";
  public static final String SEMICOLON = "separatorsemicolon";
  private static final List<String> LABELS = List.of(CODES, TEXTS, BOTH);
  private static final List<String> SEPARATORS = List.of(TAB, SPACE, SEMICOLON);

  /** The formats; their names, types and endings are those of PxWebApi 2. */
  public enum Format {
    JSON_STAT2("json-stat2", "application/json;charset=UTF-8", "json"),
    CSV("csv", "text/csv;charset=UTF-8", "csv"),
    PX("px", "application/octet-stream;charset=UTF-8", "px"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    HTML("html", "text/html;charset=UTF-8", "html");

    private final String code;
    private final String type;
    private final String ending;

    Format(String code, String type, String ending) {
      this.code = code;
      this.type = type;
      this.ending = ending;
    }

    // spotless:off
    public String code() { return code; }
    public String type() { return type; }
    // spotless:on
  }

  /**
   * Reads a format and its parameters.
   *
   * @throws Refusal when there is no such format or parameter, or it does not go with the others
   */
  public static Output of(String name, List<String> parameters) {
    Format format =
        name == null || name.isBlank()
            ? Format.JSON_STAT2
            : Stream.of(Format.values())
                .filter(one -> one.code.equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(null, "dataset.noFormat", name));
    Set<String> wishes = new TreeSet<>();
    for (String parameter : parameters) {
      String wish = parameter.toLowerCase(Locale.ROOT);
      boolean inTables = Set.of(Format.CSV, Format.XLSX, Format.HTML).contains(format);
      boolean fits =
          SEPARATORS.contains(wish)
              ? format == Format.CSV && SEPARATORS.stream().noneMatch(other(wishes, wish))
              : inTables
                  && (wish.equals(TITLE)
                      || LABELS.contains(wish) && LABELS.stream().noneMatch(other(wishes, wish)));
      if (!fits) {
        throw new Refusal(null, "dataset.noParameter", parameter, format.code);
      }
      wishes.add(wish);
    }
    return new Output(format, wishes);
  }

  private static Predicate<String> other(Set<String> wishes, String wish) {
    return one -> !one.equals(wish) && wishes.contains(one);
  }

  public boolean has(String wish) {
    return wishes.contains(wish);
  }

  /** A code, its text or both. */
  public String label(String code, String text) {
    if (has(CODES)) {
      return code;
    }
    return has(BOTH) && !code.equals(text) ? code + " " + text : text;
  }

  /** The name of the file that a table becomes. */
  public String file(Cube cube) {
    return cube.name() + "." + format.ending;
  }

  /** Writes the figures. */
  public byte[] write(Extract extract, Wording wording) {
    return switch (format) {
      case JSON_STAT2 -> bytes(JsonStat.data(extract, wording));
      case CSV -> bytes(CsvFile.write(extract, wording, this));
      case PX -> bytes(PxFile.write(extract, wording));
      case XLSX -> XlsxFile.write(extract, wording, this);
      case HTML -> bytes(HtmlFile.write(extract, wording, this));
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public char separator() {
    return has(TAB) ? '\t' : has(SPACE) ? ' ' : has(SEMICOLON) ? ';' : ',';
  }
}
