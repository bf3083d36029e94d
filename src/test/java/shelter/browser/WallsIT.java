package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;

/** Who is let in where, as the browser sees it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WallsIT {
  private static final List<String> RECORDS =
      List.of(
          "/home/house",
          "/home/unfinished",
          "/entry/list",
          "/entry/record",
          "/key/list",
          "/arrival/form",
          "/discharge/form",
          "/help/forms",
          "/help/reservation",
          "/help/paper",
          "/help/downtime",
          "/stay/form",
          "/child/form",
          "/dayvisit/form",
          "/dayvisit/user",
          "/conversation/form");
  private static final List<String> OFFICE =
      List.of("/statistics/count", "/statistics/preliminary", "/year/list");
  private static final List<String> ADMIN = List.of("/centre/list");
  private static final Map<String, List<String>> PAGES =
      Map.of("staff.oslo", RECORDS, "office", OFFICE, "admin", ADMIN);
  private static final String NOBODYS = "/stay/form?id=00000000-0000-0000-0000-000000000000";

  @Test
  void protectedPageIsReachedByWayOfTheSignInPage() {
    for (String account : PAGES.keySet()) {
      try (Window window = Browser.window()) {
        for (String path : PAGES.get(account)) {
          window.open(path);
          assertTrue(window.where().startsWith("/login"), path + " led to " + window.where());
        }
        String last = PAGES.get(account).get(PAGES.get(account).size() - 1);
        window.sendPassword(account, Window.PASSWORD);
        window.arrive(last);
        assertEquals(1, window.page.locator(".bar.staff").count(), last);
        window.assertNothingWrong();
      }
    }
  }

  @DisplayName("Promise 4: wrong password and unknown name get the same sentence")
  @Test
  void wrongPasswordAndUnknownNameGetTheSameSentence() {
    try (Window visitor = Browser.window()) {
      for (String account : List.of("staff.oslo", "nobody.anywhere")) {
        visitor.open("/login");
        visitor.sendPassword(account, "not-the-password");
        visitor.page.waitForSelector("#errors");
        assertEquals(
            "Brukernavn, passord og engangskode passer ikke sammen. Prøv igjen.",
            visitor.summary(),
            account);
        assertEquals("", visitor.page.locator("input[type=password]").inputValue());
      }
      visitor.open("/home/house");
      assertTrue(visitor.where().startsWith("/login"));
      visitor.assertNothingWrong();
    }
  }

  @Test
  void pagesOfOthersAreNotForStaffNorRecordsForTheOffice() {
    for (String account : PAGES.keySet()) {
      try (Window window = Browser.window().signIn(account).expecting(403)) {
        for (String other : PAGES.keySet()) {
          for (String path : other.equals(account) ? List.<String>of() : PAGES.get(other)) {
            APIResponse answer = window.context.request().get(path);
            assertEquals(403, answer.status(), account + " " + path);
            assertTrue(answer.text().contains("Denne siden er ikke for deg"), path);
          }
        }
        window.assertNothingWrong();
      }
    }
  }

  @Test
  void anotherCentresStayAnswersLikeNone() {
    String foreign =
        Stored.value("select id from register.stay where centre <> 'oslo' order by id limit 1");
    try (Window staff = Browser.window().signIn("staff.oslo").expecting(404)) {
      Response unknown = staff.open(NOBODYS);
      assertEquals(404, unknown.status());
      String nothing = withoutNonce(unknown);
      assertEquals("Fant ikke siden", staff.page.locator("h1").innerText());
      Response others = staff.open("/stay/form?id=" + foreign);
      assertEquals(404, others.status());
      assertEquals(nothing, withoutNonce(others));
      assertEquals(404, staff.open("/stay/form?id=no-id").status());
      staff.assertNothingWrong();
    }
  }

  private static String withoutNonce(Response answer) {
    return answer.text().replaceAll("(nonce=\"|csp.init\\(')[^\"']*", "");
  }

  @DisplayName("Promise 13: after signing out nothing is shown again")
  @Test
  void afterSigningOutNothingIsShownAgain() {
    try (Window staff = Browser.window()) {
      staff.signIn("staff.oslo");
      String form = "/stay/form?id=" + Forms.saveStay(staff, "WALL-OUT");
      staff.open(form);
      List<Cookie> cookies = staff.context.cookies();
      staff.page.getByText("Logg ut").click();
      staff.arrive("/login");
      staff.page.goBack();
      assertFalse(staff.page.content().contains("WALL-OUT"));
      staff.open(form);
      assertTrue(staff.where().startsWith("/login"));
      staff.assertNothingWrong();
      try (Window other = Browser.window()) {
        other.context.addCookies(cookies.stream().map(WallsIT::again).toList());
        other.open(form);
        assertTrue(other.where().startsWith("/login"));
        assertFalse(other.page.content().contains("WALL-OUT"));
      }
    }
  }

  private static Cookie again(Cookie cookie) {
    return new Cookie(cookie.name, cookie.value).setUrl(Deployed.address("/"));
  }

  @Test
  void signingInAsAnotherEndsTheFirst() {
    try (Window window = Browser.window().signIn("staff.oslo")) {
      window.open("/login");
      window.sendPassword("office", Window.PASSWORD);
      window.arrive("/next/list");
      assertEquals("office", window.page.locator(".bar .end .soft").innerText());
      assertEquals(403, window.expecting(403).open("/home/house").status());
      window.assertNothingWrong();
    }
  }

  @Test
  void sessionIsAnotherOneAfterSigningIn() {
    try (Window staff = Browser.window()) {
      staff.open("/login");
      String before = session(staff);
      staff.sendPassword("staff.oslo", Window.PASSWORD);
      staff.arrive("/home/house");
      assertFalse(session(staff).equals(before));
    }
  }

  private static String session(Window visitor) {
    return visitor.context.cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }
}
