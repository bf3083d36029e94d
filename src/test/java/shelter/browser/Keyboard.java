package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.function.Predicate;

/**
 * Hands that leave the mouse alone: Tab, Space, arrows, Enter and typing. Fields are visited in the
 * order of the page, and what has the focus must be seen.
 */
final class Keyboard {
  private static final int FAR = 250;
  private static final String FOCUSED =
      "() => { const e = document.activeElement; return e.id + '\\n' + (e.name || '') + '\\n' + (e.value || '') }";
  private static final String COVERED =
      """
      () => {
        const e = document.activeElement, box = e.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return top && (top === e || e.contains(top) || e.parentElement.contains(top)) ? '' : e.outerHTML;
      }""";

  private final Page page;
  private int presses;

  Keyboard(Page page) {
    this.page = page;
  }

  void type(String field, String text) {
    tabTo("the field " + field, on -> on.id.equals("page:" + field));
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
  }

  /** Chooses one of a radio list: Space for the first, arrows to the others. */
  void choose(String field, String code) {
    tabTo("the choice " + field, on -> on.name.equals("page:" + field));
    page.keyboard().press("Space");
    String first = focused().value;
    while (!focused().value.equals(code)) {
      page.keyboard().press("ArrowDown");
      if (focused().value.equals(first)) {
        throw new AssertionError("No arrow leads to " + code + " of " + field);
      }
    }
  }

  /** Ticks one of a list of which several can be ticked. */
  void tick(String field, String code) {
    tabTo(
        "the tick " + code + " of " + field,
        on -> on.name.equals("page:" + field) && on.value.equals(code));
    page.keyboard().press("Space");
  }

  /** Picks from a closed list with the arrows. */
  void pick(String field, String code) {
    tabTo("the list " + field, on -> on.id.endsWith(":" + field));
    String before = null;
    while (!focused().value.equals(code)) {
      if (focused().value.equals(before)) {
        throw new AssertionError("No arrow leads to " + code + " of " + field);
      }
      before = focused().value;
      page.keyboard().press("ArrowDown");
    }
  }

  /** Goes to a question, whatever kind of control it has. */
  void reach(String field) {
    tabTo("the question " + field, on -> on.name.equals("page:" + field));
  }

  /** How often Tab was pressed. */
  int presses() {
    return presses;
  }

  void enter(String button) {
    tabTo("the button " + button, on -> on.id.equals("page:" + button));
    page.keyboard().press("Enter");
  }

  private void tabTo(String what, Predicate<Focus> arrived) {
    for (int step = 0; step < FAR; step++) {
      if (arrived.test(focused())) {
        assertEquals("", page.evaluate(COVERED), what + " has the focus and is covered");
        return;
      }
      page.keyboard().press("Tab");
      presses++;
    }
    throw new AssertionError("No Tab leads to " + what + " on " + page.url());
  }

  private Focus focused() {
    String[] parts = page.evaluate(FOCUSED).toString().split("\n", -1);
    return new Focus(parts[0], parts[1], parts[2]);
  }

  private record Focus(String id, String name, String value) {}
}
