package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/**
 * A departure that is sent to a server which has not sent it out, while a colleague works on the
 * family: what was said of one child is never stored for another.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DischargeElsewhereIT {
  private static final String KEPT = "'oslo', 't', now(), 't', now()";
  private final UUID adult = UUID.randomUUID();
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private final String form = "/discharge/form?id=" + adult;
  private Visitor staff;
  private Visitor colleague;

  @BeforeEach
  void family() throws Exception {
    Stored.run(
        """
        insert into register.stay (id, version, centre, created_by, created_at, changed_by, changed_at, consent,
            service_target, user_key, admission_date, first_in_year_national, gender, birth_year)
        values ('%s', 1, %s, 'FULL', 'WOMEN', '%s', '2026-11-18', true, 'WOMAN', 1988)"""
            .formatted(adult, KEPT, key(adult)),
        child(first, 2012),
        child(second, 2015));
    staff = signedIn("staff.oslo");
    colleague = signedIn("manager.oslo");
    staff.open(form);
  }

  private String child(UUID id, int born) {
    return """
        insert into register.child_stay (id, version, centre, created_by, created_at, changed_by, changed_at, consent,
            consent_given_by, accompanied_by, adult_stay, child_key, admission_date, first_in_year_national, gender, birth_year)
        values ('%s', 1, %s, 'FULL', 'CAREGIVER', 'MOTHER', '%s', '%s', '2026-11-18', true, 'GIRL', %d)"""
        .formatted(id, KEPT, adult, key(id), born);
  }

  private static String key(UUID id) {
    return "GONE-" + id.toString().substring(0, 8);
  }

  private static Visitor signedIn(String account) throws Exception {
    Visitor visitor = new Visitor(Deployed.address(""));
    visitor.signIn(account);
    return visitor;
  }

  /** The first child of the page moves in with family, the second into a new home. */
  private HttpResponse<String> leave() throws Exception {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("dischargeDate", "23.11.2026");
    answers.put("destination", "NEW_HOME");
    answers.put("c0_sameTime", "false");
    answers.put("c0_dischargeDate", "22.11.2026");
    answers.put("c0_destination", "FAMILY_FRIENDS");
    answers.put("c1_sameTime", "true");
    answers.put("c1_destination", "NEW_HOME");
    return staff.send(form, "save", answers);
  }

  /** What a colleague stores in the first child's own form. */
  private void change(String question, String answer) throws Exception {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("consent", "FULL");
    answers.put("consentGivenBy", "CAREGIVER");
    answers.put("childKey", key(first));
    answers.put("accompaniedBy", "MOTHER");
    answers.put("adultStay", adult.toString());
    answers.put("admissionDate", "18.11.2026");
    answers.put("firstInYearNational", "true");
    answers.put("gender", "GIRL");
    answers.put("birthYear", "2012");
    answers.put(question, answer);
    String own = "/child/form?id=" + first;
    colleague.open(own);
    assertEquals(302, colleague.send(own, "save", answers).statusCode());
  }

  /** Nothing is stored, the page says of whom it is, and all that was typed still stands there. */
  private void assertRefused(String name) throws Exception {
    String before = told(first) + told(second);
    staff.changeNode();
    HttpResponse<String> answer = leave();
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("endret skjemaet til barnet " + name + " mens du skrev"));
    assertTrue(answer.body().contains("value=\"22.11.2026\""));
    assertTrue(isChosen(answer.body(), "c0_destination", "FAMILY_FRIENDS"));
    assertTrue(isChosen(answer.body(), "c1_destination", "NEW_HOME"));
    assertEquals(before, told(first) + told(second));
    assertEquals(1, Stored.number("select version from register.stay where id = '" + adult + "'"));
  }

  private static boolean isChosen(String page, String control, String code) {
    return page.lines()
        .flatMap(line -> Arrays.stream(line.split("(?=<input)")))
        .filter(one -> one.contains("name=\"page:" + control + "\""))
        .anyMatch(one -> one.contains("value=\"" + code + "\"") && one.contains("checked"));
  }

  private static String told(UUID child) {
    return Stored.value(
        "select concat_ws(' ', discharge_date, destination) from register.child_stay where id = '"
            + child
            + "'");
  }

  @Test
  void childWhomAColleagueDischargesDoesNotPassItsAnswersOn() throws Exception {
    change("dischargeDate", "21.11.2026");
    assertRefused(key(first));
    assertEquals(302, leave().statusCode());
    assertEquals("2026-11-22 FAMILY_FRIENDS", told(first));
    assertEquals("2026-11-23 NEW_HOME", told(second));
  }

  @Test
  void childrenWhoseOrderChangesDoNotChangeAnswers() throws Exception {
    change("birthYear", "2018");
    assertRefused(key(first));
    // A second change of the node finds them as they stood there as well.
    staff.changeNode();
    assertEquals(302, leave().statusCode());
    assertEquals("2026-11-22 FAMILY_FRIENDS", told(first));
    assertEquals("2026-11-23 NEW_HOME", told(second));
  }

  @Test
  void childWhoIsDeletedLeavesTheOthersAnswersAlone() throws Exception {
    String record = "/entry/record?kind=child&id=" + first;
    colleague.open(record);
    HttpResponse<String> deleted =
        colleague.send(record, "delete", Map.of("reason", "TWICE", "sure", "on"));
    assertEquals(302, deleted.statusCode());
    assertRefused("1");
    assertEquals(302, leave().statusCode());
    assertEquals("2026-11-23 NEW_HOME", told(second));
  }

  @Test
  void departureThatNobodyCrossedIsStoredThere() throws Exception {
    staff.changeNode();
    assertEquals(302, leave().statusCode());
    assertEquals("2026-11-22 FAMILY_FRIENDS", told(first));
    assertEquals("2026-11-23 NEW_HOME", told(second));
  }
}
