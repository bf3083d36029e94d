package shelter.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.browser.Stored;

/** The catalogue as a gatherer of catalogues reads it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CatalogueIT {
  @BeforeAll
  static void publicationIsThere() throws Exception {
    Published.await();
  }

  private static final String PATH = "/api/v2/catalogue";

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    return Program.unknown().get(path, headers);
  }

  private static Model read(String text, RDFFormat format) throws Exception {
    return Rio.parse(new StringReader(text), "", format);
  }

  private static Model catalogue() throws Exception {
    HttpResponse<String> answer = get(PATH);
    assertEquals(200, answer.statusCode());
    assertEquals("text/turtle", Program.type(answer));
    return read(answer.body(), RDFFormat.TURTLE);
  }

  @Test
  void keepsTheRulesOfDcatApNo() throws Exception {
    Model catalogue = catalogue();
    assertEquals(List.of(), Shapes.breaches(catalogue));
    // The rules are read at all: without a publisher there is no catalogue.
    catalogue.remove(Values.iri(Deployed.address(PATH)), DCTERMS.PUBLISHER, null);
    List<String> breaches = Shapes.breaches(catalogue);
    assertEquals(1, breaches.size(), "" + breaches);
    assertTrue(breaches.get(0).contains("dct:publisher"), breaches.get(0));
  }

  @Test
  void everyPublishedTableIsADataSetInEveryFormatAndLanguage() throws Exception {
    Model catalogue = catalogue();
    Set<Resource> sets = catalogue.filter(null, RDF.TYPE, DCAT.DATASET).subjects();
    long published =
        Stored.number("select count(distinct table_name) from register.published_table");
    assertEquals(published, sets.size());
    assertEquals(5 * published, catalogue.filter(null, RDF.TYPE, DCAT.DISTRIBUTION).size());
    assertEquals(
        sets,
        catalogue.filter(Values.iri(Deployed.address(PATH)), DCAT.HAS_DATASET, null).objects());
    for (Resource one : sets) {
      for (var property :
          List.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCAT.KEYWORD, DCTERMS.PROVENANCE)) {
        Set<String> languages =
            catalogue.filter(one, property, null).objects().stream()
                .flatMap(
                    value ->
                        value instanceof Literal literal
                            ? literal.getLanguage().stream()
                            : List.of("nb", "nn", "en").stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of("nb", "nn", "en"), languages, one + " " + property);
      }
    }
    assertTrue(
        catalogue.stream().map(Statement::getObject).noneMatch(one -> one.stringValue().isBlank()));
    assertFalse(get(PATH).body().contains("???"), "a word is missing");
    Resource residents = Values.iri(Deployed.address("/api/v2/tables/residents_and_stays"));
    assertEquals(
        Set.of("Beboere og opphold", "Bebuarar og opphald", "Residents and stays"),
        titles(catalogue, residents));
    assertTrue(
        catalogue.contains(
            null,
            DCAT.DOWNLOAD_URL,
            Values.iri(residents + "/data?outputFormat=json-stat2&lang=nn")));
  }

  private static Set<String> titles(Model catalogue, Resource of) {
    return Models.getPropertyLiterals(catalogue, of, DCTERMS.TITLE).stream()
        .map(Value::stringValue)
        .collect(Collectors.toSet());
  }

  /** What is not published is not in the catalogue, whatever is counted. */
  @Test
  void onlyPublishedYearsAreCovered() throws Exception {
    Set<String> ends =
        catalogue().filter(null, DCAT.END_DATE, null).objects().stream()
            .map(Value::stringValue)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(Stored.value("select max(year) from register.publication") + "-12-31"), ends);
  }

  @Test
  void threeFormatsSayTheSame() throws Exception {
    Model turtle = catalogue();
    HttpResponse<String> xml = get(PATH, "Accept", "application/rdf+xml;q=0.9, text/html;q=0.1");
    assertEquals("application/rdf+xml", Program.type(xml));
    assertTrue(Models.isomorphic(turtle, read(xml.body(), RDFFormat.RDFXML)));
    HttpResponse<String> json = get(PATH + "?format=jsonld");
    assertEquals("application/ld+json", Program.type(json));
    JsonObject document = Program.object(json);
    assertEquals(
        "http://www.w3.org/ns/dcat#", document.getJsonObject("@context").getString("dcat"));
    long statements =
        document.getJsonArray("@graph").stream()
            .flatMap(thing -> thing.asJsonObject().entrySet().stream())
            .filter(one -> one.getValue().getValueType() == JsonValue.ValueType.ARRAY)
            .mapToLong(one -> one.getValue().asJsonArray().size())
            .sum();
    assertEquals(turtle.size(), statements);
    assertEquals("text/turtle", Program.type(get(PATH, "Accept", "text/html,*/*;q=0.8")));
  }

  @Test
  void secondReadIsNotSentAgainAndAnotherFormatIsRefused() throws Exception {
    String tag = get(PATH).headers().firstValue("ETag").orElseThrow();
    assertEquals(304, get(PATH, "If-None-Match", tag).statusCode());
    assertEquals(200, get(PATH + "?format=jsonld", "If-None-Match", tag).statusCode());
    HttpResponse<String> refused = get(PATH + "?format=pdf");
    assertEquals(400, refused.statusCode());
    assertEquals("application/problem+json", Program.type(refused));
  }
}
