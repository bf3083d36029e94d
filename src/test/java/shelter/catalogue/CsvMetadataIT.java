package shelter.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Program;
import shelter.browser.Stored;

/** A program that knows nothing of us reads every table by its description. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CsvMetadataIT {
  @BeforeAll
  static void publicationIsThere() throws Exception {
    Published.await();
  }

  private static final String TABLES = "/api/v2/tables/";
  private static final Map<String, String> TYPES =
      Map.of(
          "gYear", "\\d{4}",
          "string", "(?s).+",
          "integer", "-?\\d+",
          "decimal", "-?\\d+(\\.\\d+)?");

  private int values;
  private int signs;

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    return Program.unknown().get(path, headers);
  }

  @Test
  void everyCsvIsWhatItsDescriptionSays() throws Exception {
    String tables =
        Stored.value("select string_agg(distinct table_name, ' ') from register.published_table");
    for (String table : tables.split(" ")) {
      for (String language : List.of("nb", "nn", "en")) {
        fits(TABLES + table + "/csv-metadata.json?lang=" + language, language);
      }
    }
    assertTrue(values > 1000 && signs > 100, values + " values, " + signs + " signs");
  }

  private void fits(String address, String language) throws Exception {
    HttpResponse<String> answer = get(address);
    assertEquals(200, answer.statusCode(), address);
    assertEquals("application/csvm+json", Program.type(answer));
    assertTrue(!answer.body().contains("???"), address);
    JsonObject document = Program.object(answer);
    assertEquals("http://www.w3.org/ns/csvw", document.getJsonArray("@context").getString(0));
    assertEquals(3, document.getJsonArray("dc:title").size());
    JsonObject schema = document.getJsonObject("tableSchema");
    List<JsonObject> columns = schema.getJsonArray("columns").getValuesAs(JsonObject.class);
    String csv = URI.create(address).resolve(document.getString("url")).toString();
    List<CsvRecord> lines = CsvReader.builder().ofCsvRecord(get(csv).body()).stream().toList();
    assertEquals(
        columns.stream().map(one -> one.getJsonObject("titles").getString(language)).toList(),
        lines.get(0).getFields(),
        csv);
    List<String> names = columns.stream().map(one -> one.getString("name")).toList();
    List<String> key =
        schema.getJsonArray("primaryKey").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList();
    Set<List<String>> keys = new HashSet<>();
    for (CsvRecord line : lines.subList(1, lines.size())) {
      for (int i = 0; i < columns.size(); i++) {
        check(columns.get(i), line.getField(i), csv);
      }
      assertTrue(
          keys.add(key.stream().map(name -> line.getField(names.indexOf(name))).toList()),
          csv + ": a line stands twice: " + line);
    }
  }

  private void check(JsonObject column, String value, String csv) {
    JsonArray nulls = column.getJsonArray("null");
    if (nulls != null
        && nulls.getValuesAs(JsonString.class).stream()
            .anyMatch(one -> one.getString().equals(value))) {
      signs++;
      return;
    }
    values++;
    String type = column.getString("datatype");
    assertTrue(
        value.matches(TYPES.get(type)),
        csv + ", " + column.getString("name") + ": '" + value + "' is no " + type);
  }

  @Test
  void csvOfAWholeTableSaysWhereItsDescriptionIs() throws Exception {
    String data = TABLES + "residents_and_stays/data?outputFormat=csv";
    for (String rest : List.of("", "&lang=en")) {
      List<String> links = get(data + rest).headers().allValues("Link");
      assertEquals(1, links.size(), rest);
      assertTrue(
          links.get(0).endsWith("; rel=\"describedby\"; type=\"application/csvm+json\""),
          links.get(0));
      String address = links.get(0).replaceFirst("^<([^>]+)>.*", "$1");
      URI there = URI.create(data).resolve(address);
      JsonObject document = Program.object(get(there.toString()));
      assertEquals(data + rest, there.resolve(document.getString("url")).toString());
    }
    for (String part : List.of("&valueCodes[contents]=value", "&stub=row,year,column,contents")) {
      String asked = data + part.replace("[", "%5B").replace("]", "%5D");
      assertEquals(200, get(asked).statusCode(), part);
      assertEquals(List.of(), get(asked).headers().allValues("Link"), part);
    }
  }

  @Test
  void whatIsNotThereIsRefused() throws Exception {
    assertEquals(404, get(TABLES + "stay/csv-metadata.json").statusCode());
    HttpResponse<String> refused = get(TABLES + "mean_stay/csv-metadata.json?lang=de");
    assertEquals(400, refused.statusCode());
    assertEquals("application/problem+json", Program.type(refused));
    String tag =
        get(TABLES + "mean_stay/csv-metadata.json").headers().firstValue("ETag").orElseThrow();
    assertEquals(
        304, get(TABLES + "mean_stay/csv-metadata.json", "If-None-Match", tag).statusCode());
  }
}
