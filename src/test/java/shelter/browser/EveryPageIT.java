package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page, in each language, on a desk and in a hand: whole, quiet and readable for all. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryPageIT {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String RECENT = "consent = 'FULL' and admission_date > '2026-02-01'";
  private static final int DESK = 1280;
  private static final int HAND = 390;

  /** Account to its pages, each with the name of its picture; the empty account is the public. */
  private static Map<String, Map<String, String>> pages() {
    Map<String, String> open = new LinkedHashMap<>();
    open.put("front", "/");
    for (String chapter :
        List.of("residents", "dayusers", "children", "perpetrators", "staff", "animals")) {
      open.put("chapter-" + chapter, "/statistics/chapter?year=2020&chapter=" + chapter);
    }
    open.put("login", "/login");
    open.put("missing", "/nowhere");
    Map<String, String> centre = new LinkedHashMap<>();
    centre.put("house", "/home/house");
    centre.put("unfinished", "/home/unfinished");
    centre.put("entry-list", "/entry/list");
    centre.put("entry-record", "/entry/record?kind=stay&id=" + some("stay", "consent = 'FULL'"));
    centre.put("key-list", "/key/list");
    centre.put("arrival", "/arrival/form");
    centre.put("discharge-list", "/discharge/form");
    centre.put("discharge", "/discharge/form?id=" + some("stay", "discharge_date is null"));
    centre.put("stay-form", "/stay/form");
    centre.put("stay-filled", "/stay/form?id=" + some("stay", "discharge_date > '2026-02-01'"));
    centre.put("stay-closed", "/stay/form?id=" + some("stay", "discharge_date < '2021-01-01'"));
    centre.put("child-form", "/child/form");
    centre.put("child-filled", "/child/form?id=" + some("child_stay", RECENT));
    centre.put("dayvisit-form", "/dayvisit/form");
    centre.put("dayuser-form", "/dayvisit/user");
    centre.put("dayuser-filled", "/dayvisit/user?id=" + some("day_user", "not is_child"));
    centre.put("conversation-form", "/conversation/form");
    centre.put("help", "/help/forms");
    centre.put("help-reservation", "/help/reservation");
    centre.put("help-downtime", "/help/downtime");
    for (String kind : List.of("stay", "dayvisit")) {
      centre.put("paper-" + kind, "/help/paper?kind=" + kind);
    }
    centre.put("forbidden", "/year/list");
    Map<String, Map<String, String>> pages = new LinkedHashMap<>();
    pages.put("", open);
    pages.put("staff.oslo", centre);
    pages.put(
        "office",
        Map.of(
            "count", "/statistics/count?year=2026",
            "preliminary", "/statistics/preliminary?year=2026",
            "year-list", "/year/list"));
    pages.put("admin", Map.of("centre-list", "/centre/list", "promises", "/help/promises"));
    return pages;
  }

  private static String some(String table, String which) {
    return Stored.value(
        "select id from register." + table + " where centre = 'oslo' and " + which + " limit 1");
  }

  @Test
  void pagesInBokmalAreWholeAndReadableForAll() {
    visit("nb");
  }

  @Test
  void pagesInNynorskAreWhole() {
    visit("nn");
  }

  @Test
  void pagesInEnglishAreWhole() {
    visit("en");
  }

  private static void visit(String language) {
    List<String> findings = new ArrayList<>();
    pages()
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
      if (language.equals("nb")) {
        window.page.screenshot(
            new ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
      }
    }
    Locator menu = window.page.locator("button.menu");
    menu.click();
    for (String link : List.of("nav a[lang=en]", "nav#menu a")) {
      if (!window.page.locator(link).first().isVisible()) {
        findings.add(about + "does not show " + link + " in its menu at " + HAND);
      }
    }
    if (name.equals("house") && language.equals("nb")) {
      window.page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("menu-390.png")));
    }
    window.page.setViewportSize(DESK, 900);
    if (language.equals("nb")) {
      findings.addAll(barriers(window, about));
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
