package shelter.dataset.format;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shelter.shared.Settings;

/** The PX file format of PX-Axis, version 2013, in UTF-8 and one language. */
final class PxFile {
  private static final int LONGEST_LINE = 250;
  private static final int LONGEST_MATRIX = 20;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd HH:mm");

  /** What a figure that is not there looks like in a PX file, by the sign that the others have. */
  private static final List<String> SIGNS = List.of(Cube.IMPOSSIBLE, Cube.MISSING, Cube.HIDDEN);

  private final StringBuilder file = new StringBuilder();
  private final Extract extract;
  private final Wording wording;
  private final Cube cube;

  private PxFile(Extract extract, Wording wording) {
    this.extract = extract;
    this.wording = wording;
    this.cube = extract.cube();
  }

  static String write(Extract extract, Wording wording) {
    PxFile px = new PxFile(extract, wording);
    px.describe();
    px.dimensions();
    px.contents();
    px.notes();
    px.figures();
    return px.file.toString();
  }

  private void describe() {
    String matrix = cube.name();
    texts("CHARSET", "ANSI");
    texts("AXIS-VERSION", "2013");
    texts("CODEPAGE", "utf-8");
    texts("LANGUAGE", wording.language());
    texts("CREATION-DATE", updated());
    int decimals = contents(extract).stream().mapToInt(cube::decimals).max().orElse(0);
    word("DECIMALS", "" + decimals);
    word("SHOWDECIMALS", "" + decimals);
    texts("MATRIX", matrix.substring(0, Math.min(matrix.length(), LONGEST_MATRIX)));
    texts("TABLEID", matrix);
    word("COPYRIGHT", "NO");
    word("AGGREGALLOWED", "NO");
    texts("SUBJECT-CODE", cube.table().getChapter());
    texts("SUBJECT-AREA", wording.chapter());
    texts("TITLE", wording.longTitle());
    word("DESCRIPTIONDEFAULT", "NO");
    texts("CONTENTS", wording.title());
    texts("UNITS", wording.unit(Cube.VALUE));
    if (!extract.stub().isEmpty()) {
      texts("STUB", names(extract.stub()));
    }
    if (!extract.heading().isEmpty()) {
      texts("HEADING", names(extract.heading()));
    }
    texts("CONTVARIABLE", wording.dimension(cube.called(Dimension.CONTENTS)));
  }

  private void dimensions() {
    for (Dimension dimension : extract.dimensions()) {
      String name = wording.dimension(dimension);
      texts(
          of("VALUES", name),
          dimension.values().stream()
              .map(code -> wording.value(dimension, code))
              .toArray(String[]::new));
    }
    for (Dimension dimension : extract.dimensions()) {
      if (dimension.code().equals(Dimension.YEAR)) {
        file.append(of("TIMEVAL", wording.dimension(dimension))).append("=TLIST(A1),");
        list(dimension.values());
      }
    }
    for (Dimension dimension : extract.dimensions()) {
      texts(of("CODES", wording.dimension(dimension)), dimension.values().toArray(String[]::new));
    }
    for (Dimension dimension : extract.dimensions()) {
      texts(of("VARIABLECODE", wording.dimension(dimension)), dimension.code());
    }
  }

  private void contents() {
    Dimension dimension = cube.called(Dimension.CONTENTS);
    for (String code : contents(extract)) {
      word(
          of("PRECISION", wording.dimension(dimension), wording.value(dimension, code)),
          "" + cube.decimals(code));
    }
    for (String code : contents(extract)) {
      texts(of("LAST-UPDATED", wording.value(dimension, code)), updated());
    }
    for (String code : contents(extract)) {
      texts(of("UNITS", wording.value(dimension, code)), wording.unit(code));
    }
  }

  private static List<String> contents(Extract extract) {
    return extract.dimensions().stream()
        .filter(one -> one.code().equals(Dimension.CONTENTS))
        .findFirst()
        .orElseThrow()
        .values();
  }

  private void notes() {
    texts("LAST-UPDATED", updated());
    texts("SOURCE", wording.source());
    word("OFFICIAL-STATISTICS", "NO");
    for (int i = 0; i < SIGNS.size(); i++) {
      texts("DATASYMBOL" + (i + 1), SIGNS.get(i));
    }
    for (boolean mandatory : new boolean[] {true, false}) {
      String all =
          wording.notes().stream()
              .filter(one -> one.mandatory() == mandatory)
              .map(Wording.Note::text)
              .collect(Collectors.joining("##"));
      if (!all.isEmpty()) {
        texts(mandatory ? "NOTEX" : "NOTE", all);
      }
    }
    for (Dimension dimension : extract.dimensions()) {
      if (dimension.code().equals(Dimension.YEAR)) {
        for (String year : dimension.values()) {
          texts(of("VALUENOTE", wording.dimension(dimension), year), wording.version(year));
        }
      }
    }
  }

  private void figures() {
    file.append("DATA=\n");
    for (List<String> line : Extract.lines(extract.stub())) {
      int length = 0;
      for (Cube.Figure figure : extract.figures(line)) {
        String text = symbol(figure);
        if (length + text.length() >= LONGEST_LINE) {
          file.append('\n');
          length = 0;
        }
        file.append(text).append(' ');
        length += text.length() + 1;
      }
      file.append('\n');
    }
    file.append(";\n");
  }

  /** A number, or as many full stops in quotes as the symbol has in the list of symbols. */
  private static String symbol(Cube.Figure figure) {
    return figure.number() != null
        ? figure.text()
        : '"' + ".".repeat(SIGNS.indexOf(figure.sign()) + 1) + '"';
  }

  private String[] names(List<Dimension> dimensions) {
    return dimensions.stream().map(wording::dimension).toArray(String[]::new);
  }

  private String updated() {
    return wording.updatedAt().atZoneSameInstant(Settings.OSLO).format(MOMENT);
  }

  private static String of(String keyword, String... what) {
    return Stream.of(what).map(PxFile::quoted).collect(Collectors.joining(",", keyword + "(", ")"));
  }

  private void word(String keyword, String value) {
    file.append(keyword).append('=').append(value).append(";\n");
  }

  private void texts(String keyword, String... values) {
    file.append(keyword).append('=');
    list(List.of(values));
  }

  /** Texts with commas between; what gets too long for a line goes on in the next. */
  private void list(List<String> values) {
    int length = file.length() - file.lastIndexOf("\n") - 1;
    for (int i = 0; i < values.size(); i++) {
      String end = i == values.size() - 1 ? ";" : ",";
      String text = clean(values.get(i));
      if (length + text.length() + 3 > LONGEST_LINE && i > 0) {
        file.append('\n');
        length = 0;
      }
      while (length + text.length() + 3 > LONGEST_LINE) {
        int at = Math.max(1, LONGEST_LINE - 3 - length);
        at -= Character.isHighSurrogate(text.charAt(at - 1)) ? 1 : 0;
        file.append('"').append(text, 0, at).append("\"\n");
        text = text.substring(at);
        length = 0;
      }
      file.append('"').append(text).append('"').append(end);
      length += text.length() + 3;
    }
    file.append('\n');
  }

  private static String quoted(String text) {
    return '"' + clean(text) + '"';
  }

  /** A text has no way to hold a quotation mark; a line within it ends at a number sign. */
  private static String clean(String text) {
    return text.replace('"', '\'').replaceAll("\\s*\\R\\s*", "#");
  }
}
