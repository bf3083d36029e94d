package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A slip at night is taken back with one press, as long as nobody has built on it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LastStepIT {
  private final Family family = new Family();

  @BeforeEach
  void family() {
    family.store();
  }

  private void leave(Window staff) {
    staff.open(family.departure());
    staff.fill("dischargeDate", "23.11.2026");
    staff.choose("destination", "NEW_HOME");
    staff.save();
    staff.arrive("/home/house?saved=");
    assertEquals("2026-11-23 NEW_HOME", Family.told(family.first));
  }

  private long here() {
    return Stored.number(
        """
        select count(*) from (
            select id, discharge_date, destination from register.stay
            union all select id, discharge_date, destination from register.child_stay) r
        where id in ('%s', '%s', '%s') and discharge_date is null and destination is null"""
            .formatted(family.adult, family.first, family.second));
  }

  private static void delete(Window staff, String record, String reason) {
    staff.open(record);
    staff.choose("reason", reason);
    staff.control("sure").check();
    staff.control("delete").click();
    staff.arrive("/entry/list?deleted=true");
  }

  @Test
  void familyThatWasDischargedByMistakeIsHereAgain() {
    try (Window staff = Browser.window().signIn("staff.oslo")) {
      leave(staff);
      assertTrue(staff.text().contains(Family.key(family.adult) + " er skrevet ut."), staff.text());
      staff.control("undo").click();
      staff.arrive("/home/house?undone=true");
      assertEquals(3, here());
      assertEquals(0, staff.control("undo").count());
      assertEquals(
          3, Stored.number("select version from register.stay where id = '" + family.adult + "'"));
      staff.assertNothingWrong();
    }
  }

  @Test
  void whatAColleagueHasChangedSinceStays() {
    try (Window staff = Browser.window().signIn("staff.oslo")) {
      leave(staff);
      Stored.run(
          "update register.child_stay set birth_year = 2018, version = version + 1 where id = '%s'"
              .formatted(family.first));
      staff.control("undo").click();
      staff.page.waitForSelector("#errors");
      assertTrue(staff.summary().contains("Noen har endret dette etterpå"), staff.summary());
      assertEquals(0, here());
      staff.assertNothingWrong();
    }
  }

  @Test
  void recordThatWasDeletedByMistakeIsThereAgainForWhoeverDeletedIt() {
    String child = "/entry/record?kind=child&id=";
    String there =
        "select count(*) from register.child_stay where child_key = ? and birth_year = 2012"
            + " and accompanied_by = 'MOTHER' and adult_stay = '"
            + family.adult
            + "'";
    try (Window staff = Browser.window().signIn("staff.oslo")) {
      delete(staff, child + family.first, "TWICE");
      assertEquals(0, Stored.number(there, Family.key(family.first)));
      staff.control("undo").click();
      staff.arrive("/home/house?undone=true");
      assertEquals(1, Stored.number(there, Family.key(family.first)));

      delete(staff, child + family.second, "NEVER_HAPPENED");
      staff.control("logout").click();
      staff.signIn("manager.oslo");
      staff.open("/home/house");
      assertFalse(staff.text().contains(Family.key(family.second)), staff.text());
    }
  }

  @Test
  void whatSomebodyAskedToBeRidOfIsNotOffered() {
    try (Window staff = Browser.window().signIn("staff.oslo")) {
      delete(staff, "/entry/record?kind=child&id=" + family.second, "ASKED_FOR");
      assertEquals(0, staff.control("undo").count());
      assertFalse(staff.text().contains(Family.key(family.second)), staff.text());
      staff.assertNothingWrong();
    }
  }
}
