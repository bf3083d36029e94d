package shelter.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.browser.Stored;

/** The open data over HTTP: every table in every format beside the rows of the database. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DatasetsIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private final Program anybody = Program.unknown();

  /** Every published table, by what the list says there is. */
  static List<String> tables() throws Exception {
    return Program.object(Program.unknown().get("/api/v2/tables"))
        .getJsonArray("tables")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(one -> one.getString("id"))
        .toList();
  }

  /** What is stored of the latest version of each year, rounded by the database. */
  private static Map<String, String> stored(String table) {
    String lines =
        Stored.value(
            """
            with latest as (select year, max(version) as version from register.publication group by year),
            cell as (
                select s.*, t.kind, t.base_unit, t.decimals from register.published_statistic s
                join latest using (year, version) join register.published_table t using (year, version, table_name)
                where table_name = ?),
            figure as (
                select year, row_code, column_code, hidden and value is null as hidden, 'value' as contents,
                       case kind when 'COUNT' then round(value, decimals) else value end as number from cell
                union all select year, row_code, column_code, hidden and base is null, 'base', base from cell where base_unit is not null
                union all select year, row_code, column_code, hidden, 'percent', round(100 * value / nullif(base, 0), 0) from cell where kind = 'SHARE'
                union all select year, row_code, column_code, hidden, 'mean', round(value / nullif(base, 0), decimals) from cell where kind = 'MEAN')
            select string_agg(concat_ws(' ', year, row_code, column_code, contents) || '='
                || case when hidden then ':' else coalesce(trim_scale(number)::text, '..') end, ';') from figure\
            """,
            table);
    Map<String, String> figures = new TreeMap<>();
    for (String line : lines == null ? new String[0] : lines.split(";")) {
      figures.put(line.replaceFirst("=.*", ""), line.replaceFirst(".*=", ""));
    }
    return figures;
  }

  @Test
  void everyTableIsTheSameInEveryFormatAndAsItIsStored() throws Exception {
    List<String> tables = tables();
    assertEquals(
        Stored.number(
            """
            select count(distinct table_name) from register.published_table t
            where version = (select max(version) from register.publication p where p.year = t.year)
              and year = (select max(year) from register.publication)\
            """),
        tables.size());
    int figures = 0;
    int hidden = 0;
    for (String table : tables) {
      String data = "/api/v2/tables/" + table + "/data?lang=en&outputFormat=";
      Map<String, String> all = Readers.jsonStat(text(data + "json-stat2"));
      Map<String, String> stored = stored(table);
      Map<String, String> possible = new TreeMap<>(all);
      possible.values().removeIf("."::equals);
      assertEquals(stored, possible, table);
      assertEquals(all, Readers.px(text(data + "px")), table);
      String codes = "&outputFormatParams=UseCodes";
      assertEquals(all, Readers.csv(text(data + "csv" + codes)), table);
      assertEquals(all, Readers.html(text(data + "html" + codes)), table);
      assertEquals(all, Readers.xlsx(content(data + "xlsx" + codes)), table);
      figures += all.size();
      hidden += (int) all.values().stream().filter(":"::equals).count();
    }
    assertTrue(hidden > 0, "nothing of what was read is hidden");
    System.out.printf(
        "open data: %d tables, %d figures in five formats, %d of them hidden%n",
        tables.size(), figures, hidden);
  }

  /** Every name is a word in every language, and says which value it is. */
  @Test
  void everyTableIsNamedInThreeLanguages() throws Exception {
    for (String table : tables()) {
      for (String language : List.of("nb", "nn", "en")) {
        String text = text("/api/v2/tables/" + table + "/metadata?lang=" + language);
        assertTrue(!text.contains("???"), table + " " + text);
        JsonObject dimensions =
            Program.object(get("/api/v2/tables/" + table + "/metadata?lang=" + language))
                .getJsonObject("dimension");
        assertEquals(
            4,
            dimensions.values().stream()
                .map(one -> one.asJsonObject().getString("label"))
                .distinct()
                .count(),
            table);
        dimensions.forEach(
            (name, one) -> {
              JsonObject labels =
                  one.asJsonObject().getJsonObject("category").getJsonObject("label");
              assertEquals(
                  labels.size(),
                  labels.values().stream().distinct().count(),
                  table + " " + language + " " + labels);
            });
      }
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpResponse<String> answer = anybody.get(path);
    assertEquals(200, answer.statusCode(), path + " " + answer.body());
    return answer;
  }

  private String text(String path) throws Exception {
    return get(path).body();
  }

  private static byte[] content(String path) throws Exception {
    return CLIENT
        .send(
            HttpRequest.newBuilder(URI.create(Deployed.address(path))).build(),
            BodyHandlers.ofByteArray())
        .body();
  }
}
