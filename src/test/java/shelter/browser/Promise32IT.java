package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/** What a page does not offer cannot be sent to it: other values, other fields, other actions. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise32IT {
  private final Visitor visitor = new Visitor(Deployed.address(""));

  @BeforeEach
  void signIn() throws Exception {
    visitor.signIn("staff.oslo");
  }

  private static long stored(String key) {
    return Stored.number(
        "select count(*) from register.phone_conversation where user_key = ?", key);
  }

  @Test
  void valueOutsideTheListIsRefused() throws Exception {
    Map<String, String> wrong =
        Map.of(
            "gender", "PIRATE",
            "consent", "MAYBE",
            "isAdult", "maybe",
            "structured", "1",
            "firstInYearNational", "YES");
    for (var one : wrong.entrySet()) {
      String form = visitor.newForm("/conversation/form");
      Map<String, String> answers = Visitor.conversation("P32-VALUE");
      answers.put(one.getKey(), one.getValue());
      HttpResponse<String> answer = visitor.send(form, "save", answers);
      assertEquals(200, answer.statusCode(), one.toString());
      assertTrue(answer.body().contains("id=\"errors\""), one.toString());
    }
    assertEquals(0, stored("P32-VALUE"));
  }

  @Test
  void fieldThatIsNotOnThePageIsNotRead() throws Exception {
    String form = visitor.newForm("/conversation/form");
    Map<String, String> answers = Visitor.conversation("P32-FIELD");
    answers.putAll(
        Map.of(
            "centre", "bergen",
            "createdBy", "somebody",
            "version", "7",
            "id", "00000000-0000-0000-0000-000000000001"));
    assertEquals(302, visitor.send(form, "save", answers).statusCode());
    assertEquals(
        "oslo staff.oslo",
        Stored.value(
            "select centre || ' ' || created_by from register.phone_conversation where user_key = 'P32-FIELD'"));
  }

  @Test
  void answersOfAReservedPersonAreNotKept() throws Exception {
    String form = visitor.newForm("/conversation/form");
    Map<String, String> answers = Visitor.conversation("P32-RESERVED");
    answers.put("consent", "RESERVED");
    answers.put("durationMinutes", "25");
    visitor.send(form, "save", answers);
    assertEquals(0, stored("P32-RESERVED"));
    assertEquals(
        0,
        Stored.number(
            "select count(*) from register.phone_conversation where consent = 'RESERVED' and (user_key is not null or duration_minutes is not null)"));
  }

  @Test
  void actionThatIsNotOfferedDoesNothing() throws Exception {
    String closed = Pages.some("stay", "discharge_date < '2021-01-01'");
    String before = Stored.stay(closed);
    visitor.open("/stay/form?id=" + closed);
    for (String action : new String[] {"save", "delete", "withdraw", "reserve", "saveAnyway"}) {
      HttpResponse<String> answer =
          visitor.send("/stay/form?id=" + closed, action, Map.of("birthYear", "1911"));
      assertTrue(answer.statusCode() < 500, action + " got " + answer.statusCode());
      assertEquals(before, Stored.stay(closed), action);
      visitor.open("/stay/form?id=" + closed);
    }
  }
}
