package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/** Forms that reach a server which has not sent them out, as when their own node is gone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OtherNodeIT {
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
  private static final Pattern MINUTES =
      Pattern.compile("name=\"page:durationMinutes\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern MINE = Pattern.compile("name=\"page:([^\"]+)\"[^>]*value=\"MINE\"");
  private final Visitor staff = visitor("staff.oslo");

  private static Visitor visitor(String account) {
    try {
      Visitor visitor = new Visitor(Deployed.address(""));
      visitor.signIn(account);
      return visitor;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static long conversations(String key) {
    return Stored.number(
        "select count(*) from register.phone_conversation where user_key = '" + key + "'");
  }

  @DisplayName("Promise 62: a form goes on where its node is gone")
  @Test
  void newRecordIsSavedOnceWhereItsFormWasNotSentOut() throws Exception {
    String form = staff.newForm("/conversation/form");
    String page = staff.page();
    for (int time = 0; time < 3; time++) {
      staff.changeNode();
      staff.turnBackTo(page);
      HttpResponse<String> answer = staff.send(form, "save", Visitor.conversation("NODE-NEW"));
      assertEquals(302, answer.statusCode(), answer.body());
      assertTrue(answer.headers().firstValue("Location").orElse("").contains("saved="));
    }
    assertEquals(1, conversations("NODE-NEW"));
  }

  /** What is wrong with it is said there as well, and nothing that was typed is gone. */
  @Test
  void formThatIsRefusedThereKeepsWhatWasTyped() throws Exception {
    String form = staff.newForm("/conversation/form");
    staff.changeNode();
    Map<String, String> wrong = Visitor.conversation("NODE-WRONG");
    wrong.remove("gender");
    HttpResponse<String> answer = staff.send(form, "save", wrong);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("value=\"NODE-WRONG\""), answer.body());
    answer = staff.send(form, "save", Visitor.conversation("NODE-WRONG"));
    assertEquals(302, answer.statusCode(), answer.body());
    assertEquals(1, conversations("NODE-WRONG"));
  }

  @Test
  void storedRecordIsChangedThereAndWhatAColleagueChangedIsNotLost() throws Exception {
    assertTrue(staff.saveConversation("NODE-OLD"));
    String form =
        "/conversation/form?id="
            + Stored.value(
                "select id from register.phone_conversation where user_key = 'NODE-OLD'");
    Map<String, String> answers = Visitor.conversation("NODE-OLD");
    answers.put("durationMinutes", "10");
    staff.open(form);
    staff.changeNode();
    assertEquals(302, staff.send(form, "save", answers).statusCode(), staff.page());
    assertEquals("10", minutes());

    staff.open(form);
    Visitor colleague = visitor("manager.oslo");
    colleague.open(form);
    Map<String, String> theirs = new LinkedHashMap<>(answers);
    theirs.put("durationMinutes", "20");
    assertEquals(302, colleague.send(form, "save", theirs).statusCode());
    staff.changeNode();
    answers.put("durationMinutes", "30");
    HttpResponse<String> answer = staff.send(form, "save", answers);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("id=\"clashes\""), answer.body());
    assertEquals("20", minutes());
  }

  private static String minutes() {
    return minutes("NODE-OLD");
  }

  private static String minutes(String key) {
    return Stored.value(
        "select duration_minutes from register.phone_conversation where user_key = ?", key);
  }

  /** Whoever has chosen whose answer counts, is asked again there: nothing is lost in silence. */
  @Test
  void choiceBetweenTwoAnswersIsNotLostThere() throws Exception {
    assertTrue(staff.saveConversation("NODE-CLASH"));
    String form =
        "/conversation/form?id="
            + Stored.value(
                "select id from register.phone_conversation where user_key = 'NODE-CLASH'");
    Visitor colleague = visitor("manager.oslo");
    staff.open(form);
    colleague.open(form);
    Map<String, String> answers = Visitor.conversation("NODE-CLASH");
    answers.put("durationMinutes", "20");
    assertEquals(302, colleague.send(form, "save", answers).statusCode());
    answers.put("durationMinutes", "30");
    assertTrue(staff.send(form, "save", answers).body().contains("id=\"clashes\""));
    staff.changeNode();
    HttpResponse<String> answer = chooseMine(form);
    assertEquals(200, answer.statusCode(), "stored: " + minutes("NODE-CLASH"));
    assertTrue(answer.body().contains("id=\"clashes\""));
    assertEquals("20", minutes("NODE-CLASH"));
    assertEquals(302, chooseMine(form).statusCode());
    assertEquals("30", minutes("NODE-CLASH"));
  }

  /** Sends what the page shows of the answer in question, and the choice. */
  private HttpResponse<String> chooseMine(String form) throws Exception {
    Map<String, String> answers = Visitor.conversation("NODE-CLASH");
    answers.put("durationMinutes", found(staff.page(), MINUTES));
    answers.put(found(staff.page(), MINE), "MINE");
    return staff.send(form, "save", answers);
  }

  private static String found(String page, Pattern what) {
    Matcher found = what.matcher(page);
    assertTrue(found.find(), what.pattern());
    return found.group(1);
  }

  /** Promise 31: what says that a form is one's own counts on every node. */
  @Test
  void formOfSomebodyElseIsNobodysThere() throws Exception {
    for (String ticket : List.of("", "wrong", "of another", "of another page", "none")) {
      String form = staff.newForm("/conversation/form");
      Map<String, String> fields = new LinkedHashMap<>(staff.hidden());
      Visitor.conversation("NODE-FOREIGN").forEach((id, value) -> fields.put("page:" + id, value));
      fields.put("page:save", "page:save");
      Visitor other = visitor(ticket.equals("of another page") ? "staff.oslo" : "manager.oslo");
      other.open(ticket.equals("of another page") ? "/home/house" : form);
      switch (ticket) {
        case "none" -> fields.remove("ticket");
        case "of another" -> fields.put("ticket", other.hidden().get("ticket"));
        case "of another page" -> fields.put("ticket", own(staff));
        default -> fields.put("ticket", ticket);
      }
      staff.changeNode();
      HttpResponse<String> answer = staff.post(form, fields);
      assertEquals(403, answer.statusCode(), ticket);
      assertEquals(0, conversations("NODE-FOREIGN"), ticket);
    }
  }

  /** The ticket of another page of the same session. */
  private static String own(Visitor staff) throws Exception {
    staff.open("/home/house");
    return staff.hidden().get("ticket");
  }

  /** Every page with a form takes it where it was not sent out; none breaks. */
  @Test
  void everyPageTakesItsFormThere() throws Exception {
    List<String> failed = new ArrayList<>();
    int[] sent = {0};
    for (var account : Pages.all().entrySet()) {
      if (account.getKey().isEmpty()) {
        continue;
      }
      Visitor visitor = visitor(account.getKey());
      for (var page : account.getValue().entrySet()) {
        String address = page.getValue();
        HttpResponse<String> opened = visitor.follow(address);
        String there = opened.request().uri().toString().replaceFirst("^http://[^/]+", "");
        if (opened.statusCode() != 200 || !visitor.hidden().containsKey("ticket")) {
          continue;
        }
        String title = title(opened.body());
        visitor.changeNode();
        HttpResponse<String> answer = visitor.post(there, visitor.hidden());
        sent[0]++;
        if (answer.statusCode() != 200 || !title(answer.body()).endsWith(title)) {
          failed.add(
              account.getKey()
                  + " "
                  + there
                  + ": "
                  + answer.statusCode()
                  + " "
                  + title(answer.body()));
        }
      }
    }
    assertEquals(List.of(), failed);
    assertTrue(sent[0] > 40, sent[0] + " forms");
  }

  private static String title(String page) {
    Matcher title = TITLE.matcher(page);
    return title.find() ? title.group(1) : "";
  }

  /** Whoever has signed out elsewhere is signed out here, though the browser keeps a cookie. */
  @Test
  void sessionThatIsOverIsOverOnEveryNode() throws Exception {
    String form = staff.newForm("/conversation/form");
    String page = staff.page();
    Map<String, String> fields = new LinkedHashMap<>(staff.hidden());
    String cookies = staff.cookies();
    assertTrue(cookies.contains("token="), cookies);
    staff.send(form, "logout", Map.of());
    assertFalse(staff.cookies().contains("token="), staff.cookies());
    Visitor thief = new Visitor(Deployed.address(""));
    HttpResponse<String> answer = thief.post(form, fields, "Cookie", cookies);
    assertEquals(302, answer.statusCode(), page);
    assertTrue(answer.headers().firstValue("Location").orElse("").contains("/login"));
    assertEquals(0, conversations("NODE-" + UUID.randomUUID()));
  }
}
