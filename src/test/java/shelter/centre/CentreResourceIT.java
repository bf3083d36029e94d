package shelter.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.Deployed;
import shelter.Program;
import shelter.Visitor;
import shelter.browser.Stored;

/** Centres by the API (contract section 5), for an administrator and nobody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CentreResourceIT {
  private static final String PATH = "/api/v1/centres";

  private final String code = MadeCentres.newCode();
  private Program admin;

  @BeforeEach
  void signIn() throws Exception {
    admin = Program.of("admin");
  }

  @AfterAll
  static void remove() throws Exception {
    MadeCentres.remove();
  }

  private String plain(String code) {
    return """
        {"code":"%s","name":"Prøve krisesenter","hostMunicipality":"0301","region":"EAST","validFrom":"2020-01-01",
         "services":[{"target":"WOMEN","residential":true}]}"""
        .formatted(code);
  }

  private static JsonObject read(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  private JsonObject listed(String code) throws Exception {
    String all = admin.get(PATH).body();
    return Json.createReader(new StringReader(all)).readArray().stream()
        .map(one -> (JsonObject) one)
        .filter(one -> one.getString("code").equals(code))
        .findFirst()
        .orElse(null);
  }

  @Test
  void centreIsMadeAndListedAndMadeOnce() throws Exception {
    HttpResponse<String> made = admin.post(PATH, plain(code));
    assertEquals(201, made.statusCode(), made.body());
    assertTrue(made.headers().firstValue("Location").orElse("").endsWith(PATH + "/" + code));
    JsonObject one = read(made.body());
    assertEquals("Prøve krisesenter", one.getString("name"));
    assertTrue(one.isNull("validTo"));
    JsonObject service = one.getJsonArray("services").getJsonObject(0);
    assertEquals("WOMEN", service.getString("target"));
    assertEquals("2020-01-01", service.getString("validFrom"), "the centre's");
    assertEquals(one, listed(code));

    HttpResponse<String> again = admin.post(PATH, plain(code));
    assertEquals(409, again.statusCode());
    assertEquals("application/problem+json", again.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        1,
        Stored.number(
            "select count(*) from register.audit where action = 'CENTRE' and record = ?", code));
  }

  @Test
  void wholeCentreComesBackAsItWasSent() throws Exception {
    String whole =
        """
        {"code":"%s","name":"Ny","hostMunicipality":"3024","region":"EAST","validFrom":"2019-07-01","validTo":"2030-12-31",
         "services":[{"target":"WOMEN","residential":true,"validFrom":"2020-01-01","validTo":"2025-12-31",
                      "municipalitiesServed":["0301",{"municipality":"3024","validFrom":"2021-01-01"}]},
                     {"target":"MEN","residential":false}],
         "predecessors":["asker-og-baerum","follo"]}"""
            .formatted(code);
    HttpResponse<String> made = admin.post(PATH, whole);
    assertEquals(201, made.statusCode(), made.body());
    JsonObject one = listed(code);
    assertEquals(read(made.body()), one);
    assertEquals("2030-12-31", one.getString("validTo"));
    assertEquals("[\"asker-og-baerum\",\"follo\"]", one.getJsonArray("predecessors").toString());
    assertEquals(
        "[{\"municipality\":\"0301\",\"validFrom\":\"2020-01-01\",\"validTo\":\"2025-12-31\"},"
            + "{\"municipality\":\"3024\",\"validFrom\":\"2021-01-01\",\"validTo\":\"2023-12-31\"}]",
        one.getJsonArray("services")
            .getJsonObject(0)
            .getJsonArray("municipalitiesServed")
            .toString());
  }

  @Test
  void ofTwoAtOnceOneIsMade() throws Exception {
    List<CompletableFuture<Integer>> both =
        List.of(0, 1, 2, 3).stream()
            .map(
                one ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            return admin.post(PATH, plain(code)).statusCode();
                          } catch (Exception e) {
                            throw new IllegalStateException(e);
                          }
                        }))
            .toList();
    assertEquals(
        List.of(201, 409, 409, 409), both.stream().map(CompletableFuture::join).sorted().toList());
  }

  /** From nothing to a record: centre, account, sign-in, conversation. */
  @Test
  void staffOfACentreThatWasMadeRegisters() throws Exception {
    assertEquals(201, admin.post(PATH, plain(code)).statusCode());
    String staff =
        """
        {"username":"%s","role":"STAFF","centre":"%s","password":"demo-shelter-register"}"""
            .formatted(code, code);
    assertEquals(201, admin.post("/api/v1/users", staff).statusCode());
    Visitor visitor = new Visitor(Deployed.address(""));
    visitor.signIn(code);
    assertTrue(visitor.saveConversation("NEW-1"), visitor.page());
    assertEquals(
        1,
        Stored.number("select count(*) from register.phone_conversation where centre = ?", code));
    Visitor page = new Visitor(Deployed.address(""));
    page.signIn("admin");
    assertTrue(page.open("/centre/list").body().contains("/centre/form?id=" + code));
  }

  @ParameterizedTest
  @CsvSource({"staff.oslo,STAFF,oslo", "manager.oslo,MANAGER,oslo", "office,OFFICE,"})
  void othersAreTurnedAway(String account, String role, String centre) throws Exception {
    Program other = Program.of(account, role, centre);
    for (String path : List.of(PATH, "/api/v1/users")) {
      for (String body : List.of(plain(code), "{}", "{")) {
        assertEquals(403, other.post(path, body).statusCode(), path);
      }
      assertEquals(403, other.get(path).statusCode(), path);
      assertEquals(401, Program.unknown().get(path).statusCode());
      assertEquals(401, Program.unknown().post(path, plain(code)).statusCode());
      assertEquals(401, new Program("guessed").post(path, plain(code)).statusCode());
    }
    assertEquals(0, Stored.number("select count(*) from register.centre where code = ?", code));
  }

  /** One thing of a good centre is put in the place of another. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'code':'CODE'|'code':'Æ b'",
        "'code':'CODE'|'code':'a--b'",
        "'code':'CODE'|'code':'a\\u0000b'",
        "'code':'CODE'|'code':7",
        "'code':'CODE'|'code':null",
        "Prøve krisesenter|P",
        "Prøve krisesenter|a\\u0000b",
        "Prøve krisesenter|a\\ud800b",
        "Prøve krisesenter|01010750160",
        "0301|9999",
        "0301|0\\u0000",
        "EAST|CENTRE",
        "2020-01-01|01.01.2020",
        "2020-01-01|2020-02-30",
        "2020-01-01|+99999-01-01",
        "2020-01-01|1814-05-17",
        "'2020-01-01'|'2020-01-01','validTo':'2019-12-31'",
        "'2020-01-01'|'2020-01-01','colour':'red'",
        "'2020-01-01'|'2020-01-01','predecessors':['nowhere']",
        "'2020-01-01'|'2020-01-01','predecessors':['CODE']",
        "'2020-01-01'|'2020-01-01','predecessors':'oslo'",
        "WOMEN|OTHER",
        "true|1",
        "true|true,'validFrom':'2019-12-31'",
        "true|true,'validTo':'2019-12-31'",
        "true|true,'municipalitiesServed':['9999']",
        "true|true,'municipalitiesServed':['0301','0301']",
        "true|true,'municipalitiesServed':[{'municipality':'0301','validFrom':'2019-01-01'}]",
        "true}|true},{'target':'WOMEN'}",
        "[{|{{"
      })
  void whatBreaksARuleIsRefused(String good, String bad) throws Exception {
    String sent =
        plain(code)
            .replace(
                good.replace('\'', '"').replace("CODE", code),
                bad.replace('\'', '"').replace("CODE", code));
    assertFalse(sent.equals(plain(code)), "nothing was put in its place");
    HttpResponse<String> answer = admin.post(PATH, sent);
    assertEquals(bad.equals("{{") ? 400 : 422, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(0, Stored.number("select count(*) from register.centre where code = ?", code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1", "nothing"})
  void whatIsNoJsonIsUnreadable(String text) throws Exception {
    assertEquals(400, admin.post(PATH, text).statusCode());
    assertEquals(400, admin.post("/api/v1/users", text).statusCode());
  }

  @Test
  void anotherKindOfTextIsNotTaken() throws Exception {
    assertEquals(
        415, admin.send("POST", PATH, plain(code), "Content-Type", "text/plain").statusCode());
  }
}
