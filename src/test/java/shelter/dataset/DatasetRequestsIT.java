package shelter.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Program;

/** How the open data is asked for, and what is answered to who asks wrongly or again. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DatasetRequestsIT {
  private final Program anybody = Program.unknown();

  @Test
  void secondReadIsNotModified() throws Exception {
    for (String path :
        List.of(
            "config",
            "tables",
            "tables/mean_stay",
            "tables/mean_stay/metadata",
            "tables/mean_stay/data",
            "tables/mean_stay/data?outputFormat=xlsx&lang=nn")) {
      HttpResponse<String> first = anybody.get("/api/v2/" + path);
      assertEquals(200, first.statusCode(), path);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertTrue(tag.matches("\"[0-9a-f]{32}\""), tag);
      assertEquals("public, no-cache", first.headers().firstValue("Cache-Control").orElse(""));
      HttpResponse<String> second = anybody.get("/api/v2/" + path, "If-None-Match", tag);
      assertEquals(304, second.statusCode(), path);
      assertEquals(tag, second.headers().firstValue("ETag").orElse(""));
      assertEquals("", second.body());
      assertEquals(200, anybody.get("/api/v2/" + path, "If-None-Match", "\"other\"").statusCode());
    }
    String one = "/api/v2/tables/mean_stay/data";
    assertTrue(!tag(one + "?lang=en").equals(tag(one + "?lang=nb")));
    // The same figures asked for in other words are the same answer.
    assertEquals(
        tag(one + "?lang=nb&" + chosen("column", "TOTAL")),
        tag(one + "?" + chosen("Column", "top(1)")));
    assertEquals(
        anybody.get(one).headers().firstValue("Content-Length").orElseThrow(),
        anybody.send("HEAD", one, "").headers().firstValue("Content-Length").orElseThrow());
  }

  private String tag(String path) throws Exception {
    return anybody.get(path).headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void selectionIsReadFromTheAddressAndFromTheBody() throws Exception {
    String path = "/api/v2/tables/residents_by_age/data";
    Map<String, String> asked =
        Readers.jsonStat(
            text(
                path
                    + "?"
                    + chosen("year", "top(1)")
                    + "&"
                    + chosen("row", "A16_17,from(A60_66)")
                    + "&"
                    + chosen("column", "TOTAL")
                    + "&"
                    + chosen("contents", "percent")));
    assertEquals(3, asked.size());
    assertEquals(
        asked,
        Readers.jsonStat(
            anybody
                .post(
                    path,
                    """
                    {"selection":[{"variableCode":"row","valueCodes":["A16_17","from(A60_66)"]},
                      {"variableCode":"time","valueCodes":["2020"]},{"variableCode":"column","valueCodes":["TOTAL"]},
                      {"variableCode":"contents","valueCodes":["PERCENT"]}],"placement":{"heading":["row"],"stub":[]}}\
                    """)
                .body()));
  }

  @Test
  void whatCannotBeAnsweredIsSaidInASentence() throws Exception {
    String data = "tables/mean_stay/data?lang=en&";
    for (var one :
        Map.of(
                "tables/mean_stay/data?lang=de",
                "400 The language de is not here: write nb, nn or en.",
                "tables/nothing/data?lang=en",
                "404 There is no published table called nothing.",
                data + chosen("row", "X"),
                "400 The variable row has no value X.",
                data + chosen("row", "top(0)"),
                "400 For the variable row the expression top(0) cannot be read.",
                data + chosen("sex", "*"),
                "400 The table has no variable sex: it has year, row, column and contents.",
                data + "outputFormat=xml",
                "400 The format xml is not here: write json-stat2, csv, px, xlsx or html.",
                "tables?lang=en&pageSize=many",
                "400 pageSize is to be a number, and is many.",
                "tables?lang=en&pageNumber=9",
                "404 There is no page 9: there are 1.")
            .entrySet()) {
      HttpResponse<String> answer = anybody.get("/api/v2/" + one.getKey(), "Accept-Language", "en");
      assertEquals("application/problem+json", Program.type(answer));
      assertEquals(
          one.getValue(),
          answer.statusCode() + " " + Program.object(answer).getString("detail"),
          one.getKey());
    }
    for (String body :
        List.of(
            "{",
            "[]",
            "{\"selection\":[1]}",
            "{\"selection\":[{\"variableCode\":1}]}",
            "{\"a\":".repeat(1000) + "1" + "}".repeat(1000),
            "{\"x\":" + "1".repeat(1200) + "}")) {
      assertEquals(400, anybody.post("/api/v2/tables/mean_stay/data", body).statusCode(), body);
    }
    assertEquals(404, anybody.get("/api/v2/codelists/one").statusCode());
  }

  @Test
  void listIsSearchedAndTurnedPageByPage() throws Exception {
    JsonObject found = Program.object(anybody.get("/api/v2/tables?lang=en&query=POLICE%20report"));
    assertTrue(found.toString().contains("\"id\":\"police_report\""), "" + found);
    assertTrue(
        found.getJsonObject("page").getInt("totalElements") < DatasetsIT.tables().size() / 4);
    JsonObject second = Program.object(anybody.get("/api/v2/tables?pageSize=10&pageNumber=2"));
    assertEquals(10, second.getJsonArray("tables").size());
    assertEquals(
        DatasetsIT.tables().get(10),
        second.getJsonArray("tables").getJsonObject(0).getString("id"));
    for (JsonObject link :
        second.getJsonObject("page").getJsonArray("links").getValuesAs(JsonObject.class)) {
      String path = link.getString("href").replaceFirst("^http://[^/]+", "");
      assertEquals(200, anybody.get(path).statusCode(), path);
    }
    assertEquals(
        0,
        Program.object(anybody.get("/api/v2/tables?query=nosuchword"))
            .getJsonObject("page")
            .getInt("totalElements"));
  }

  /**
   * A page of any other site may read, and ask with a body; nothing else of ours takes its word.
   */
  @Test
  void otherSitesMayAsk() throws Exception {
    String data = "/api/v2/tables/mean_stay/data";
    HttpResponse<String> answer = anybody.post(data, "{}", "Origin", "https://elsewhere.example");
    assertEquals(200, answer.statusCode());
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    HttpResponse<String> before =
        anybody.send("OPTIONS", data, "", "Origin", "https://elsewhere.example");
    assertEquals(200, before.statusCode());
    assertTrue(
        before
            .headers()
            .firstValue("Access-Control-Allow-Headers")
            .orElse("")
            .contains("Content-Type"));
    assertEquals(
        403,
        anybody.post("/api/v1/tokens", "{}", "Origin", "https://elsewhere.example").statusCode());
    assertTrue(
        anybody
            .get("/api/v1/tokens")
            .headers()
            .firstValue("Access-Control-Allow-Origin")
            .isEmpty());
  }

  private static String chosen(String variable, String values) {
    return "valueCodes%5B" + variable + "%5D=" + URLEncoder.encode(values, StandardCharsets.UTF_8);
  }

  private String text(String path) throws Exception {
    HttpResponse<String> answer = anybody.get(path);
    assertEquals(200, answer.statusCode(), path + " " + answer.body());
    return answer.body();
  }
}
