package shelter.stay;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import shelter.person.Consent;
import shelter.person.Gender;
import shelter.shared.Refusal;

class StayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static Stay stay(String from, String to) {
    Stay stay = new Stay();
    stay.setServiceTarget(ServiceTarget.WOMEN);
    stay.setUserKey("LUMO-73K");
    stay.setAdmissionDate(LocalDate.parse(from));
    stay.setDischargeDate(to == null ? null : LocalDate.parse(to));
    stay.setFirstInYearNational(true);
    stay.getResident().setGender(Gender.WOMAN);
    return stay;
  }

  private static void refused(Stay stay, String field, String key) {
    Refusal refusal = assertThrows(Refusal.class, () -> stay.check(TODAY));
    assertEquals(field, refusal.field());
    assertEquals(key, refusal.key());
  }

  @Test
  void departureBeforeOrOnArrivalIsRefused() {
    refused(stay("2026-11-03", "2026-11-02"), "dischargeDate", "refusal.atLeastOneNight");
    refused(stay("2026-11-03", "2026-11-03"), "dischargeDate", "refusal.atLeastOneNight");
    assertDoesNotThrow(() -> stay("2026-11-03", "2026-11-04").check(TODAY));
  }

  @Test
  void dateAfterTodayIsRefused() {
    refused(stay("2026-11-25", null), "admissionDate", "refusal.dateInFuture");
    refused(stay("2026-11-20", "2026-11-25"), "dischargeDate", "refusal.dateInFuture");
    assertDoesNotThrow(() -> stay("2026-11-24", null).check(TODAY));
  }

  @Test
  void registeredPersonNeedsAKeyAndAReservedOneNeedsNone() {
    Stay stay = stay("2026-11-03", null);
    stay.setUserKey(null);
    refused(stay, "userKey", "refusal.userKeyMissing");
    stay.setConsent(Consent.RESERVED);
    assertDoesNotThrow(() -> stay.check(TODAY));
  }

  @Test
  void childIsNotAnAdultAndNobodyIsOverAHundredAndTen() {
    Stay stay = stay("2026-11-03", null);
    stay.getResident().setBirthYear(2011);
    refused(stay, "birthYear", "refusal.adultAge");
    stay.getResident().setBirthYear(1915);
    refused(stay, "birthYear", "refusal.adultAge");
    stay.getResident().setBirthYear(2010);
    assertDoesNotThrow(() -> stay.check(TODAY));
  }

  @Test
  void noneExcludesTheOtherAnswers() {
    Stay stay = stay("2026-11-03", null);
    stay.getResident().setDisability(EnumSet.of(Disability.NONE, Disability.VISION));
    refused(stay, "disability", "refusal.noneAlone");
  }

  @Test
  void perpetratorNeedsRelationAndGenderOrNeither() {
    Stay stay = stay("2026-11-03", null);
    stay.getViolence().getPerpetrators().add(new Perpetrator(PerpetratorRelation.PARENT, null));
    refused(stay, "perpetrators", "refusal.perpetratorIncomplete");
    stay.getViolence().getPerpetrators().set(0, new Perpetrator());
    stay.check(TODAY);
    stay.tidy();
    assertTrue(stay.getViolence().getPerpetrators().isEmpty());
  }

  @Test
  void reservedStayKeepsTheMinimum() {
    Stay stay = stay("2026-11-03", "2026-11-20");
    stay.getResident().setBirthYear(1987);
    stay.getResident().setLivingSituation(LivingSituation.ALONE);
    stay.getBackground().setCountryBackground("SY");
    stay.getViolence().setViolenceTypes(EnumSet.of(ViolenceType.THREATS));
    stay.setDestination(Destination.NEW_HOME);
    stay.setConsent(Consent.RESERVED);
    stay.tidy();
    assertNull(stay.getUserKey());
    assertNull(stay.getResident().getBirthYear());
    assertNull(stay.getResident().getLivingSituation());
    assertNull(stay.getBackground().getCountryBackground());
    assertTrue(stay.getViolence().getViolenceTypes().isEmpty());
    assertNull(stay.getDestination());
    assertEquals(Gender.WOMAN, stay.getResident().getGender());
    assertEquals(LocalDate.parse("2026-11-20"), stay.getDischargeDate());
    assertEquals(ServiceTarget.WOMEN, stay.getServiceTarget());
    assertTrue(stay.getFirstInYearNational());
  }

  @Test
  void nightsAreDatesNotHours() {
    assertEquals(1, stay("2026-03-28", "2026-03-29").nights(TODAY));
    assertEquals(2, stay("2026-03-28", "2026-03-30").nights(TODAY));
    assertEquals(2, stay("2026-10-24", "2026-10-26").nights(TODAY));
    assertEquals(366, stay("2024-01-01", "2025-01-01").nights(TODAY));
    assertEquals(0, stay("2026-11-24", null).nights(TODAY));
    assertEquals(21, stay("2026-11-03", null).nights(TODAY));
  }
}
