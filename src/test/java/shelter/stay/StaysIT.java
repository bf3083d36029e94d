package shelter.stay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.person.Consent;
import shelter.person.Disability;
import shelter.person.Gender;
import shelter.person.Perpetrator;
import shelter.person.PerpetratorGender;
import shelter.person.PerpetratorRelation;
import shelter.person.ViolenceType;
import shelter.shared.Refusal;

@ExtendWith(ArquillianExtension.class)
class StaysIT {
  @Inject private Stays stays;

  private static Stay stay() {
    Stay stay = new Stay();
    stay.setServiceTarget(ServiceTarget.WOMEN);
    stay.setUserKey("TEST-" + stay.getId().toString().substring(0, 8));
    stay.setAdmissionDate(LocalDate.of(2026, 11, 3));
    stay.setFirstInYearNational(true);
    stay.getAdult().setGender(Gender.WOMAN);
    stay.getAdult().setBirthYear(1987);
    stay.getAdult().setDisability(EnumSet.of(Disability.MOBILITY, Disability.VISION));
    stay.getViolence().setViolenceTypes(EnumSet.of(ViolenceType.THREATS, ViolenceType.PHYSICAL));
    stay.getViolence()
        .getPerpetrators()
        .add(new Perpetrator(PerpetratorRelation.SPOUSE_COHABITANT, PerpetratorGender.MAN));
    return stay;
  }

  @Test
  void savedStayIsReadBackWhole() {
    InServer.signIn("staff.oslo");
    Stay stay = stay();
    stays.save(stay);
    Stay found = stays.find(stay.getId());
    assertEquals("oslo", found.getCentre());
    assertEquals("staff.oslo", found.getCreatedBy());
    assertEquals(1987, found.getAdult().getBirthYear());
    assertEquals(
        EnumSet.of(ViolenceType.PHYSICAL, ViolenceType.THREATS),
        found.getViolence().getViolenceTypes());
    assertEquals(stay.getViolence().getPerpetrators(), found.getViolence().getPerpetrators());
  }

  @Test
  void sameNewStaySentTwiceIsOneStay() {
    InServer.signIn("staff.oslo");
    Stay stay = stay();
    stays.save(stay);
    stays.save(stay);
    assertEquals(1, stays.ofKey(stay.getUserKey()).size());
  }

  @DisplayName("Promise 26: staff does not see another centre nor miss its ids")
  @Test
  void staffDoesNotSeeAnotherCentreNorMissItsIds() {
    InServer.signIn("staff.oslo");
    Stay stay = stay();
    stays.save(stay);
    Stay known = stays.find(stay.getId());
    known.getAdult().setBirthYear(1950);
    InServer.signIn("staff.bergen");
    assertNull(stays.find(stay.getId()));
    // a change of it is a change of nothing; a new one of the same id and key is as new as any
    // (promise 26)
    assertEquals("refusal.unknown", assertThrows(Refusal.class, () -> stays.save(known)).key());
    stays.save(stay);
    assertEquals("bergen", stays.find(stay.getId()).getCentre());
    InServer.signIn("staff.oslo");
    assertEquals("oslo", stays.find(stay.getId()).getCentre());
    assertEquals(1987, stays.find(stay.getId()).getAdult().getBirthYear());
  }

  @Test
  void laterSaverOfTwoIsToldAndChangesNothing() {
    InServer.signIn("staff.oslo");
    Stay stay = stay();
    stays.save(stay);
    Stay first = stays.find(stay.getId());
    Stay second = stays.find(stay.getId());
    first.getAdult().setBirthYear(1980);
    stays.save(first);
    second.getAdult().setBirthYear(1990);
    assertEquals(
        "refusal.changedByAnother", assertThrows(Refusal.class, () -> stays.save(second)).key());
    assertEquals(1980, stays.find(stay.getId()).getAdult().getBirthYear());
  }

  @Test
  void stayInAYearThatIsNotOpenIsRefusedAtItsDate() {
    InServer.signIn("staff.oslo");
    Stay stay = stay();
    stay.setAdmissionDate(LocalDate.of(2020, 5, 1));
    Refusal refusal = assertThrows(Refusal.class, () -> stays.save(stay));
    assertEquals("admissionDate", refusal.field());
    assertEquals("refusal.yearOfDateNotOpen", refusal.key());
  }

  @Test
  void reservationRemovesEverythingButTheMinimumForGood() {
    InServer.signIn("staff.oslo");
    Stay stay = stay();
    stays.save(stay);
    Stay found = stays.find(stay.getId());
    found.setConsent(Consent.RESERVED);
    stays.save(found);
    Stay reserved = stays.find(stay.getId());
    assertNull(reserved.getUserKey());
    assertNull(reserved.getAdult().getBirthYear());
    assertEquals(0, reserved.getViolence().getPerpetrators().size());
    assertEquals(Gender.WOMAN, reserved.getAdult().getGender());
    assertNotNull(reserved.getAdmissionDate());
  }
}
