package shelter.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** Published pages come from memory: with validators, for every language, and for nobody's eyes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PageCacheIT {
  private static final String CHAPTER = "/statistics/chapter?year=2020&chapter=residents";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static HttpResponse<byte[]> open(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Deployed.address(path)));
    return CLIENT.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> page) {
    return new String(page.body(), StandardCharsets.UTF_8);
  }

  @Test
  void whoHasThePageIsToldSo() throws Exception {
    HttpResponse<byte[]> first = open(CHAPTER);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> second = open(CHAPTER, "If-None-Match", tag);
    assertEquals(304, second.statusCode());
    assertEquals(0, second.body().length);
    assertEquals("public, no-cache", first.headers().firstValue("Cache-Control").orElseThrow());
    assertEquals(200, open(CHAPTER, "If-None-Match", "\"another\"").statusCode());
  }

  /** Whoever reads first gets no cookie, and the page has no script of its own. */
  @Test
  void pageThatIsMadeForSomebodyIsAnybodys() throws Exception {
    HttpResponse<byte[]> one = open(CHAPTER + "&view=" + System.nanoTime());
    assertEquals(List.of(), one.headers().allValues("Set-Cookie"));
    assertFalse(text(one).contains("nonce"), "a script of its own");
    assertFalse(
        one.headers().firstValue("Content-Security-Policy").orElseThrow().contains("nonce"));
  }

  /** A crafted address is no other address, and what no page reads makes no new page. */
  @Test
  void nobodyPutsAPageAtTheAddressOfAnother() throws Exception {
    String honest = "/statistics/comparison?year=2020&centre=oslo&centre=bergen";
    open("/statistics/comparison?year=2020&centre=oslo%0Abergen");
    String page = text(open(honest));
    assertTrue(page.contains("value=\"bergen\" checked"), "another page stands here");
    open("/statistics/tables?chapter=residents,%20q%3Dalder");
    assertTrue(
        text(open("/statistics/tables?q=alder&chapter=residents")).contains("residents_by_age"));
    assertEquals(
        open(CHAPTER).headers().firstValue("ETag"),
        open(CHAPTER + "&junk=1").headers().firstValue("ETag"));
    assertEquals(
        List.of(),
        open(CHAPTER, "Accept-Encoding", "gzip;q=0").headers().allValues("Content-Encoding"));
  }

  @Test
  void packedPageIsTheSamePage() throws Exception {
    HttpResponse<byte[]> plain = open(CHAPTER);
    HttpResponse<byte[]> packed = open(CHAPTER, "Accept-Encoding", "gzip");
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
    assertTrue(packed.body().length * 3 < plain.body().length, packed.body().length + " bytes");
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertArrayEquals(plain.body(), zip.readAllBytes());
    }
    assertNotEquals(plain.headers().firstValue("ETag"), packed.headers().firstValue("ETag"));
  }

  @Test
  void everyReaderHasTheOwnLanguage() throws Exception {
    HttpResponse<byte[]> asked = open(CHAPTER + "&lang=en");
    assertTrue(text(asked).contains("lang=\"en\""));
    assertTrue(
        asked.headers().firstValue("Set-Cookie").orElseThrow().startsWith("lang=en"),
        "the choice is kept");
    assertTrue(text(open(CHAPTER, "Cookie", "lang=nn")).matches("(?s).*<html[^>]*lang=\"nn\".*"));
    HttpResponse<byte[]> none = open(CHAPTER);
    assertTrue(text(none).matches("(?s).*<html[^>]*lang=\"nb\".*"));
    assertEquals(List.of(), none.headers().allValues("Set-Cookie"), "nothing else is kept");
    assertTrue(none.headers().firstValue("Vary").orElseThrow().contains("Cookie"));
  }

  /** A page that names who reads it is made for that person alone. */
  @Test
  void whoIsSignedInGetsNoPageOfOthers() throws Exception {
    Visitor office = new Visitor(Deployed.address(""));
    office.signIn("office");
    HttpResponse<String> page = office.open(CHAPTER);
    assertEquals("no-store", page.headers().firstValue("Cache-Control").orElseThrow());
    assertNotEquals(page.body(), text(open(CHAPTER)));
    assertFalse(text(open("/statistics/count?year=2026")).contains("2026"));
  }

  @Test
  void addressThatDoesNotExistIsNotKept() throws Exception {
    for (int i = 0; i < 2; i++) {
      HttpResponse<byte[]> page = open("/statistics/chapter?year=1999&chapter=residents");
      assertEquals(404, page.statusCode());
      assertEquals("no-store", page.headers().firstValue("Cache-Control").orElseThrow());
    }
  }

  /** Promise of the issue: the database is not asked. */
  @Test
  void readerReadsOnWhenTheFiguresAreAway() throws Exception {
    byte[] before = open(CHAPTER).body();
    Stored.run(
        "alter table register.published_statistic rename to published_statistic_away",
        "alter table register.published_table rename to published_table_away",
        "alter table register.publication rename to publication_away");
    try {
      for (int i = 0; i < 5; i++) {
        assertArrayEquals(before, open(CHAPTER).body());
      }
    } finally {
      Stored.run(
          "alter table register.published_statistic_away rename to published_statistic",
          "alter table register.published_table_away rename to published_table",
          "alter table register.publication_away rename to publication");
    }
  }
}
