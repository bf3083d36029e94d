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
  private final Family family = new Family();
  private final UUID adult = family.adult;
  private final UUID first = family.first;
  private final UUID second = family.second;
  private final String form = family.departure();
  private Visitor staff;
  private Visitor colleague;

  @BeforeEach
  void family() throws Exception {
    family.store();
    staff = signedIn("staff.oslo");
    colleague = signedIn("manager.oslo");
    staff.open(form);
  }

  private static Visitor signedIn(String account) throws Exception {
    Visitor visitor = new Visitor(Deployed.address(""));
    visitor.signIn(account);
    return visitor;
  }

  /** The first child of the page moves in with family, the second into a new home. */
  private HttpResponse<String> leave() throws Exception {
    return leave(Family.at(first), Family.at(second));
  }

  private HttpResponse<String> leave(String one, String other) throws Exception {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("dischargeDate", "23.11.2026");
    answers.put("destination", "NEW_HOME");
    answers.put(one + "sameTime", "false");
    answers.put(one + "dischargeDate", "22.11.2026");
    answers.put(one + "destination", "FAMILY_FRIENDS");
    answers.put(other + "sameTime", "true");
    answers.put(other + "destination", "NEW_HOME");
    return staff.send(form, "save", answers);
  }

  /** What a colleague stores in the first child's own form. */
  private void change(String question, String answer) throws Exception {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("consent", "FULL");
    answers.put("consentGivenBy", "CAREGIVER");
    answers.put("childKey", Family.key(first));
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
    String before = Family.told(first) + Family.told(second);
    staff.changeNode();
    HttpResponse<String> answer = leave();
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("endret skjemaet til barnet " + name + " mens du skrev"));
    assertTrue(answer.body().contains("value=\"22.11.2026\""));
    assertTrue(isChosen(answer.body(), Family.at(first) + "destination", "FAMILY_FRIENDS"));
    assertTrue(isChosen(answer.body(), Family.at(second) + "destination", "NEW_HOME"));
    assertEquals(before, Family.told(first) + Family.told(second));
    assertEquals(1, Stored.number("select version from register.stay where id = '" + adult + "'"));
  }

  private static boolean isChosen(String page, String control, String code) {
    return page.lines()
        .flatMap(line -> Arrays.stream(line.split("(?=<input)")))
        .filter(one -> one.contains("name=\"page:" + control + "\""))
        .anyMatch(one -> one.contains("value=\"" + code + "\"") && one.contains("checked"));
  }

  @Test
  void childWhomAColleagueDischargesDoesNotPassItsAnswersOn() throws Exception {
    change("dischargeDate", "21.11.2026");
    assertRefused(Family.key(first));
    assertEquals(302, leave().statusCode());
    assertEquals("2026-11-22 FAMILY_FRIENDS", Family.told(first));
    assertEquals("2026-11-23 NEW_HOME", Family.told(second));
  }

  @Test
  void childrenWhoseOrderChangesDoNotChangeAnswers() throws Exception {
    change("birthYear", "2018");
    assertRefused(Family.key(first));
    // A second change of the node finds them as they stood there as well.
    staff.changeNode();
    assertEquals(302, leave().statusCode());
    assertEquals("2026-11-22 FAMILY_FRIENDS", Family.told(first));
    assertEquals("2026-11-23 NEW_HOME", Family.told(second));
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
    assertEquals("2026-11-23 NEW_HOME", Family.told(second));
  }

  @Test
  void departureThatNobodyCrossedIsStoredThere() throws Exception {
    staff.changeNode();
    assertEquals(302, leave().statusCode());
    assertEquals("2026-11-22 FAMILY_FRIENDS", Family.told(first));
    assertEquals("2026-11-23 NEW_HOME", Family.told(second));
  }

  /** In the middle of an upgrade a page still comes whose controls go by place. */
  @Test
  void pageOfTheVersionBeforeFindsTheChildrenByTheirPlaces() throws Exception {
    staff.changeNode();
    assertEquals(302, leave("c0_", "c1_").statusCode());
    assertEquals("2026-11-22 FAMILY_FRIENDS", Family.told(first));
    assertEquals("2026-11-23 NEW_HOME", Family.told(second));
  }
}
