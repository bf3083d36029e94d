package shelter.dataset;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Locale;
import java.util.stream.Stream;
import shelter.dataset.format.Extract;
import shelter.dataset.format.JsonStat;
import shelter.dataset.format.Output;
import shelter.page.Language;
import shelter.shared.Label;

/** What PxWebApi 2 says of itself. */
final class Configuration {
  private Configuration() {}

  /** The settings of the programs' door. */
  static String of(int calls) {
    JsonArrayBuilder languages = Json.createArrayBuilder();
    JsonArrayBuilder references = Json.createArrayBuilder();
    for (String one : Language.ALL) {
      Locale language = Locale.forLanguageTag(one);
      languages.add(
          Json.createObjectBuilder()
              .add("id", one)
              .add("label", Label.text(language, "language." + one)));
      references.add(
          Json.createObjectBuilder()
              .add("language", one)
              .add(
                  "text",
                  Label.text(language, "sheet.source")
                      + ": "
                      + Label.text(language, "dataset.source")));
    }
    return Json.createObjectBuilder()
        .add("apiVersion", "2.0.0")
        .add("appVersion", "1.0.0")
        .add("languages", languages)
        .add("defaultLanguage", Label.BOKMAL.getLanguage())
        .add("maxDataCells", Extract.MOST_CELLS)
        .add("maxCallsPerTimeWindow", calls)
        .add("timeWindow", 60)
        .add("license", "https://data.norge.no/nlod/no/2.0")
        .add("sourceReferences", references)
        .add("defaultDataFormat", Output.Format.JSON_STAT2.code())
        .add(
            "dataFormats",
            JsonStat.texts(Stream.of(Output.Format.values()).map(Output.Format::code).toList()))
        .add(
            "features",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("id", "CORS")
                        .add(
                            "params",
                            Json.createArrayBuilder()
                                .add(
                                    Json.createObjectBuilder()
                                        .add("key", "enabled")
                                        .add("value", "True")))))
        .build()
        .toString();
  }
}
