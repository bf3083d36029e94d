package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/** Forms that are sent as no page sends them: twice, from a cache. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SentByHandIT {
  /** The page of a saved form, sent once more from a cache, gets the same receipt (promise 64). */
  @Test
  void formThatIsSentAgainAfterItWasSavedGetsItsReceipt() throws Exception {
    Visitor visitor = new Visitor(Deployed.address(""));
    visitor.signIn("staff.oslo");
    String form = visitor.newForm("/conversation/form");
    Map<String, String> answers = Visitor.conversation("FORM-AGAIN");
    String page = visitor.page();
    for (int time = 0; time < 3; time++) {
      visitor.turnBackTo(page);
      HttpResponse<String> answer = visitor.send(form, "save", answers);
      assertEquals(302, answer.statusCode(), answer.body());
      assertTrue(answer.headers().firstValue("Location").orElse("").contains("saved="));
    }
    assertEquals(
        1,
        Stored.number(
            "select count(*) from register.phone_conversation where user_key = 'FORM-AGAIN'"));

    // with another answer it is not taken for the same
    visitor.turnBackTo(page);
    Map<String, String> other = new HashMap<>(answers);
    other.put("durationMinutes", "25");
    other.put("gender", "MAN");
    HttpResponse<String> answer = visitor.send(form, "save", other);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("id=\"clashes\""), answer.body());
    assertEquals(
        "WOMAN",
        Stored.value(
            "select gender from register.phone_conversation where user_key = 'FORM-AGAIN'"));
  }
}
