package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.catalogue.Published;

/** Every page, in each language, on a desk and in a hand: whole, quiet and readable for all. */
@org.junit.jupiter.api.DisplayName("Promises 30, 31: pages are whole in a browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryPageIT {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Pictures are for eyes, and both sets of colours in each language take long: in full only. */
  private static final boolean FULL = "full".equals(System.getProperty("test.numbers"));

  private static final int DESK = 1280;
  private static final int HAND = 390;

  @Test
  void pagesInBokmalAreWholeAndReadableForAll() {
    visit("nb");
  }

  /** Their words alone differ; with the full numbers every rule is tried on them too. */
  @org.junit.jupiter.api.Tag("full")
  @Test
  void pagesInNynorskAreReadableForAll() {
    visit("nn");
  }

  /** Their words only: how they lie on the page is tried in the two other languages. */
  @Test
  void pagesInNynorskAreWholeAndLookingAtThemChangesNothing() throws Exception {
    Published.await();
    String before = Stored.contents();
    List<String> findings = new ArrayList<>();
    for (var pages : Pages.all().entrySet()) {
      Visitor visitor = new Visitor(Deployed.address(""));
      if (!pages.getKey().isEmpty()) {
        visitor.signIn(pages.getKey());
      }
      visitor.open("/login?lang=nn");
      for (String path : pages.getValue().values()) {
        String text = visitor.follow(path).body();
        if (!text.contains("lang=\"nn\"") || text.contains("???")) {
          findings.add(path + " is in another language or lacks a text");
        }
      }
    }
    assertEquals("", String.join("\n", findings));
    assertEquals(before, Stored.contents(), "the pages change nothing by being looked at");
  }

  @Test
  void pagesInEnglishAreWhole() {
    visit("en");
  }

  private static void visit(String language) {
    List<String> findings = new ArrayList<>();
    Pages.all()
        .forEach(
            (account, pages) -> {
              try (Window window = Browser.window().in(language)) {
                if (!account.isEmpty()) {
                  window.signIn(account);
                } else {
                  OfficeTables.headline(window);
                }
                window.expecting(403).expecting(404);
                pages.forEach((name, path) -> look(window, name, path, language, findings));
                findings.addAll(window.problems());
              }
            });
    assertEquals("", String.join("\n", findings));
  }

  private static void look(
      Window window, String name, String path, String language, List<String> findings) {
    String about = name + " (" + language + ") ";
    window.open(path);
    if (!language.equals(window.page.locator("html").getAttribute("lang"))) {
      findings.add(about + "is in another language");
    }
    if (!"text/html".equals(window.page.evaluate("document.contentType"))) {
      findings.add(about + "is served as " + window.page.evaluate("document.contentType"));
    }
    if (window.text().contains("???") || window.page.title().contains("???")) {
      findings.add(about + "shows a text that is missing");
    }
    for (int width : new int[] {DESK, HAND}) {
      window.page.setViewportSize(width, 900);
      int over =
          (Integer)
              window.page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (over > 0) {
        findings.add(about + "scrolls sideways by " + over + " at " + width);
      }
      if (language.equals("nb") && FULL) {
        window.page.screenshot(
            new ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                // Every table of a year is longer than a picture can be.
                .setFullPage(!name.equals("print")));
      }
    }
    Locator menu = window.page.locator("button.menu");
    menu.click();
    for (String link : List.of("nav a[lang=en]", "nav#menu a")) {
      if (!window.page.locator(link).first().isVisible()) {
        findings.add(about + "does not show " + link + " in its menu at " + HAND);
      }
    }
    if (name.equals("house") && language.equals("nb") && FULL) {
      window.page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("menu-390.png")));
    }
    window.page.setViewportSize(DESK, 900);
    for (ColorScheme colours : ColorScheme.values()) {
      boolean tried = colours == (language.equals("nb") ? ColorScheme.LIGHT : ColorScheme.DARK);
      if (colours != ColorScheme.NO_PREFERENCE && (tried || FULL)) {
        window.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        findings.addAll(barriers(window, about + colours + " "));
      }
    }
  }

  /** What axe-core finds against WCAG 2.0 to 2.2, A and AA. */
  private static List<String> barriers(Window window, String about) {
    return new AxeBuilder(window.page)
        .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(
                            node ->
                                about
                                    + rule.getId()
                                    + ": "
                                    + node.getHtml()
                                    + " "
                                    + node.getTarget()))
            .toList();
  }
}
