package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each form, every question of it, filled by keyboard alone in paper order and read back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyboardIT {
  /** How many key presses an ordinary phone conversation may cost. */
  private static final int PRESSES = 60;

  /**
   * One answer.
   *
   * @param how what the hands do: type, choose, tick or pick
   */
  private record Step(String how, String field, String answer) {}

  /** The answers of one form, a line each, in the order of the paper. */
  private static List<Step> steps(String form) {
    try (var lines = KeyboardIT.class.getResourceAsStream("/forms/" + form + ".txt")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.strip().split(" ", 3))
          .map(words -> new Step(words[0], words[1], words[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Keyboard keys, List<Step> steps) {
    for (Step step : steps) {
      switch (step.how) {
        case "type" -> keys.type(step.field, step.answer);
        case "choose" -> keys.choose(step.field, step.answer);
        case "tick" -> {
          for (String code : step.answer.split(",")) {
            keys.tick(step.field, code);
          }
        }
        default -> keys.pick(step.field, step.answer);
      }
    }
  }

  private static void readBack(Window staff, List<Step> steps) {
    for (Step step : steps) {
      boolean written = step.how.equals("type") || step.how.equals("pick");
      assertEquals(
          step.answer, written ? staff.value(step.field) : staff.chosen(step.field), step.field);
    }
  }

  private static void everyQuestion(String path, String form) {
    List<Step> steps = steps(form);
    try (Window staff = Browser.window().signIn("staff.molde")) {
      staff.open(path);
      Keyboard keys = new Keyboard(staff.page);
      fill(keys, steps);
      // no mouse: the keys that save
      staff.page.keyboard().press("Control+s");
      staff.arrive("/home/house?saved=");
      staff.open(path + "?id=" + staff.where().replaceAll(".*saved=", ""));
      readBack(staff, steps);
      staff.assertNothingWrong();
    }
  }

  @Test
  void stayOfAnAdult() {
    everyQuestion("/stay/form", "stay");
  }

  @Test
  void stayOfAChild() {
    everyQuestion("/child/form", "child");
  }

  @Test
  void dayUser() {
    everyQuestion("/dayvisit/user", "dayuser");
  }

  @Test
  void dayVisit() {
    everyQuestion("/dayvisit/form", "dayvisit");
  }

  @Test
  void phoneConversationTakesEightFieldsAndFewKeys() {
    List<Step> steps = steps("conversation");
    try (Window staff = Browser.window().signIn("staff.molde")) {
      staff.open("/conversation/form");
      assertEquals(8, staff.page.locator("[data-field]").count());
      fill(new Keyboard(staff.page), steps);
      staff.page.keyboard().press("Control+s");
      staff.arrive("/home/house?saved=");
      staff.open("/conversation/form?id=" + staff.where().replaceAll(".*saved=", ""));
      readBack(staff, steps);
      staff.assertNothingWrong();
    }
  }

  /** From the house to the house, as somebody does it who knows the letters. */
  @Test
  void phoneConversationCostsAtMostSixtyKeyPresses() {
    try (Window staff = Browser.window().signIn("staff.molde")) {
      staff.open("/conversation/form");
      int presses = 0;
      for (String[] answer :
          new String[][] {
            {"conversationDate", "i går"},
            {"consent", "j"},
            {"gender", "k"},
            {"isAdult", "j"},
            {"firstInYearNational", "n"},
            {"structured", "j"},
            {"userKey", "KEYS-LETTER"},
            {"durationMinutes", "25"}
          }) {
        Keyboard keys = new Keyboard(staff.page);
        keys.reach(answer[0]);
        if (staff.page.locator("[name='page:" + answer[0] + "']").first().getAttribute("type")
                == null
            || answer[1].length() > 1) {
          staff.page.keyboard().press("Control+A");
          presses++;
        }
        staff.page.keyboard().type(answer[1]);
        presses += keys.presses() + answer[1].length();
      }
      staff.page.keyboard().press("Control+s");
      presses += 2;
      staff.arrive("/home/house?saved=");
      System.out.println("phone conversation: " + presses + " key presses");
      assertTrue(presses <= PRESSES, presses + " key presses");
      staff.open("/conversation/form?id=" + staff.where().replaceAll(".*saved=", ""));
      assertEquals("23.11.2026", staff.value("conversationDate"));
      assertEquals("WOMAN", staff.chosen("gender"));
      assertEquals("false", staff.chosen("firstInYearNational"));
      assertEquals("true", staff.chosen("structured"));
      assertEquals("KEYS-LETTER", staff.value("userKey"));
      assertEquals("25", staff.value("durationMinutes"));
    }
  }

  @Test
  void questionMarkShowsTheKeysBesideTheFormAndIsOnlyASignInAField() {
    try (Window staff = Browser.window().signIn("staff.alta")) {
      staff.open("/conversation/form");
      staff.control("userKey").fill("KEYS-ASKED");
      staff.page.keyboard().type("?");
      assertEquals("KEYS-ASKED?", staff.value("userKey"));
      staff.page.locator("[name='page:isAdult']").first().focus();
      var keys = staff.context.waitForPage(() -> staff.page.keyboard().type("?"));
      keys.waitForURL(address -> address.endsWith("/help/keyboard"));
      assertTrue(keys.locator("[data-key='Ctrl S']").isVisible());
      assertEquals("KEYS-ASKED?", staff.value("userKey"), "what was typed stays");
      assertEquals(2, staff.context.pages().size(), "the sign in a field opened nothing");
      staff.assertNothingWrong();
    }
  }
}
