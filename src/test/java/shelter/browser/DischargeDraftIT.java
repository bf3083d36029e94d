package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The draft of a departure, when the family has changed before it is opened again. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DischargeDraftIT {
  private final Family family = new Family();
  private final String first = Family.at(family.first);
  private final String second = Family.at(family.second);

  @BeforeEach
  void family() {
    family.store();
  }

  /** The first child moves in with family, the second into a new home; and then nobody saves. */
  private void begin(Window staff) {
    staff.open(family.departure());
    staff.choose(first + "destination", "FAMILY_FRIENDS");
    staff.choose(second + "destination", "NEW_HOME");
    staff.page.waitForCondition(
        () -> {
          String kept =
              Stored.value(
                  "select answers from register.draft where subject = ?::uuid", "" + family.adult);
          return kept != null && kept.contains("FAMILY_FRIENDS") && kept.contains("NEW_HOME");
        });
  }

  @Test
  void answersOfAChildWhoIsGoneGoToNobodyElse() {
    try (Window staff = Browser.window().signIn("staff.oslo")) {
      begin(staff);
      Stored.run(
          """
          update register.child_stay set discharge_date = '2026-11-20', destination = 'OTHER_PARENT',
              version = version + 1 where id = '%s'"""
              .formatted(family.first));
      staff.open(family.departure());
      assertEquals("NEW_HOME", staff.chosen(second + "destination"));
      assertTrue(staff.text().contains("Kladden har svar om barn som ikke lenger"), staff.text());
      assertTrue(staff.text().contains(Family.key(family.first)));
      staff.fill("dischargeDate", "23.11.2026");
      staff.choose("destination", "OTHER");
      assertEquals("NEW_HOME", staff.chosen(second + "destination"));
      staff.save();
      staff.arrive("/home/house?saved=");
      assertEquals("2026-11-20 OTHER_PARENT", Family.told(family.first));
      assertEquals("2026-11-23 NEW_HOME", Family.told(family.second));
      staff.assertNothingWrong();
    }
  }

  @Test
  void childWhoseFormHasChangedSinceIsNamed() {
    try (Window staff = Browser.window().signIn("staff.oslo")) {
      begin(staff);
      staff.page.reload();
      assertFalse(staff.text().contains("er endret etter at du skrev kladden"), staff.text());
      Stored.run(
          "update register.child_stay set birth_year = 2018, version = version + 1 where id = '%s'"
              .formatted(family.first));
      staff.page.reload();
      assertTrue(
          staff
              .text()
              .contains(
                  "Skjemaet til barnet "
                      + Family.key(family.first)
                      + " er endret etter at du skrev kladden."),
          staff.text());
      assertEquals("FAMILY_FRIENDS", staff.chosen(first + "destination"));
      assertEquals("NEW_HOME", staff.chosen(second + "destination"));
      staff.assertNothingWrong();
    }
  }
}
