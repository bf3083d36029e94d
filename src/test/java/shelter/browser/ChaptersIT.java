package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.Deployed;
import shelter.statistics.TableEntry;

/** Every chapter of the published year, as it is read: by eye, by ear, by keyboard and enlarged. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ChaptersIT {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String RESIDENTS = "/statistics/chapter?year=2020&chapter=residents";

  /** A window of 1280 pixels that is enlarged to 400 % is as narrow as this. */
  private static final int ENLARGED = 320;

  /** Figures that are drawn beside a bar and stand otherwise in the table of the same section. */
  private static final String OTHERWISE =
      """
      () => [...document.querySelectorAll('.table-part')].flatMap(part => {
        const shown = cell => [...cell.childNodes].filter(node => node.className !== 'soft')
            .map(node => node.textContent.trim()).join('');
        const inTable = [...part.querySelectorAll('.as-table tbody tr')].map(row =>
            row.querySelector('th').textContent.trim() + '|' + [...row.querySelectorAll('td')]
                .map(td => td.dataset.column + '=' + shown(td)).join('|') + '|');
        return [...part.querySelectorAll('.bars > div')].flatMap(group =>
            [...group.querySelectorAll('dd')].map(bar => {
              const name = group.querySelector('dt').textContent.trim();
              const figure = '|' + bar.dataset.column + '=' + bar.querySelector('b, .hid').textContent.trim() + '|';
              return inTable.some(row => row.startsWith(name + '|') && row.includes(figure)) ? null
                  : part.id + ' ' + name + figure;
            })).filter(Boolean);
      })""";

  /** Drawn years whose figure is not the one of the table of years. */
  private static final String OTHER_YEARS =
      """
      () => [...document.querySelectorAll('.table-part')].flatMap(part => {
        const years = part.querySelector('.series');
        if (!years || part.id.includes('month')) return [];
        const cells = [...years.querySelectorAll('td')].map(td => td.textContent.trim());
        return [...part.querySelectorAll('svg.plot text.val, svg.plot text.hot')]
            .map(text => text.textContent.trim())
            .filter(text => !/^(19|20)\\d\\d\\*?$/.test(text) && !cells.includes(text))
            .map(text => part.id + ' ' + text);
      })""";

  private static final String UNREAD =
      "() => [...document.querySelectorAll('.table-part')]"
          + ".filter(part => !part.querySelector('.as-table tbody tr')).map(part => part.id)";

  private static final String OVER =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void everyChapterIsReadableForAll(String language) {
    List<String> findings = new ArrayList<>();
    int drawn = 0;
    try (Window window = Browser.window().in(language)) {
      for (String chapter : TableEntry.CHAPTERS) {
        assertEquals(
            200, window.open("/statistics/chapter?year=2020&chapter=" + chapter).status(), chapter);
        if (window.text().contains("???")) {
          findings.add(chapter + " lacks a text");
        }
        for (String wrong : List.of(OTHERWISE, OTHER_YEARS, UNREAD)) {
          findings.addAll(texts(window.page.evaluate(wrong)));
        }
        drawn += window.page.locator("svg.plot, .bars").count();
        AxeBuilder axe = new AxeBuilder(window.page).setLegacyMode(true).withTags(RULES);
        if (!language.equals("nb")) {
          // The slowest rule, and colours are the same in every language.
          axe.disableRules(List.of("color-contrast"));
        }
        for (var rule : axe.analyze().getViolations()) {
          rule.getNodes().forEach(node -> findings.add(chapter + rule.getId() + node.getHtml()));
        }
        window.page.setViewportSize(ENLARGED, 256);
        int over = (Integer) window.page.evaluate(OVER);
        if (over > 0) {
          findings.add(chapter + " scrolls sideways by " + over + " when enlarged");
        }
        window.page.setViewportSize(1280, 900);
      }
      window.assertNothingWrong();
    }
    assertEquals("", String.join("\n", findings));
    assertTrue(drawn > 100, drawn + " drawings in all chapters");
  }

  @Test
  void keyboardChoosesTheTableAndThePageStaysWhereItIs() {
    try (Window window = Browser.window()) {
      window.open(RESIDENTS + "#violence_types");
      Locator part = window.page.locator("#violence_types");
      Locator table = part.locator(".as-table");
      assertTrue(part.locator(".as-figure").isVisible());
      assertTrue(!table.isVisible());
      int before = (Integer) window.page.evaluate("Math.round(scrollY)");
      part.locator("input.figure").focus();
      window.page.keyboard().press("ArrowRight");
      assertTrue(table.isVisible());
      assertTrue(!part.locator(".as-figure").isVisible());
      int after = (Integer) window.page.evaluate("Math.round(scrollY)");
      assertTrue(Math.abs(after - before) < 450, "moved from " + before + " to " + after);
      assertTrue(window.page.locator("#disability .as-figure").isVisible(), "others stay");
      window.assertNothingWrong();
    }
  }

  @Test
  void withoutStylesThePageReadsInOrder() {
    try (Window window = Browser.window()) {
      window.page.route("**/*.css*", com.microsoft.playwright.Route::abort);
      window.page.navigate(RESIDENTS);
      String text = window.page.locator("#earlier_contact").innerText();
      int at = 0;
      for (String next :
          List.of(
              "Tidligere kontakt",
              "Figur",
              "Telefonkontakt",
              "av 1",
              "Enhet",
              "Grunnlag",
              "Kilde",
              "Bruk")) {
        int found = text.indexOf(next, at);
        assertTrue(found >= at, next + " is not read next in: " + text);
        at = found;
      }
    }
  }

  @Test
  void readyQueriesNameTheAddressThatTheReaderSees() {
    try (Window window = Browser.window()) {
      window.open(RESIDENTS);
      Locator use = window.page.locator("#residents_and_stays .use");
      use.locator("summary").click();
      List<String> ready = use.locator("pre").allInnerTexts();
      assertEquals(5, ready.size());
      String table = Deployed.address("/api/v2/tables/residents_and_stays/data?");
      assertEquals(
          4, ready.stream().filter(text -> text.contains(table)).count(), ready.toString());
      assertTrue(use.locator(".cite").innerText().contains("versjon "), "cited by its version");
    }
  }

  @Test
  void residentsAreReadOnASlowLine() {
    try (Window window = Browser.window()) {
      int size = window.open(RESIDENTS).body().length;
      assertTrue(size < 400_000, size + " bytes");
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Object found) {
    return (List<String>) found;
  }
}
