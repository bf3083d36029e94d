package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/** What another site, or another session, sends in somebody's name is refused, every action. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise31IT {
  private static final String VIEW = "jakarta.faces.ViewState";
  private static final String NONCE = "primefaces.nonce";
  private static final Pattern ACTION = Pattern.compile("<(?:button|a|input) id=\"(page:[^\"]+)\"");

  @Test
  void actionSentByAnotherIsRefusedAndChangesNothing() throws Exception {
    String before = Stored.contents();
    List<String> findings = new ArrayList<>();
    int actions = 0;
    for (var account : Pages.all().entrySet()) {
      if (account.getKey().isEmpty()) {
        continue;
      }
      Visitor one = new Visitor(Deployed.address(""));
      one.signIn(account.getKey());
      Visitor other = new Visitor(Deployed.address(""));
      other.signIn(account.getKey());
      for (String path : account.getValue().values()) {
        String page = one.open(path).body();
        Map<String, String> own = one.hidden();
        other.open(path);
        Map<String, String> others = other.hidden();
        for (String action : actions(page)) {
          actions++;
          send(one, path, action, own, others, findings);
        }
      }
    }
    assertEquals("", String.join("\n", findings));
    assertEquals(before, Stored.contents());
    assertTrue(actions > 50, actions + " actions are too few to be all");
    System.out.printf("promise 31: %d actions, each in 6 foreign ways, all refused%n", actions);
  }

  /** The actions of a page; of those in the lines of a list, the first. */
  private static Set<String> actions(String page) {
    Map<String, String> kinds = new LinkedHashMap<>();
    ACTION
        .matcher(page)
        .results()
        .forEach(
            found -> kinds.putIfAbsent(found.group(1).replaceAll(":\\d+:", ":n:"), found.group(1)));
    return new LinkedHashSet<>(kinds.values());
  }

  private static void send(
      Visitor visitor,
      String path,
      String action,
      Map<String, String> own,
      Map<String, String> others,
      List<String> findings)
      throws Exception {
    Map<String, String> fields = new LinkedHashMap<>(own);
    fields.put(action, action);
    refused(visitor.post(path, without(fields, VIEW)), "without view state", action, findings);
    refused(visitor.post(path, without(fields, NONCE)), "without nonce", action, findings);
    Map<String, String> mixed = new LinkedHashMap<>(fields);
    mixed.put(VIEW, "stateless");
    refused(visitor.post(path, mixed), "with no view", action, findings);
    mixed.putAll(others);
    refused(visitor.post(path, mixed), "of another session", action, findings);
    refused(
        visitor.post(path, fields, "Origin", "https://evil.example"),
        "from another site",
        action,
        findings);
    refused(
        visitor.post(path, fields, "Sec-Fetch-Site", "cross-site"),
        "by a cross-site form",
        action,
        findings);
  }

  private static Map<String, String> without(Map<String, String> fields, String name) {
    Map<String, String> rest = new LinkedHashMap<>(fields);
    rest.remove(name);
    return rest;
  }

  private static void refused(
      HttpResponse<String> answer, String how, String action, List<String> findings) {
    if (answer.statusCode() != 403 || !answer.body().contains("<h1>")) {
      findings.add(
          answer.request().uri() + " " + action + " " + how + " got " + answer.statusCode());
    }
  }
}
