package shelter.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** A number that points at a person goes into no text field, and the page says why (promise 34). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise34IT {
  private static final String WHY = "Fødselsnummer og telefonnummer må aldri brukes";

  private final Visitor manager = new Visitor(Deployed.address(""));

  @BeforeEach
  void signIn() throws Exception {
    manager.signIn("manager.alta");
  }

  /** Invented numbers that pass the control digits: an identity number, a D-number; a telephone. */
  @ParameterizedTest
  @ValueSource(
      strings = {"01010750160", "41010750154", "98765432", "K-01010750160", "010107-50160"})
  void numberOfAPersonIsRefusedInEveryKey(String number) throws Exception {
    refused("/stay/form", "userKey", number, Records.stay(number));
    Map<String, String> child = Records.child(number, "");
    child.put("accompaniedBy", "ALONE");
    refused("/child/form", "childKey", number, child);
    refused("/dayvisit/user", "userKey", number, Records.dayUser(number));
    refused("/dayvisit/form", "userKey", number, Records.dayVisit(number));
    refused("/conversation/form", "userKey", number, Visitor.conversation(number));
    Map<String, String> arrival = new HashMap<>(Records.stay(number));
    arrival.put("childrenAlong", "false");
    refused("/arrival/form", "userKey", number, arrival);
    arrival.putAll(
        Map.of(
            "userKey",
            "P34-MOTHER",
            "childrenAlong",
            "true",
            "childrenAlongCount",
            "1",
            "accompaniedBy",
            "MOTHER"));
    arrival.putAll(
        Map.of(
            "c0_gender",
            "GIRL",
            "c0_birthYear",
            "2019",
            "c0_firstInYearNational",
            "true",
            "c0_childKey",
            number));
    refused("/arrival/form", "c0_childKey", number, arrival);
    assertNowhere(number);
  }

  /**
   * With a key that means nothing the same answers are taken: the number alone stood in the way.
   */
  private void refused(String page, String field, String number, Map<String, String> answers)
      throws Exception {
    String form = manager.newForm(page);
    HttpResponse<String> answer = manager.send(form, "save", answers);
    assertEquals(200, answer.statusCode(), page);
    assertEquals(
        1, count(answer.body(), "<p class=\"error\""), page + " tells of " + field + " only");
    var told = Pattern.compile("id=\"" + field + "-error\">(?:(?!</p>).)*").matcher(answer.body());
    assertTrue(told.find() && told.group().contains(WHY), page + " does not say why at " + field);
  }

  private static long count(String text, String part) {
    return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }

  /** Neither in a record nor in a draft, history, key change or account. */
  private static void assertNowhere(String number) {
    for (String table :
        List.of(
            "stay",
            "child_stay",
            "day_user",
            "day_visit",
            "phone_conversation",
            "change",
            "draft",
            "key_change",
            "account",
            "audit")) {
      assertEquals(
          0,
          Stored.number(
              "select count(*) from register."
                  + table
                  + " t where (to_jsonb(t) - 'link' - 'password')::text like '%' || ? || '%'",
              "\"" + number),
          table);
    }
  }

  @Test
  void numberOfAPersonIsNotTheNewKeyEither() throws Exception {
    Records.save(manager, "/conversation/form", Visitor.conversation("P34-FROM"));
    for (String number : List.of("01010750160", "98765432")) {
      manager.open("/key/change");
      HttpResponse<String> answer =
          manager.send("/key/change", "look", Map.of("fromKey", "P34-FROM", "toKey", number));
      assertTrue(answer.body().contains("id=\"toKey-error\""), answer.body());
      assertTrue(
          answer.body().contains("aldri være et telefonnummer eller fødselsnummer"),
          "does not say why");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"01010750160", "41010750154", "98765432", "kari.01010750160"})
  void numberOfAPersonIsNoUserName(String number) throws Exception {
    manager.open("/account/form");
    HttpResponse<String> answer =
        manager.send("/account/form", "create", Map.of("username", number));
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("id=\"username-error\""), answer.body());
    assertTrue(answer.body().contains(WHY), "does not say why");
    assertEquals(
        0, Stored.number("select count(*) from register.account where username = ?", number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"01010750160", "98765432"})
  void numberOfAPersonIsNoCentre(String number) throws Exception {
    Visitor admin = new Visitor(Deployed.address(""));
    admin.signIn("admin");
    admin.open("/centre/form");
    Map<String, String> answers = Map.of("code", number, "name", number);
    String told = admin.send("/centre/form", "save", answers).body();
    assertTrue(told.contains("id=\"code-error\"") && told.contains("id=\"name-error\""), told);
    assertTrue(told.contains(WHY), "does not say why");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Feil i 01010750160 er funnet", "Ring 98765432 om feilen"})
  void numberOfAPersonIsNoReasonToReopenAYear(String reason) throws Exception {
    Visitor office = new Visitor(Deployed.address(""));
    office.signIn("office");
    office.open("/year/reopen?year=2020");
    String told =
        office
            .send(
                "/year/reopen?year=2020",
                "reopen",
                Map.of("reason", reason, "until", Instant.now().plusSeconds(60).toString()))
            .body();
    assertTrue(told.contains("id=\"reason-error\"") && told.contains(WHY), told);
    assertEquals(0, Stored.number("select count(*) from register.reopening where year = 2020"));
  }

  /** What is typed and not yet saved lies in the draft: without the number. */
  @ParameterizedTest
  @ValueSource(strings = {"01010750160", "98765432", "010107 50160", "K-01010750160"})
  void numberOfAPersonStaysInNoDraft(String number) throws Exception {
    String form = manager.newForm("/stay/form");
    String typed = "{\"userKey\":[\"" + number + "\"],\"birthYear\":[\"1990\"]}";
    assertEquals(200, manager.keep(form, "stay", typed).statusCode());
    String kept =
        Stored.value(
            "select answers from register.draft where record = ?::uuid",
            form.replaceAll(".*new=", ""));
    assertTrue(kept.contains("1990") && !kept.contains(number), kept);
  }

  /** The text fields there are; a new one is added here and to the cases above. */
  @Test
  void everyTextFieldIsTried() {
    Set<String> fields = new TreeSet<>();
    Pattern text =
        Pattern.compile("<[ph]:input(?:Text|Textarea) id=\"([^\"]+)\"((?:[^>\"]|\"[^\"]*\")*)");
    Matrix.texts()
        .forEach(
            (page, source) ->
                text.matcher(source)
                    .results()
                    .filter(found -> !found.group(2).contains("converter=\"date\""))
                    .forEach(found -> fields.add(page + " " + found.group(1))));
    assertEquals(
        new TreeSet<>(
            Set.of(
                "/account/form username", // tried above
                "/account/list name", // sought and not saved
                "/centre/form code", // tried below
                "/centre/form name",
                "/centre/form hostMunicipality", // the number of a municipality, as the next
                "/WEB-INF/centre/service #{at}served",
                "/year/reopen reason", // tried above
                "/year/reopen until", // a moment
                "/publication/withdraw reason", // tried in FaultyVersionIT; the next by the same
                "/WEB-INF/release/coming reason",
                "/publication/highlight lead", // tried in HighlightPageIT, as the next two
                "/publication/highlight figure#{line.number}",
                "/publication/highlight point#{line.number}",
                "/account/form email", // where a letter goes; not kept
                "/account/form emailAgain",
                "/WEB-INF/tags/field #{r:id(at, field)}", // the keys, tried above
                "/WEB-INF/tags/number #{r:id(at, field)}", // a number of at most six digits
                "/WEB-INF/tags/place #{r:id(at, field)}", // out of a list
                "/WEB-INF/tags/reportnumber #{col.at}#{field}", // numbers of the yearly report
                "/WEB-INF/tags/reporttext #{col.at}#{field}", // tried in ReportPartsIT, as the next
                "/WEB-INF/report/control explanations-#{one.what}",
                "/WEB-INF/report/availability #{col.at}municipalitiesServed", // out of a list
                "/response/report reason", // tried in ReportStatesIT
                "/response/reminders note", // tried in ResponsesIT
                "/report/list name", // whom the office calls: tried in ReportPartsIT
                "/report/list email",
                "/report/list phone",
                "/home/house key", // sought and not saved, as the next three
                "/entry/list key",
                "/privacy/person key",
                "/access/list account",
                "/login username", // compared and not saved, as the codes
                "/login code",
                "/login/first code")),
        fields);
  }
}
