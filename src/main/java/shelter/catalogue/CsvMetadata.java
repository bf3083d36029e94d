package shelter.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import shelter.dataset.format.CsvFile;
import shelter.dataset.format.Cube;
import shelter.dataset.format.Dimension;
import shelter.dataset.format.Wording;
import shelter.page.Language;
import shelter.shared.Label;

/**
 * What the CSV of a whole table consists of, by the W3C's "Metadata vocabulary for tabular data":
 * its columns with their names in three languages, their types, and the signs in place of numbers.
 */
final class CsvMetadata {
  private static final List<String> SIGNS = List.of(Cube.HIDDEN, Cube.MISSING, Cube.IMPOSSIBLE);
  private static final String LICENCE = Graph.ofEu("licence/NLOD_2_0").stringValue();

  /** Looking for one each time is what takes long when there is much to say. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(null);

  private final Cube cube;
  private final Publisher publisher;

  CsvMetadata(Cube cube, Publisher publisher) {
    this.cube = cube;
    this.publisher = publisher;
  }

  /**
   * The document, whose addresses start from its own.
   *
   * @param asked the language that the address names; null where it names none
   */
  String write(String asked) {
    String language = asked == null ? Label.BOKMAL.getLanguage() : asked;
    String url = "data?outputFormat=csv" + (asked == null ? "" : "&lang=" + asked);
    return JSON.createObjectBuilder()
        .add(
            "@context",
            JSON.createArrayBuilder()
                .add("http://www.w3.org/ns/csvw")
                .add(JSON.createObjectBuilder().add("@language", language)))
        .add("url", url)
        .add("lang", language)
        .add("dc:identifier", cube.name())
        .add("dc:title", texts(Wording::longTitle))
        .add("dc:description", texts(Wording::definition))
        .add("dc:source", texts(Wording::source))
        .add("dc:publisher", texts(this::publisher))
        .add("dc:license", JSON.createObjectBuilder().add("@id", LICENCE))
        .add(
            "dc:modified",
            JSON.createObjectBuilder()
                .add("@value", wording(language).updated())
                .add("@type", "xsd:dateTime"))
        .add(
            "dialect",
            JSON.createObjectBuilder()
                .add("encoding", "utf-8")
                .add("delimiter", ",")
                .add("quoteChar", "\"")
                .add("doubleQuote", true)
                .add("header", true)
                .add("headerRowCount", 1)
                .add("lineTerminators", JSON.createArrayBuilder().add("\r\n")))
        .add("notes", notes(url, language))
        .add("tableSchema", schema())
        .build()
        .toString();
  }

  /** A column for each dimension that makes the lines, and one for each kind of figure. */
  private JsonObjectBuilder schema() {
    JsonArrayBuilder columns = JSON.createArrayBuilder();
    JsonArrayBuilder key = JSON.createArrayBuilder();
    for (Dimension dimension : cube.dimensions()) {
      if (dimension.code().equals(Dimension.CONTENTS)) {
        dimension.values().forEach(kind -> columns.add(figures(dimension, kind)));
      } else {
        String type = dimension.code().equals(Dimension.YEAR) ? "gYear" : "string";
        columns.add(
            column(dimension.code(), words -> words.dimension(dimension), type)
                .add("required", true));
        key.add(dimension.code());
      }
    }
    return JSON.createObjectBuilder().add("columns", columns).add("primaryKey", key);
  }

  private JsonObjectBuilder figures(Dimension dimension, String kind) {
    String type = cube.decimals(kind) == 0 ? "integer" : "decimal";
    return column(kind, words -> words.value(dimension, kind), type)
        .add("null", JSON.createArrayBuilder(SIGNS))
        .add("dc:description", texts(words -> words.unit(kind)));
  }

  private JsonObjectBuilder column(String name, Function<Wording, String> title, String type) {
    JsonObjectBuilder titles = JSON.createObjectBuilder();
    for (String one : Language.ALL) {
      titles.add(one, CsvFile.harmless(title.apply(wording(one))));
    }
    return JSON.createObjectBuilder().add("name", name).add("titles", titles).add("datatype", type);
  }

  private JsonArrayBuilder notes(String url, String language) {
    JsonArrayBuilder notes = JSON.createArrayBuilder();
    for (Wording.Note note : wording(language).notes()) {
      notes.add(
          JSON.createObjectBuilder()
              .add("type", "Annotation")
              .add("target", url)
              .add("body", note.text())
              .add("motivation", "describing"));
    }
    return notes;
  }

  private JsonArrayBuilder texts(Function<Wording, String> text) {
    JsonArrayBuilder texts = JSON.createArrayBuilder();
    for (String one : Language.ALL) {
      texts.add(
          JSON.createObjectBuilder().add("@value", text.apply(wording(one))).add("@language", one));
    }
    return texts;
  }

  private String publisher(Wording words) {
    Locale language = Locale.forLanguageTag(words.language());
    return publisher.name().orElseGet(() -> Label.text(language, "page.statistics"));
  }

  private Wording wording(String language) {
    return new Wording(cube, Locale.forLanguageTag(language));
  }
}
