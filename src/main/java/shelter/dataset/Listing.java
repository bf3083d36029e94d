package shelter.dataset;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shelter.dataset.format.Cube;
import shelter.dataset.format.Dimension;
import shelter.dataset.format.Extract;
import shelter.dataset.format.JsonStat;
import shelter.dataset.format.Output;
import shelter.dataset.format.Wording;
import shelter.page.Language;
import shelter.shared.Refusal;
import shelter.statistics.TableEntry;

/** What PxWebApi 2 tells of itself and of its tables, in one language. */
final class Listing {
  /** All tables of the register at once, for whoever does not say how many. */
  static final int PAGE = 1000;

  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(null);

  private final String newest;
  private final Locale language;
  private final String base;

  /**
   * A list.
   *
   * @param newest the newest published year: a table without it is discontinued
   * @param base the address of the open data, {@code https://register.example/api/v2}
   */
  Listing(String newest, Locale language, String base) {
    this.newest = newest;
    this.language = language;
    this.base = base;
  }

  /** What a request asks of the list; null for what it does not say. */
  record Query(
      String words, int pageSize, int pageNumber, OffsetDateTime since, boolean discontinued) {}

  /** One page of the tables that fit; a page behind the last one is refused. */
  String tables(Iterable<Cube> cubes, Query query) {
    String[] words = query.words().toLowerCase(language).strip().split("\\s+");
    JsonArrayBuilder tables = JSON.createArrayBuilder();
    int found = 0;
    long from = (query.pageNumber() - 1L) * query.pageSize();
    for (Cube cube : cubes) {
      Wording wording = new Wording(cube, language);
      boolean fits =
          (query.discontinued() || !isDiscontinued(cube))
              && (query.since() == null || !wording.updatedAt().isBefore(query.since()))
              && wording.has(words);
      if (fits) {
        if (found >= from && found < from + query.pageSize()) {
          tables.add(described(wording, cube));
        }
        found++;
      }
    }
    int pages = Math.max(1, (found + query.pageSize() - 1) / query.pageSize());
    if (query.pageNumber() > pages) {
      throw new Refusal(null, "dataset.noPage", "" + query.pageNumber(), "" + pages);
    }
    return JSON.createObjectBuilder()
        .add("language", language.getLanguage())
        .add("tables", tables)
        .add(
            "page",
            JSON.createObjectBuilder()
                .add("pageNumber", query.pageNumber())
                .add("pageSize", query.pageSize())
                .add("totalElements", found)
                .add("totalPages", pages)
                .add("links", pages(query, pages)))
        .add("links", JSON.createArrayBuilder().add(page("self", query, query.pageNumber())))
        .build()
        .toString();
  }

  private JsonArrayBuilder pages(Query query, int pages) {
    JsonArrayBuilder links = JSON.createArrayBuilder();
    if (query.pageNumber() < pages) {
      links.add(page("next", query, query.pageNumber() + 1));
    }
    if (query.pageNumber() > 1) {
      links.add(page("previous", query, query.pageNumber() - 1));
    }
    if (pages > 1) {
      links.add(page("last", query, pages));
    }
    return links;
  }

  private JsonObjectBuilder page(String relation, Query query, int number) {
    String words =
        query.words().isBlank()
            ? ""
            : "&query=" + URLEncoder.encode(query.words(), StandardCharsets.UTF_8);
    return link(
        relation,
        language.getLanguage(),
        "tables/",
        words + "&pagesize=" + query.pageSize() + "&pageNumber=" + number);
  }

  /** One table by itself. */
  String table(Cube cube) {
    JsonObjectBuilder table = JSON.createObjectBuilder().add("language", language.getLanguage());
    return table.addAll(described(new Wording(cube, language), cube)).build().toString();
  }

  private JsonObjectBuilder described(Wording wording, Cube cube) {
    TableEntry table = cube.table();
    List<String> years = cube.years();
    int chapter = TableEntry.CHAPTERS.indexOf(table.getChapter()) + 1;
    return JSON.createObjectBuilder()
        .add("id", cube.name())
        .add("label", wording.longTitle())
        .add("description", wording.definition())
        .add("sortCode", "%02d%03d".formatted(chapter, table.getPosition()))
        .add("updated", wording.updated())
        .add("firstPeriod", years.get(0))
        .add("lastPeriod", years.get(years.size() - 1))
        .add("category", "public")
        .add(
            "variableNames",
            JsonStat.texts(cube.dimensions().stream().map(wording::dimension).toList()))
        .add("discontinued", isDiscontinued(cube))
        .add("source", wording.source())
        .add("subjectCode", table.getChapter())
        .add("timeUnit", "Annual")
        .add(
            "paths",
            JSON.createArrayBuilder()
                .add(
                    JSON.createArrayBuilder()
                        .add(
                            JSON.createObjectBuilder()
                                .add("id", table.getChapter())
                                .add("label", wording.chapter())
                                .add("sortCode", "%02d".formatted(chapter)))))
        .add("links", links(cube));
  }

  private JsonArrayBuilder links(Cube cube) {
    String own = language.getLanguage();
    String table = "tables/" + cube.name();
    JsonArrayBuilder links = JSON.createArrayBuilder().add(link("self", own, table, ""));
    Language.ALL.stream()
        .filter(other -> !other.equals(own))
        .forEach(other -> links.add(link("alternate", other, table, "")));
    return links
        .add(link("metadata", own, table + "/metadata", ""))
        .add(
            link("data", own, table + "/data", "&outputFormat=" + Output.Format.JSON_STAT2.code()));
  }

  private JsonObjectBuilder link(String relation, String in, String path, String more) {
    return JSON.createObjectBuilder()
        .add("rel", relation)
        .add("hreflang", in)
        .add("href", base + "/" + path + "?lang=" + in + more);
  }

  /** What is chosen where nothing is: all of the table. */
  String selection(Cube cube) {
    Extract whole = Extract.of(cube, Map.of(), List.of(), List.of());
    JsonArrayBuilder chosen = JSON.createArrayBuilder();
    for (Dimension dimension : whole.dimensions()) {
      chosen.add(
          JSON.createObjectBuilder()
              .add("variableCode", dimension.code())
              .add("valueCodes", JsonStat.texts(dimension.values())));
    }
    return JSON.createObjectBuilder()
        .add("selection", chosen)
        .add(
            "placement",
            JSON.createObjectBuilder()
                .add("heading", JsonStat.codes(whole.heading()))
                .add("stub", JsonStat.codes(whole.stub())))
        .add("language", language.getLanguage())
        .add(
            "links",
            JSON.createArrayBuilder()
                .add(
                    link(
                        "self",
                        language.getLanguage(),
                        "tables/" + cube.name() + "/defaultselection",
                        "")))
        .build()
        .toString();
  }

  private boolean isDiscontinued(Cube cube) {
    return !cube.years().contains(newest);
  }
}
