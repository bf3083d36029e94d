package shelter.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static shelter.record.Cases.child;
import static shelter.record.Cases.key;
import static shelter.record.Cases.stay;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.child.AccompaniedBy;
import shelter.child.ChildStay;
import shelter.child.ChildStays;
import shelter.child.ConsentGiver;
import shelter.history.Deleted;
import shelter.person.Consent;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** The rules of children's stays, by themselves and with the adult's, each tried both ways. */
@ExtendWith(ArquillianExtension.class)
class ChildRulesIT {
  @Inject private Stays stays;
  @Inject private ChildStays children;
  private final Cases cases = new Cases();

  private Stay adult(String from, String to) {
    Stay adult = stay(key(), from, to, true);
    stays.save(adult);
    return adult;
  }

  private void one(String rule, String what, String expected, Consumer<ChildStay> change) {
    ChildStay child = child(null, "2026-11-03", "2026-11-10", true);
    change.accept(child);
    cases.expect(rule, what, expected, () -> children.save(child));
  }

  /** Saves a child's stay beside an adult's from 5 to 10 May. */
  private void with(String what, String expected, String from, String to) {
    Stay adult = adult("2026-05-05", "2026-05-10");
    cases.expect("X7", what, expected, () -> children.save(child(adult, from, to, true)));
  }

  /** Changes the adult's stay from 5 May on, when a child's stands beside it. */
  private void change(String what, String expected, String from, String to, Consumer<Stay> change) {
    Stay adult = adult("2026-05-05", null);
    children.save(child(adult, from, to, true));
    Stay changed = stays.find(adult.getId());
    change.accept(changed);
    cases.expect("X7", what, expected, () -> stays.save(changed));
  }

  private static LocalDate may(int day) {
    return LocalDate.of(2026, 5, day);
  }

  @DisplayName("Promise 33: child by itself")
  @Test
  void childByItself() {
    InServer.signIn("staff.alta");
    // A table: one case a line. spotless:off
    one("X2", "out and in on one day", "dischargeDate refusal.atLeastOneNight", c -> c.setDischargeDate(LocalDate.of(2026, 11, 3)));
    one("X2", "one night", null, c -> c.setDischargeDate(LocalDate.of(2026, 11, 4)));
    one("X7", "came with the mother, who is missing", "adultStay refusal.adultMissing", c -> c.setAccompaniedBy(AccompaniedBy.MOTHER));
    one("X7", "came alone", null, c -> c.setAccompaniedBy(AccompaniedBy.ALONE));
    one("X8", "has opted out and stands alone", null, c -> { c.setConsent(Consent.RESERVED); c.setAccompaniedBy(AccompaniedBy.MOTHER); });
    one("X9", "eighteen", "birthYear refusal.childTooOld", c -> c.setBirthYear(2008));
    one("X9", "seventeen", null, c -> c.setBirthYear(2009));
    one("X16", "in a closed year", "admissionDate refusal.yearOfDateNotOpen", c -> c.setAdmissionDate(LocalDate.of(2020, 5, 1)));
    one("X16", "in an open year", null, c -> c.setAdmissionDate(LocalDate.of(2026, 5, 1)));
    one("X14", "366 nights", "dischargeDate warning.longStay", c -> { c.setAdmissionDate(LocalDate.of(2025, 1, 1)); c.setDischargeDate(LocalDate.of(2026, 1, 2)); });
    one("X14", "365 nights", null, c -> { c.setAdmissionDate(LocalDate.of(2025, 1, 1)); c.setDischargeDate(LocalDate.of(2026, 1, 1)); });
    one("RANGE", "born after the year", "birthYear refusal.bornLater", c -> c.setBirthYear(2027));
    one("RANGE", "under sixteen decides itself", "consentGivenBy refusal.caregiverDecides", c -> c.setConsentGivenBy(ConsentGiver.USER));
    one("RANGE", "sixteen decides itself", null, c -> { c.setConsentGivenBy(ConsentGiver.USER); c.setBirthYear(2010); });
    one("RANGE", "interruption longer than the stay", "interruptionDays refusal.longerThanTheStay", c -> c.getChildhood().setInterruptionDays(9));
    one("RANGE", "interruption as long as the stay", null, c -> c.getChildhood().setInterruptionDays(7));
    one("RANGE", "an interruption of no days", "interruptionDays", c -> c.getChildhood().setInterruptionDays(0));
    one("RANGE", "admitted tomorrow", "admissionDate refusal.dateInFuture", c -> { c.setAdmissionDate(LocalDate.of(2026, 11, 25)); c.setDischargeDate(null); });
    one("REQUIRED", "no key", "childKey refusal.userKeyMissing", c -> c.setChildKey(null));
    one("REQUIRED", "nobody decided", "consentGivenBy", c -> { c.setConsentGivenBy(null); c.setBirthYear(2010); });
    one("REQUIRED", "no gender", "gender", c -> c.setGender(null));
    one("REQUIRED", "no admission date", "admissionDate refusal.dateMissing", c -> c.setAdmissionDate(null));
    one("REQUIRED", "no service", null, c -> c.setServiceTarget(null));
    one("FORMAT", "a telephone number as key", "childKey", c -> c.setChildKey("98765432"));
    one("FORMAT", "a key", null, c -> c.setChildKey(key()));
    one("REFERENCE", "an adult who is not there", "adultStay refusal.adultMissing", c -> { c.setAdultStay(UUID.randomUUID()); c.setAccompaniedBy(AccompaniedBy.MOTHER); });
    one("REFERENCE", "an adult who is there", null, c -> { c.setAdultStay(adult("2026-11-03", null).getId()); c.setAccompaniedBy(AccompaniedBy.MOTHER); });
    // spotless:on
    cases.end("X2", "X7", "X9", "X14", "X16", "RANGE", "REQUIRED", "FORMAT", "REFERENCE");
  }

