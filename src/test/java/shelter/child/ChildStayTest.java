package shelter.child;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shelter.person.Consent;
import shelter.shared.Refusal;

class ChildStayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static ChildStay stay() {
    ChildStay stay = new ChildStay();
    stay.setConsentGivenBy(ConsentGiver.CAREGIVER);
    stay.setChildKey("RIKO-12B");
    stay.setAdmissionDate(LocalDate.of(2026, 11, 3));
    stay.setFirstInYearNational(true);
    stay.setGender(ChildGender.GIRL);
    stay.setBirthYear(2019);
    return stay;
  }

  private static void refused(ChildStay stay, String field, String key) {
    Refusal refusal = assertThrows(Refusal.class, () -> stay.check(TODAY));
    assertEquals(field, refusal.field());
    assertEquals(key, refusal.key());
  }

  @Test
  void adultIsNotAChildAndNobodyIsBornLater() {
    ChildStay stay = stay();
    stay.setBirthYear(2008);
    refused(stay, "birthYear", "refusal.childAge");
    stay.setBirthYear(2027);
    refused(stay, "birthYear", "refusal.childAge");
    stay.setBirthYear(2026);
    assertDoesNotThrow(() -> stay.check(TODAY));
  }

  @Test
  void caregiverDecidesForAChildUnderSixteen() {
    ChildStay stay = stay();
    stay.setConsentGivenBy(ConsentGiver.USER);
    refused(stay, "consentGivenBy", "refusal.caregiverDecides");
    stay.setBirthYear(2010);
    assertDoesNotThrow(() -> stay.check(TODAY));
  }

  @Test
  void childWhoCameWithSomeoneNeedsThatStay() {
    ChildStay stay = stay();
    stay.setAccompaniedBy(AccompaniedBy.MOTHER);
    refused(stay, "adultStay", "refusal.adultMissing");
    stay.setAdultStay(UUID.randomUUID());
    assertDoesNotThrow(() -> stay.check(TODAY));
  }

  @Test
  void unknownExcludesOtherPerpetrators() {
    ChildStay stay = stay();
    stay.setPerpetrators(EnumSet.of(ChildPerpetrator.UNKNOWN, ChildPerpetrator.FATHER));
    refused(stay, "perpetrators", "refusal.unknownAlone");
  }

  @Test
  void reservedChildIsLinkedToNobody() {
    ChildStay stay = stay();
    stay.setAdultStay(UUID.randomUUID());
    stay.setAccompaniedBy(AccompaniedBy.MOTHER);
    stay.setCpsContact(ChildWelfareContact.CREATED_DURING);
    stay.setConcernReport(true);
    stay.setConsent(Consent.RESERVED);
    stay.tidy();
    assertNull(stay.getAdultStay());
    assertNull(stay.getChildKey());
    assertNull(stay.getBirthYear());
    assertNull(stay.getCpsContact());
    assertNull(stay.getConcernReport());
    assertTrue(stay.getPerpetrators().isEmpty());
    assertEquals(ConsentGiver.CAREGIVER, stay.getConsentGivenBy());
  }
}
