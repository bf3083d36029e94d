package shelter.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.Visitor;

/** One factor opens nothing, and no code opens twice (promises 6 and 8). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise6IT {
  private static final String WRONG = "Brukernavn, passord og engangskode passer ikke sammen.";

  /** All pages that are in the program, but for those that everybody may read. */
  static List<String> protectedPages() throws Exception {
    Path pages = Path.of("src/main/webapp");
    try (var files = Files.walk(pages)) {
      List<String> found =
          files
              .map(file -> "/" + pages.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
              .map(file -> file.replaceFirst("\\.xhtml$", ""))
              .filter(page -> !page.startsWith("/login"))
              .filter(page -> !page.matches("/index|/statistics/(?!count|preliminary).*"))
              .sorted()
              .toList();
      assertTrue(found.size() > 25, found.toString());
      return found;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "STAFF, oslo, /home/house",
    "MANAGER, oslo, /home/house",
    "OFFICE, , /next/list",
    "ADMIN, , /next/list"
  })
  void passwordAloneReachesNoPage(String role, String centre, String start) throws Exception {
    Newcomer one = Newcomer.withPassword(role, centre);
    Visitor visitor = one.begin();
    one.scan(visitor.page());
    reachesNothing(visitor);
    assertEquals(401, visitor.keep("/stay/form?new=" + start(), "stay", "{}").statusCode());

    visitor.open("/login/first");
    assertFalse(visitor.page().contains("bar staff"));
    // The button behind the codes that are not shown yet, sent by hand.
    visitor.send("/login/first", "goOn", Map.of());
    reachesNothing(visitor);
    visitor.open("/login/first");
    HttpResponse<String> refused =
        visitor.send("/login/first", "finish", Map.of("code", one.wrongCode()));
    assertEquals(200, refused.statusCode());
    assertTrue(refused.body().contains("Koden passer ikke."), refused.body());
    visitor.send("/login/first", "goOn", Map.of());
    reachesNothing(visitor);
    // A form without any of its fields is refused like one with wrong ones.
    visitor.open("/login/first");
    assertEquals(200, visitor.send("/login/first", "finish", Map.of()).statusCode());

    visitor.open("/login/first");
    one.scan(visitor.page());
    one.enter(visitor, Map.of("code", one.code(0)));
    assertTrue(Newcomer.isIn(visitor, start), start);

    // From now on the password alone does not even begin.
    for (String code : List.of("", one.wrongCode(), "aaaa-bbbb-cccc")) {
      Visitor again = Newcomer.visitor();
      HttpResponse<String> answer = one.present(again, Newcomer.PASSWORD, code);
      assertTrue(answer.body().contains(WRONG), answer.body());
      assertEquals(302, again.open("/login/first").statusCode());
      assertEquals(302, again.open(start).statusCode());
    }
  }

  private static String start() {
    return java.util.UUID.randomUUID().toString();
  }

  private static void reachesNothing(Visitor visitor) throws Exception {
    for (String path : protectedPages()) {
      HttpResponse<String> answer = visitor.open(path);
      assertEquals(302, answer.statusCode(), path);
      assertTrue(Newcomer.target(answer).endsWith("/login?continued=true"), path);
      assertFalse(answer.body().contains("<main"), path);
    }
  }

  /** What was begun and left lying opens nothing a quarter of an hour later, nor elsewhere. */
  @Test
  void secondFactorIsSetUpByNobodyElse() throws Exception {
    Newcomer one = Newcomer.withPassword("STAFF", "oslo");
    one.scan(one.begin().page());
    Visitor other = Newcomer.visitor();
    assertEquals(302, other.open("/login/first").statusCode());
    // Begun before the owner set hers up, and sent after: the password alone is not enough then.
    Visitor slow = one.begin();
    one.scan(slow.page());
    String code = one.code(0);
    one.enrol();
    HttpResponse<String> answer = slow.send("/login/first", "finish", Map.of("code", code));
    assertEquals(200, answer.statusCode(), "one who showed a password only was let in");
    assertFalse(answer.body().contains("class=\"codes\""), answer.body());
    assertEquals(302, slow.open("/home/house").statusCode());
    one.signIn();
  }

  @Test
  void recoveryCodesAreShownAgainToWhoSendsTheFormTwice() throws Exception {
    Newcomer one = Newcomer.withPassword("STAFF", "oslo");
    Visitor visitor = one.begin();
    one.scan(visitor.page());
    String form = visitor.page();
    Map<String, String> code = Map.of("code", one.code(0));
    String first = codes(visitor.send("/login/first", "finish", code).body());
    visitor.turnBackTo(form);
    assertEquals(first, codes(visitor.send("/login/first", "finish", code).body()));
    assertEquals(10, first.split(" ").length);
  }

  /** The recovery codes that a page shows. */
  private static String codes(String page) {
    return java.util.regex.Pattern.compile("<code>([a-z2-9]{4}(-[a-z2-9]{4}){2})</code>")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .collect(java.util.stream.Collectors.joining(" "));
  }

  @DisplayName("Promise 8: recovery code opens once")
  @Test
  void recoveryCodeOpensOnce() throws Exception {
    Newcomer one = Newcomer.withPassword("MANAGER", "oslo");
    one.enrol();
    assertEquals(10, one.recovery().stream().distinct().count());
    String code = one.recovery().get(3);
    Visitor visitor = Newcomer.visitor();
    assertEquals(302, one.present(visitor, Newcomer.PASSWORD, code).statusCode());
    assertTrue(Newcomer.isIn(visitor, "/home/house"));
    for (String again : List.of(code, code.replace("-", ""), code.toUpperCase())) {
      HttpResponse<String> answer = one.present(Newcomer.visitor(), Newcomer.PASSWORD, again);
      assertTrue(answer.body().contains(WRONG), again);
    }
    String typed = one.recovery().get(4).replace("-", " ").toUpperCase();
    assertEquals(302, one.present(Newcomer.visitor(), Newcomer.PASSWORD, typed).statusCode());
    // Those of one account open no other.
    Newcomer other = Newcomer.enrolled("MANAGER", "oslo");
    HttpResponse<String> foreign =
        other.present(Newcomer.visitor(), Newcomer.PASSWORD, one.recovery().get(5));
    assertTrue(foreign.body().contains(WRONG), foreign.body());
    for (String kept : one.recovery()) {
      assertEquals(
          "0",
          Tables.value(
              "select count(*) from register.recovery_code where position(? in code) > 0",
              kept.replace("-", "")));
    }
  }

  /** Promise 8: also the code with which the factor was set up is used. */
  @DisplayName("Promise 8: code that was used is refused")
  @Test
  void codeThatWasUsedIsRefused() throws Exception {
    Newcomer one = Newcomer.withPassword("STAFF", "oslo");
    Visitor visitor = one.begin();
    one.scan(visitor.page());
    String first = one.code(0);
    one.enter(visitor, Map.of("code", first));
    refused(one, first);
    String next = one.code(1);
    assertEquals(302, one.present(Newcomer.visitor(), Newcomer.PASSWORD, next).statusCode());
    for (int i = 0; i < 4; i++) {
      refused(one, next);
    }
    Tables.change("delete from register.attempt");
    refused(one, first);
  }

  private static void refused(Newcomer one, String code) throws Exception {
    HttpResponse<String> answer = one.present(Newcomer.visitor(), Newcomer.PASSWORD, code);
    assertTrue(answer.body().contains(WRONG), answer.body());
  }

  /** Promise 8: sent by four at the same moment, a code lets one of them in. */
  @DisplayName("Promise 8: code that comes four times at once lets in once")
  @Test
  void codeThatComesFourTimesAtOnceLetsInOnce() throws Exception {
    Newcomer one = Newcomer.enrolled("STAFF", "oslo");
    for (String code : List.of("app", one.recovery().get(0))) {
      one.laterForCodes();
      Tables.change("delete from register.attempt");
      String sent = code.equals("app") ? one.code(0) : code;
      List<Callable<Integer>> senders = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Visitor visitor = Newcomer.visitor();
        visitor.open("/login");
        Map<String, String> answers =
            Map.of("username", one.name, "password", Newcomer.PASSWORD, "code", sent);
        senders.add(() -> visitor.send("/login", "login", answers).statusCode());
      }
      ExecutorService pool = Executors.newFixedThreadPool(senders.size());
      int in = 0;
      try {
        for (var sender : pool.invokeAll(senders)) {
          in += sender.get() == 302 ? 1 : 0;
        }
      } finally {
        pool.shutdownNow();
      }
      assertEquals(1, in, code);
    }
  }
}
