package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What saves a few steps many times a day. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ShortWaysIT {
  @Test
  void serviceUsedLastIsProposedAndADraftWins() {
    try (Window staff = Browser.window().signIn("staff.kongsberg")) {
      staff.open("/stay/form");
      assertEquals("", staff.chosen("serviceTarget"));
      Forms.saveStay(staff, "SHORT-4");
      staff.open("/stay/form");
      assertEquals("WOMEN", staff.chosen("serviceTarget"));
      assertEquals("24.11.2026", staff.value("admissionDate"));
      staff.choose("serviceTarget", "MEN");
      DraftIT.awaitKept(staff, "MEN");
      staff.open(staff.where());
      assertEquals("MEN", staff.chosen("serviceTarget"), "what was typed wins");
      staff.open("/arrival/form");
      assertEquals("WOMEN", staff.chosen("serviceTarget"));
      staff.assertNothingWrong();
    }
    try (Window manager = Browser.window().signIn("manager.kongsberg")) {
      manager.open("/stay/form");
      assertEquals("", manager.chosen("serviceTarget"), "what another used is not proposed");
    }
  }
}
