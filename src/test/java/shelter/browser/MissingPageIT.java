package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/** A page that is not there: whoever works here is still at work, and nobody else sees of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MissingPageIT {
  private static final Pattern LINK = Pattern.compile("(?:href|action|src)=\"([^\"]*)\"");
  private static final List<String> OF_STAFF = List.of("/home/house", "/entry/list", "/key/list");

  private static List<String> links(HttpResponse<String> page) {
    assertEquals(404, page.statusCode());
    assertTrue(page.headers().firstValue("Location").isEmpty());
    assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
    return LINK.matcher(page.body()).results().map(link -> link.group(1)).toList();
  }

  @Test
  void staffKeepTheirOwnMenu() {
    try (Window staff = Browser.window().signIn("staff.oslo").expecting(404)) {
      for (String path : List.of("/nosuch", "/stay/form?id=00000000-0000-4000-8000-000000000000")) {
        assertEquals(404, staff.open(path).status());
        assertTrue(staff.page.locator("header nav#menu a[href='/entry/list']").isVisible());
        assertEquals(0, staff.page.locator("a[href='/statistics/tables']").count());
        assertEquals(0, staff.page.locator("a[href='/account/list']").count());
      }
      staff.page.locator("a.speak[lang=nn]").click();
      staff.page.waitForSelector("html[lang=nn]");
      staff.page.locator("header nav#menu a[href='/home/house']").click();
      staff.arrive("/home/house");
      staff.assertNothingWrong();
    }
    try (Window office = Browser.window().signIn("office").expecting(404)) {
      office.open("/nosuch");
      assertTrue(office.page.locator("header nav#menu a[href='/year/list']").isVisible());
      assertEquals(0, office.page.locator("a[href='/entry/list']").count());
      office.assertNothingWrong();
    }
  }

  @Test
  void strangersAndLockedScreensGetThePublicFrame() throws Exception {
    Visitor nobody = new Visitor(Deployed.address(""));
    Visitor locked = new Visitor(Deployed.address(""));
    locked.signIn("staff.oslo");
    locked.open("/home/house");
    assertEquals(302, locked.send("/home/house", "lock", Map.of()).statusCode());
    for (Visitor visitor : List.of(nobody, locked)) {
      HttpResponse<String> page = visitor.open("/nosuch");
      List<String> links = links(page);
      assertTrue(links.contains("/statistics/tables"), links.toString());
      OF_STAFF.forEach(link -> assertFalse(links.contains(link), links.toString()));
      assertFalse(page.body().contains("staff.oslo"));
    }
  }

  /** No address that is not there sends a browser to somebody else's. */
  @Test
  void nothingLeadsElsewhere() throws Exception {
    Visitor staff = new Visitor(Deployed.address(""));
    staff.signIn("staff.oslo");
    for (Visitor visitor : List.of(staff, new Visitor(Deployed.address("")))) {
      for (String path : List.of("//evil.example/nosuch", "/nosuch?next=//evil.example")) {
        for (String link : links(visitor.open(path))) {
          assertTrue(link.matches("[?#].*|/(?!/).*"), path + " leads to " + link);
        }
      }
    }
  }
}
