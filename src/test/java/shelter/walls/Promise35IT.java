package shelter.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.TestDatabase;
import shelter.Visitor;
import shelter.browser.Stored;

/** A key that is like no other goes through everything, and stays where it belongs (promise 35). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise35IT {
  private static final String CANARY = Canary.KEY;
  private final Visitor staff = new Visitor(Deployed.address(""));
  private final Visitor manager = new Visitor(Deployed.address(""));
  private final Canary canary = new Canary();

  @BeforeEach
  void signIn() throws Exception {
    staff.signIn("staff.alta");
    manager.signIn("manager.alta");
  }

  @Test
  void keyIsInNoLogAddressHeaderOrTrail() throws Exception {
    saved();
    searched();
    refused();
    broken();
    draftAndTimeout();
    mistaken();
    exportedAndDeleted();
    for (String inside : List.of("/health", "/health/ready", "/metrics", "/openapi")) {
      canary.look(inside, staff.open(inside).body());
    }
    canary.look(
        "audit trail", Stored.value("select string_agg(a::text, ' ') from register.audit a"));
    canary.look(
        "attempts", Stored.value("select string_agg(a::text, ' ') from register.attempt a"));
    canary.look(
        "sessions", Stored.value("select string_agg(a::text, ' ') from register.session a"));
    canary.look("deleted", Stored.value("select string_agg(a::text, ' ') from register.deleted a"));
    int logs =
        canary.files(Path.of("target"), "server\\.log.*")
            + canary.files(Path.of("target/test-data"), ".*\\.log|audit-heads.*");
    assertTrue(logs >= 3, logs + " logs are too few");
    canary.assertNowhere();
  }

  private static String key(String what) {
    return CANARY + "-" + what;
  }

  private void saved() throws Exception {
    String stay = Records.save(staff, "/stay/form", Records.stay(key("A")));
    Records.save(staff, "/child/form", Records.child(key("C"), stay));
    Records.save(staff, "/conversation/form", Visitor.conversation(key("T")));
    Records.save(staff, "/dayvisit/form", Records.dayVisit(key("V")));
    for (String page :
        List.of(
            "/stay/form?id=" + stay,
            "/discharge/form?id=" + stay,
            "/entry/record?kind=stay&id=" + stay)) {
      canary.shown(staff.open(page), true);
    }
    for (String list :
        List.of(
            "/home/house",
            "/home/unfinished",
            "/entry/list",
            "/discharge/form",
            "/dayvisit/form")) {
      canary.shown(staff.open(list), false);
    }
  }

  private void searched() throws Exception {
    send(staff, "/home/house", "find", Map.of("key", key("A")));
    send(staff, "/entry/list", "show", Map.of("key", CANARY));
    send(staff, "/entry/list", "show", Map.of("key", key("nobody")));
    send(staff, "/key/change", "look", Map.of("fromKey", key("T"), "toKey", key("U")));
    canary.shown(staff.send("/key/change", "change", Map.of()), false);
    canary.shown(staff.open("/key/change"), false);
    String form = staff.newForm("/stay/form");
    canary.shown(staff.send(form, "look", Map.of("userKey", key("A"))), false);
  }

  /** What no rule lets through, and what no form would send. */
  private void refused() throws Exception {
    Map<String, String> stay = Records.stay(key("Kari Nordmann"));
    stay.put("admissionDate", "1.5.2020");
    stay.put("gender", key("gender"));
    stay.put("birthYear", key("year"));
    String form = staff.newForm("/stay/form");
    canary.shown(staff.send(form, "save", stay), false);
    form = staff.newForm("/stay/form");
    canary.shown(staff.send(form, "save", Records.stay(key("A"))), false);
    form = staff.newForm("/stay/form");
    Map<String, String> sent = new HashMap<>(staff.hidden());
    sent.put("page:userKey", key("A"));
    sent.remove("jakarta.faces.ViewState");
    canary.shown(staff.post(form, sent), false);
    sent.put("jakarta.faces.ViewState", key("view"));
    canary.shown(staff.post(form, sent), false);
    sent.put("page:userKey", key("A") + "\0");
    canary.shown(staff.post(form, sent), false);
    for (String json :
        List.of(
            "{\"userKey\":\"" + key("J") + "\"}",
            "{\"userKey\":[" + key("J"),
            "[\"" + key("J") + "\"]")) {
      HttpResponse<String> answer = staff.call("PUT", "/api/draft/stay/" + UUID.randomUUID(), json);
      canary.shown(answer, false);
      assertEquals(400, answer.statusCode(), json);
    }
    canary.shown(
        staff.call("PUT", "/api/draft/stay/no-id", "{\"userKey\":[\"" + key("J") + "\"]}"), false);
  }

  /** A database that refuses what the program let through: the page that says so, and the logs. */
  private void broken() throws Exception {
    Map<String, String> faults =
        Map.of(
            "stay add constraint broken check (user_key not like 'ZQ7CANARY-B%') not valid",
                key("B1"),
            "stay add constraint broken check (length(user_key) <> 12) not valid", key("B2"));
    for (var fault : faults.entrySet()) {
      owner("alter table register." + fault.getKey());
      try {
        String form = staff.newForm("/stay/form");
        HttpResponse<String> answer = staff.send(form, "save", Records.stay(fault.getValue()));
        canary.shown(answer, false);
        assertTrue(answer.statusCode() == 500, "broken, but " + answer.statusCode());
        canary.look("the page of a failure", answer.body());
      } finally {
        owner("alter table register.stay drop constraint broken");
      }
    }
    owner(
        "create unique index broken on register.phone_conversation (user_key) where user_key like 'ZQ7CANARY-Q%'");
    try {
      Records.save(staff, "/conversation/form", Visitor.conversation(key("Q")));
      String form = staff.newForm("/conversation/form");
      HttpResponse<String> answer = staff.send(form, "save", Visitor.conversation(key("Q")));
      canary.shown(answer, false);
      assertEquals(500, answer.statusCode());
      canary.look("the page of a failure", answer.body());
    } finally {
      owner("drop index register.broken");
    }
  }

  private void draftAndTimeout() throws Exception {
    String form = staff.newForm("/stay/form");
    canary.shown(staff.keep(form, "stay", "{\"userKey\":[\"" + key("D") + "\"]}"), false);
    canary.shown(staff.open(form), true);
    canary.shown(staff.open("/home/unfinished"), false);
    canary.shown(staff.send(form, "discard", Map.of()), false);
    // locked
    form = staff.newForm("/stay/form");
    String page = staff.page();
    canary.shown(staff.send(form, "lock", Map.of("userKey", key("L"))), false);
    staff.turnBackTo(page);
    canary.shown(staff.send(form, "save", Records.stay(key("L"))), false);
    staff.open("/login/lock");
    canary.shown(staff.send("/login/lock", "unlock", Map.of("password", key("password"))), false);
    canary.shown(
        staff.send("/login/lock", "unlock", Map.of("password", "demo-shelter-register")), false);
    // a quarter of an hour later
    form = staff.newForm("/stay/form");
    owner(
        "update register.session set used_at = now() - interval '16 minutes' where account = 'staff.alta'");
    canary.shown(staff.send(form, "save", Records.stay(key("E"))), false);
    canary.shown(staff.keep(form, "stay", "{\"userKey\":[\"" + key("E") + "\"]}"), false);
    assertEquals(
        0,
        Stored.number(
            "select count(*) from register.stay where user_key in (?, ?)", key("E"), key("L")));
  }

  /** Who takes one field for another. */
  private void mistaken() throws Exception {
    staff.open("/login");
    canary.shown(
        staff.send(
            "/login",
            "login",
            Map.of("username", key("name"), "password", key("word"), "code", key("code"))),
        false);
    staff.signIn("staff.alta");
    send(manager, "/access/list", "find", Map.of("account", key("name")));
    send(
        manager,
        "/account/own",
        "save",
        Map.of("current", key("w"), "password", key("p"), "again", key("q")));
  }

  private void exportedAndDeleted() throws Exception {
    send(manager, "/privacy/person", "show", Map.of("key", key("A")));
    HttpResponse<String> file =
        send(manager, "/privacy/person", "download", Map.of("key", key("A")));
    assertTrue(file.body().contains(key("A")), "the file is not the person's");
    send(manager, "/privacy/person", "show", Map.of("key", key("nobody")));
    String id = Stored.value("select id from register.stay where user_key = ?", key("A"));
    String child = Stored.value("select id from register.child_stay where child_key = ?", key("C"));
    for (String record : List.of("kind=child&id=" + child, "kind=stay&id=" + id)) {
      String page = "/entry/record?" + record;
      manager.open(page);
      canary.shown(
          manager.send(page, "delete", Map.of("reason", "NEVER_HAPPENED", "sure", "on")), false);
    }
    assertEquals(
        0, Stored.number("select count(*) from register.stay where user_key = ?", key("A")));
    canary.shown(manager.open("/entry/deleted"), false);
    canary.look("the list of the deleted", manager.page());
  }

  private HttpResponse<String> send(
      Visitor visitor, String page, String button, Map<String, String> answers) throws Exception {
    visitor.open(page);
    HttpResponse<String> answer = visitor.send(page, button, answers);
    canary.shown(answer, false);
    return answer;
  }

  private static void owner(String sql) throws Exception {
    try (Connection owner = TestDatabase.asOwner("register");
        var statement = owner.createStatement()) {
      statement.execute(sql);
      owner.commit();
    }
  }
}