  @Test
  void childWithItsAdult() {
    InServer.signIn("staff.alta");
    // spotless:off
    with("with the adult", null, "2026-05-05", "2026-05-10");
    with("a day before and a day after", null, "2026-05-04", "2026-05-11");
    with("two days before", "admissionDate refusal.outsideTheAdults", "2026-05-03", "2026-05-10");
    with("came when the adult had left", "admissionDate refusal.outsideTheAdults; X7 dischargeDate refusal.afterTheAdult", "2026-05-12", "2026-05-13");
    with("left two days after", "dischargeDate refusal.afterTheAdult", "2026-05-05", "2026-05-12");
    with("still here", "dischargeDate refusal.adultHasLeft", "2026-05-05", null);
    change("the adult leaves, the child stays", "dischargeDate refusal.childIsStillHere", "2026-05-05", null, s -> s.setDischargeDate(may(10)));
    change("the adult leaves, the child has left", null, "2026-05-05", "2026-05-09", s -> s.setDischargeDate(may(10)));
    change("the child left a day later", null, "2026-05-05", "2026-05-11", s -> s.setDischargeDate(may(10)));
    change("the child left two days later", "dischargeDate refusal.childLeftAfter", "2026-05-05", "2026-05-12", s -> s.setDischargeDate(may(10)));
    change("the adult came two days later", "admissionDate refusal.childCameBefore", "2026-05-05", null, s -> s.setAdmissionDate(may(7)));
    change("the adult came a day later", null, "2026-05-05", null, s -> s.setAdmissionDate(may(6)));
    change("one child, two are told", "childrenAlongCount warning.otherNumberOfChildren", "2026-05-05", null, s -> told(s, 2));
    change("one child, one is told", null, "2026-05-05", null, s -> told(s, 1));
    // spotless:on
    Stay mother = stay(key(), "2026-05-05", null, true);
    told(mother, 1);
    stays.save(mother);
    ChildStay first = child(mother, "2026-05-05", null, true);
    cases.expect("X7", "the one child that was told", null, () -> children.save(first));
    ChildStay again = children.find(first.getId());
    again.setBirthYear(2018);
    cases.expect("X7", "the same child again", null, () -> children.save(again));
    ChildStay second = child(mother, "2026-05-05", null, true);
    String more = "adultStay warning.moreChildren";
    cases.expect("X7", "one more than was told", more, () -> children.save(second));
    second.getConfirmed().add("warning.moreChildren");
    cases.expect("X7", "one more, confirmed", null, () -> children.save(second));
    cases.end("X7");
    assertEquals(
        "REFERENCE null refusal.hasChildren",
        Cases.outcome(() -> stays.delete(mother.getId(), Deleted.Reason.TWICE)));
    Stay reserved = stay(null, "2026-05-05", null, true);
    reserved.setConsent(Consent.RESERVED);
    stays.save(reserved);
    ChildStay ofReserved = child(reserved, "2026-05-05", null, true);
    children.save(ofReserved);
    assertEquals(reserved.getId(), children.find(ofReserved.getId()).getAdultStay());
    ChildStay optsOut = children.find(ofReserved.getId());
    optsOut.setConsent(Consent.RESERVED);
    children.save(optsOut);
    assertNull(children.find(ofReserved.getId()).getAdultStay());
  }

  @DisplayName("Promise 33: stays of one child")
  @Test
  void staysOfOneChild() {
    InServer.signIn("staff.alta");
    ChildStay had = child(null, "2026-05-05", "2026-05-10", true);
    children.save(had);
    // spotless:off
    second(had, "X3", "overlapping", "admissionDate refusal.overlapWith", "2026-05-09", "2026-05-12", false);
    second(had, "X3", "apart", null, "2026-06-09", "2026-06-12", false);
    second(had, "X4", "a second first", "firstInYearNational refusal.notTheFirst", "2026-07-09", "2026-07-12", true);
    second(had, "X4", "before the first", "admissionDate refusal.laterIsFirst", "2026-02-09", "2026-02-12", false);
    second(had, "X4", "of another year", null, "2025-02-09", "2025-02-12", true);
    // spotless:on
    cases.end("X3", "X4");
  }

  private void second(
      ChildStay had,
      String rule,
      String what,
      String expected,
      String from,
      String to,
      boolean first) {
    ChildStay child = child(null, from, to, first);
    child.setChildKey(had.getChildKey());
    cases.expect(rule, what, expected, () -> children.save(child));
  }

  private static void told(Stay stay, int count) {
    stay.getResident().setChildrenAlong(true);
    stay.getResident().setChildrenAlongCount(count);
  }
}
