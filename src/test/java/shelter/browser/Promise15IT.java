package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/** The session is in its cookie and nowhere else. With TLS in front: launch/BehindProxyIT. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise15IT {
  private static final List<String> COOKIES = List.of("JSESSIONID", "token", "lang");

  @Test
  void cookiesAreNotForScriptsNorForOtherSites() {
    try (Window staff = Browser.window().signIn("staff.oslo")) {
      staff.page.locator("a.speak[lang=en]").click();
      staff.page.waitForSelector("html[lang=en]");
      for (Cookie cookie : staff.context.cookies()) {
        assertTrue(COOKIES.contains(cookie.name), cookie.name + " is not known");
        assertTrue(cookie.httpOnly, cookie.name);
        assertEquals(SameSiteAttribute.LAX, cookie.sameSite, cookie.name);
        assertEquals("/", cookie.path, cookie.name);
      }
    }
  }

  @Test
  void sessionIsNeverInAnAddress() throws Exception {
    List<String> secrets;
    try (Window staff = Browser.window().signIn("staff.oslo")) {
      secrets =
          staff.context.cookies().stream()
              .filter(cookie -> !cookie.name.equals("lang"))
              .map(cookie -> cookie.value)
              .toList();
      assertEquals(2, secrets.size());
      for (String path : List.of("/home/house", "/entry/list", "/stay/form", "/")) {
        String page = staff.open(path).text();
        assertFalse(page.contains("jsessionid"), path);
        assertTrue(secrets.stream().noneMatch(page::contains), path);
      }
    }
    Visitor thief = new Visitor(Deployed.address(""));
    for (String way :
        List.of(";jsessionid=", ";JSESSIONID=", "?jsessionid=", "?JSESSIONID=", "?token=")) {
      for (String secret : secrets) {
        assertFalse(thief.open("/home/house" + way + secret).body().contains("bar staff"), way);
      }
    }
  }
}
