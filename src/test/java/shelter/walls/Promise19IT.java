package shelter.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** What another centre has is asked for in every way, and is like what nobody has (promise 19). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise19IT {
  private static final String THEIRS = "B19-BERGEN";

  /** What Bergen has, made once: the ids by the word of the kind. */
  private static Map<String, String> bergen;

  private final Visitor manager = new Visitor(Deployed.address(""));
  private final Visitor staff = new Visitor(Deployed.address(""));

  @BeforeEach
  void signIn() throws Exception {
    manager.signIn("manager.oslo");
    staff.signIn("staff.oslo");
    if (bergen == null) {
      bergen = Theirs.make(THEIRS);
    }
  }

  private static long denied(String centre) {
    return Stored.number(
        "select count(*) from register.audit where chain = ? and action = 'DENIED'", centre);
  }

  @Test
  void addressOfAnothersRecordAnswersLikeAnUnknownOne() throws Exception {
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("/stay/form?id=", "stay");
    addresses.put("/discharge/form?id=", "stay");
    addresses.put("/child/form?id=", "child");
    addresses.put("/dayvisit/user?id=", "dayuser");
    addresses.put("/dayvisit/form?id=", "dayvisit");
    addresses.put("/conversation/form?id=", "conversation");
    for (String kind : List.of("stay", "child", "dayuser", "dayvisit", "conversation", "deleted")) {
      String word = kind.equals("deleted") ? "conversation" : kind;
      addresses.putIfAbsent("/entry/record?kind=" + word + "&id=", kind);
    }
    addresses.put("/entry/record?id=" + bergen.get("deleted") + "&kind=", "conversation");
    addresses.put("/stay/form?lang=nn&id=", "draft");
    for (var one : addresses.entrySet()) {
      boolean kind = one.getKey().endsWith("kind=");
      missing(
          one.getKey(), kind ? one.getValue() : bergen.get(one.getValue()), "" + UUID.randomUUID());
    }
    missing("/account/form?id=", "staff.bergen", "staff.nowhere");
    missing("/account/form?id=", "manager.bergen", "office");
  }

  /** The same page for both, byte by byte, and one line on the trail each time. */
  private void missing(String address, String theirs, String nobodys) throws Exception {
    long there = denied("bergen");
    long here = denied("oslo");
    HttpResponse<String> unknown = manager.open(address + nobodys);
    assertEquals(404, unknown.statusCode(), address);
    assertEquals(here + 1, denied("oslo"), address + " of nobody, lines on the trail");
    HttpResponse<String> foreign = manager.open(address + theirs);
    assertEquals(404, foreign.statusCode(), address);
    assertEquals(here + 2, denied("oslo"), address + " of Bergen, lines on the trail");
    assertEquals(
        Records.withoutTokens(unknown.body()), Records.withoutTokens(foreign.body()), address);
    assertEquals(there, denied("bergen"), address);
  }

  /** Ids that a form carries: in its address, beside its answers, as the adult of a child. */
  @Test
  void idThatIsPostedReachesNothingOfAnother() throws Exception {
    String theirs = Stored.stay(bergen.get("stay"));
    String own = Records.save(staff, "/stay/form", Records.stay("B19-OWN"));
    staff.open("/stay/form?id=" + own);
    Map<String, String> fields = staff.hidden();
    Records.stay("B19-OWN").forEach((id, value) -> fields.put("page:" + id, value));
    fields.put("page:save", "page:save");
    fields.put("id", bergen.get("stay"));
    fields.put("page:id", bergen.get("stay"));
    HttpResponse<String> answer = staff.post("/stay/form?id=" + bergen.get("stay"), fields);
    assertFalse(answer.body().contains(THEIRS));
    assertEquals(theirs, Stored.stay(bergen.get("stay")));

    // a page whose record is gone from memory: its address alone says which
    String form = staff.newForm("/conversation/form");
    String shown = staff.page();
    assertEquals(302, staff.send(form, "save", Visitor.conversation("B19-SAVED")).statusCode());
    for (String id : List.of(bergen.get("conversation"), "" + UUID.randomUUID())) {
      staff.turnBackTo(shown);
      answer = staff.send("/conversation/form?id=" + id, "save", Visitor.conversation("B19-GONE"));
      assertEquals(403, answer.statusCode(), id);
    }
    assertEquals(
        0,
        Stored.number(
            "select count(*) from register.phone_conversation where user_key = 'B19-GONE'"));
  }

  @Test
  void choiceThatIsAnothersIsRefusedLikeAnUnknownOne() throws Exception {
    for (String id : List.of(bergen.get("stay"), "" + UUID.randomUUID())) {
      String form = staff.newForm("/child/form");
      HttpResponse<String> answer = staff.send(form, "save", Records.child("B19-CHOICE", id));
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("id=\"adultStay-error\""), answer.body());
      assertFalse(answer.body().contains(THEIRS));
    }
    assertEquals(
        0,
        Stored.number("select count(*) from register.child_stay where child_key = 'B19-CHOICE'"));
    // what a new form is begun with
    String fresh = "" + UUID.randomUUID();
    for (String begun : List.of("/child/form?adult=%s&new=", "/dayvisit/form?of=%s&new=")) {
      String kind = begun.startsWith("/child") ? "stay" : "dayuser";
      assertEquals(
          plain(staff, begun.formatted(UUID.randomUUID()) + fresh),
          plain(staff, begun.formatted(bergen.get(kind)) + fresh),
          begun);
    }
  }

  /** A page without tokens, ids, and the key that is proposed, another one each time. */
  private static String plain(Visitor visitor, String address) throws Exception {
    HttpResponse<String> answer = visitor.open(address);
    assertEquals(200, answer.statusCode(), address);
    return Records.alike(answer.body());
  }

  /** A draft's id and the button of another's list are worth nothing here. */
  @Test
  void draftsAndKeyChangesOfAnotherStayAsTheyWere() throws Exception {
    String draft =
        "select answers from register.draft where centre = 'bergen' and record = ?::uuid";
    String before = Stored.value(draft, bergen.get("draft"));
    String form = "/stay/form?new=" + bergen.get("draft");
    assertFalse(staff.open(form).body().contains(THEIRS));
    assertEquals(200, staff.keep(form, "stay", "{\"userKey\":[\"B19-MINE\"]}").statusCode());
    staff.open(form);
    staff.send(form, "discard", Map.of());
    assertEquals(before, Stored.value(draft, bergen.get("draft")));

    staff.open("/key/change");
    Map<String, String> fields = staff.hidden();
    fields.put(bergen.get("undo"), bergen.get("undo"));
    staff.post("/key/change", fields);
    assertEquals(
        0,
        Stored.number(
            "select count(*) from register.key_change where centre = 'bergen' and from_key = ? and undone_at is not null",
            THEIRS + "-K"));
  }
}
