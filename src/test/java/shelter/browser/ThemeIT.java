package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The colours somebody needs to read by follow them, and nobody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ThemeIT {
  private static final String ON_DARK = "rgb(236, 234, 228)";
  private static final String ON_WHITE = "rgb(29, 38, 37)";

  private static Object ink(Window window) {
    return window.page.evaluate("getComputedStyle(document.querySelector('h1')).color");
  }

  private static void choose(Window window, String theme) {
    window.open("/account/own");
    window.page.locator("button.theme-" + theme).click();
    window.page.waitForSelector("button.theme-" + theme + "[aria-pressed=true]");
  }

  @Test
  void coloursFollowThePersonToAnotherMachineAndStayOnNone() {
    try (Window staff = Browser.window().signIn("staff.molde");
        Window other = Browser.window()) {
      choose(staff, "DARK");
      assertEquals(ON_DARK, ink(staff));
      other.signIn("staff.molde");
      assertEquals(ON_DARK, ink(other));
      other.control("logout").click();
      other.arrive("/login");
      assertEquals(ON_WHITE, ink(other));
      other.signIn("manager.molde");
      other.open("/home/house");
      assertEquals(ON_WHITE, ink(other));
      choose(staff, "SYSTEM");
      staff.assertNothingWrong();
    }
  }

  @Test
  void paperIsWhiteWhateverTheScreenIs() {
    try (Window reader = Browser.window()) {
      reader.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      reader.open("/login");
      assertEquals(ON_DARK, ink(reader));
      reader.page.emulateMedia(
          new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setMedia(Media.PRINT));
      assertEquals("rgb(0, 0, 0)", ink(reader));
    }
  }
}
