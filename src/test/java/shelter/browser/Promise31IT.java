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
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.catalogue.Published;

/** What another site, or another session, sends in somebody's name is refused, every action. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise31IT {
  private static final boolean FULL = "full".equals(System.getProperty("test.numbers"));
  private static final String VIEW = "jakarta.faces.ViewState";
  private static final String NONCE = "primefaces.nonce";
  private static final Pattern ACTION = Pattern.compile("<(?:button|a|input) id=\"(page:[^\"]+)\"");

  @Test
  void actionSentByAnotherIsRefusedAndChangesNothing() throws Exception {
    Published.await();
    String before = Stored.contents();
    List<String> findings = new ArrayList<>();
    int actions = 0;
    int sent = 0;
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
        boolean first = true;
        for (String action : actions(page)) {
          Map<String, Callable<HttpResponse<String>>> ways =
              foreign(one, path, action, own, others);
          // The gate looks at no action: in the build every page's first is sent in all ways.
          List<String> names = new ArrayList<>(ways.keySet());
          for (String how : FULL || first ? names : List.of(names.get(actions % names.size()))) {
            refused(ways.get(how).call(), how, action, findings);
            sent++;
          }
          first = false;
          actions++;
        }
      }
    }
    assertEquals("", String.join("\n", findings));
    assertEquals(before, Stored.contents());
    assertTrue(actions > 50, actions + " actions are too few to be all");
    System.out.printf("promise 31: %d actions, %d foreign requests, all refused%n", actions, sent);
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

  /** What another site or session can send in somebody's name, by how it differs. */
  private static Map<String, Callable<HttpResponse<String>>> foreign(
      Visitor visitor,
      String path,
      String action,
      Map<String, String> own,
      Map<String, String> others) {
    Map<String, String> fields = new LinkedHashMap<>(own);
    fields.put(action, action);
    Map<String, String> viewless = new LinkedHashMap<>(fields);
    viewless.put(VIEW, "stateless");
    Map<String, String> mixed = new LinkedHashMap<>(fields);
    mixed.putAll(others);
    Map<String, Callable<HttpResponse<String>>> ways = new LinkedHashMap<>();
    ways.put("without view state", () -> visitor.post(path, without(fields, VIEW)));
    ways.put("without nonce", () -> visitor.post(path, without(fields, NONCE)));
    ways.put("with no view", () -> visitor.post(path, viewless));
    ways.put("of another session", () -> visitor.post(path, mixed));
    ways.put(
        "from another site", () -> visitor.post(path, fields, "Origin", "https://evil.example"));
    ways.put(
        "by a cross-site form", () -> visitor.post(path, fields, "Sec-Fetch-Site", "cross-site"));
    return ways;
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
