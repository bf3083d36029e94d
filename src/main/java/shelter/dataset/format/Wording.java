package shelter.dataset.format;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shelter.publication.Edition;
import shelter.shared.Label;
import shelter.shared.Settings;
import shelter.statistics.TableEntry;

/** What a table and its parts are called in one language, and what has to be said about it. */
public final class Wording {
  /** A note; a mandatory one is shown with the figures wherever they go. */
  public record Note(String text, boolean mandatory) {}

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'");

  private final Cube cube;
  private final TableEntry table;
  private final Locale language;

  public Wording(Cube cube, Locale language) {
    this.cube = cube;
    this.table = cube.table();
    this.language = language;
  }

  public String language() {
    return language.getLanguage();
  }

  public String title() {
    return text("statistics." + table.getTableName());
  }

  /** The title with what the table is split by, as statistical tables are called. */
  public String longTitle() {
    List<String> by = cube.dimensions().stream().map(this::dimension).toList();
    String last = by.get(by.size() - 1);
    return text("dataset.titleBy", title(), String.join(", ", by.subList(0, by.size() - 1)), last);
  }

  /** What a dimension is called; two of one table never have the same name. */
  public String dimension(Dimension dimension) {
    return switch (dimension.code()) {
      case Dimension.YEAR -> text("dataset.year");
      case Dimension.CONTENTS -> text("dataset.contents");
      case Dimension.ROW -> text("classification." + table.getRowLabel());
      default -> {
        String column = text("classification." + table.getColumnLabel());
        yield column.equals(text("classification." + table.getRowLabel()))
            ? text("dataset.column", column)
            : column;
      }
    };
  }

  /** What a value of a dimension is called. */
  public String value(Dimension dimension, String code) {
    return switch (dimension.code()) {
      case Dimension.YEAR -> code;
      case Dimension.CONTENTS -> contents(code);
      case Dimension.ROW ->
          cube.rowName(code) != null ? cube.rowName(code) : text(table.getRowLabel() + "." + code);
      default -> text(table.getColumnLabel() + "." + code);
    };
  }

  private String contents(String code) {
    return switch (code) {
      case Cube.BASE -> text("dataset.base");
      case Cube.PERCENT -> text("unit.percent");
      case Cube.MEAN -> text("dataset.mean");
      default -> text("dataset.value");
    };
  }

  /** The unit of the figures of a kind. */
  public String unit(String contents) {
    return switch (contents) {
      case Cube.BASE -> text("unit." + table.getBaseUnit());
      case Cube.PERCENT -> text("unit.percent");
      default -> text("unit." + table.getUnit());
    };
  }

  public String chapter() {
    return text("chapter." + table.getChapter());
  }

  public String definition() {
    return table.definition(language());
  }

  public String source() {
    return text("dataset.source");
  }

  /** Where the figures come from, as a line below them. */
  public String sourceLine() {
    return text("sheet.source") + ": " + source();
  }

  /** What must be known to read the figures, the most important first. */
  public List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    table.getBreaks().forEach(year -> notes.add(new Note(text("series.break", "" + year), true)));
    notes.add(new Note(definition(), false));
    if (table.isMultiple()) {
      notes.add(new Note(text("sheet.multiple") + ".", false));
    }
    if (!cube.withoutOther().isEmpty()) {
      String years = String.join(", ", cube.withoutOther());
      notes.add(new Note(text("dataset.withoutOther", years), false));
    }
    notes.add(new Note(signs(), false));
    return notes;
  }

  /** What the signs in place of numbers mean. */
  public String signs() {
    return text("dataset.signs") + " " + text("dataset.hidden");
  }

  /** Why a figure is hidden: the same for all that tell of persons, so that none tells more. */
  public String why(boolean unreliable) {
    return text(unreliable ? "why.base" : "why.persons");
  }

  /** What a sign in place of a number means, in few words. */
  public String sign(String sign) {
    return switch (sign) {
      case Cube.HIDDEN -> text("openData.sign.hidden");
      case Cube.MISSING -> text("openData.sign.missing");
      default -> text("openData.sign.impossible");
    };
  }

  /** Which version the figures of a year are. */
  public String version(String year) {
    Edition edition = cube.edition(year);
    return text(
        "dataset.version",
        "" + edition.getVersion(),
        Label.longDay(
                edition
                    .getPublication()
                    .getPublishedAt()
                    .atZoneSameInstant(Settings.OSLO)
                    .toLocalDate(),
                language)
            .replaceFirst("^\\S+ ", ""));
  }

  /** When the table was last published, in universal time. */
  public String updated() {
    return updatedAt().atZoneSameInstant(ZoneOffset.UTC).format(UTC);
  }

  public OffsetDateTime updatedAt() {
    return cube.newest().getPublication().getPublishedAt();
  }

  /** Whether the table has all the words, in small letters, in its names or definition. */
  public boolean has(String[] words) {
    String everything =
        Stream.concat(
                Stream.of(cube.name(), title(), definition(), chapter()),
                cube.dimensions().stream()
                    .flatMap(
                        one ->
                            Stream.concat(
                                Stream.of(dimension(one)),
                                one.values().stream().map(code -> value(one, code)))))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"))
            .toLowerCase(language);
    return Stream.of(words).allMatch(everything::contains);
  }

  private String text(String key, Object... parameters) {
    return Label.text(language, key, parameters);
  }
}
