package shelter.dataset.format;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** JSON-stat 2.0 as PxWebApi 2 writes it, with figures or as metadata without them. */
public final class JsonStat {
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(null);

  private JsonStat() {}

  public static String data(Extract extract, Wording wording) {
    JsonArrayBuilder values = JSON.createArrayBuilder();
    JsonObjectBuilder status = JSON.createObjectBuilder();
    List<Cube.Figure> figures = extract.figures();
    for (int i = 0; i < figures.size(); i++) {
      Cube.Figure figure = figures.get(i);
      if (figure.number() == null) {
        values.addNull();
        status.add("" + i, figure.sign());
      } else {
        values.add(figure.number());
      }
    }
    return described(extract, wording)
        .add("value", values)
        .add("status", status)
        .build()
        .toString();
  }

  public static String metadata(Cube cube, Wording wording) {
    Extract whole = Extract.of(cube, Map.of(), List.of(), List.of());
    return described(whole, wording).add("value", JSON.createArrayBuilder()).build().toString();
  }

  private static JsonObjectBuilder described(Extract extract, Wording wording) {
    JsonArrayBuilder notes = JSON.createArrayBuilder();
    JsonObjectBuilder mandatory = JSON.createObjectBuilder();
    List<Wording.Note> all = wording.notes();
    for (int i = 0; i < all.size(); i++) {
      notes.add(all.get(i).text());
      if (all.get(i).mandatory()) {
        mandatory.add("" + i, true);
      }
    }
    JsonArrayBuilder sizes = JSON.createArrayBuilder();
    JsonObjectBuilder dimensions = JSON.createObjectBuilder();
    for (Dimension dimension : extract.dimensions()) {
      sizes.add(dimension.values().size());
      dimensions.add(dimension.code(), dimension(dimension, extract.cube(), wording));
    }
    return JSON.createObjectBuilder()
        .add("version", "2.0")
        .add("class", "dataset")
        .add("label", wording.longTitle())
        .add("source", wording.source())
        .add("updated", wording.updated())
        .add("note", notes)
        .add(
            "role",
            JSON.createObjectBuilder()
                .add("time", texts(List.of(Dimension.YEAR)))
                .add("metric", texts(List.of(Dimension.CONTENTS))))
        .add("id", codes(extract.dimensions()))
        .add("size", sizes)
        .add("dimension", dimensions)
        .add(
            "extension",
            JSON.createObjectBuilder()
                .add("noteMandatory", mandatory)
                .add("px", px(extract, wording))
                .add("status", JSON.createObjectBuilder().add("label", signs(wording)))
                .add("firstPeriod", extract.cube().years().get(0))
                .add("lastPeriod", extract.cube().years().get(extract.cube().years().size() - 1)));
  }

  private static JsonObjectBuilder dimension(Dimension dimension, Cube cube, Wording wording) {
    JsonObjectBuilder index = JSON.createObjectBuilder();
    JsonObjectBuilder labels = JSON.createObjectBuilder();
    JsonObjectBuilder notes = JSON.createObjectBuilder();
    JsonObjectBuilder units = JSON.createObjectBuilder();
    JsonObjectBuilder measures = JSON.createObjectBuilder();
    int place = 0;
    for (String code : dimension.values()) {
      index.add(code, place++);
      labels.add(code, wording.value(dimension, code));
      if (dimension.code().equals(Dimension.YEAR)) {
        notes.add(code, texts(List.of(wording.version(code))));
      } else if (dimension.code().equals(Dimension.CONTENTS)) {
        units.add(
            code,
            JSON.createObjectBuilder()
                .add("base", wording.unit(code))
                .add("decimals", cube.decimals(code)));
        measures.add(code, code.equals(Cube.MEAN) ? "Average" : "Other");
      }
    }
    JsonObjectBuilder category =
        JSON.createObjectBuilder().add("index", index).add("label", labels);
    JsonObjectBuilder extension =
        JSON.createObjectBuilder()
            .add("elimination", false)
            .add("show", dimension.code().equals(Dimension.YEAR) ? "code" : "value")
            .add("codelists", JSON.createArrayBuilder());
    if (dimension.code().equals(Dimension.YEAR)) {
      category.add("note", notes);
    } else if (dimension.code().equals(Dimension.CONTENTS)) {
      category.add("unit", units);
      extension.add("measuringType", measures);
    }
    return JSON.createObjectBuilder()
        .add("label", wording.dimension(dimension))
        .add("category", category)
        .add("extension", extension);
  }

  /** What the signs of {@code status} mean. */
  private static JsonObjectBuilder signs(Wording wording) {
    JsonObjectBuilder signs = JSON.createObjectBuilder();
    for (String sign : List.of(Cube.IMPOSSIBLE, Cube.MISSING, Cube.HIDDEN)) {
      signs.add(sign, wording.sign(sign));
    }
    return signs;
  }

  private static JsonObjectBuilder px(Extract extract, Wording wording) {
    Cube cube = extract.cube();
    return JSON.createObjectBuilder()
        .add("tableid", cube.name())
        .add("decimals", cube.decimals(Cube.VALUE))
        .add("official-statistics", false)
        .add("aggregallowed", false)
        .add("copyright", false)
        .add("language", wording.language())
        .add("contents", wording.title())
        .add("description", wording.definition())
        .add("descriptiondefault", false)
        .add("heading", codes(extract.heading()))
        .add("stub", codes(extract.stub()))
        .add("matrix", cube.name())
        .add("subject-code", cube.table().getChapter())
        .add("subject-area", wording.chapter());
  }

  public static JsonArray codes(List<Dimension> dimensions) {
    return texts(dimensions.stream().map(Dimension::code).toList());
  }

  public static JsonArray texts(Collection<String> texts) {
    return JSON.createArrayBuilder(texts).build();
  }
}
