package shelter.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shelter.person.Consent;
import shelter.record.Answers;
import shelter.shared.Findings;

class ChildStayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static ChildStay stay() {
    ChildStay stay = new ChildStay();
    stay.setConsentGivenBy(ConsentGiver.CAREGIVER);
    stay.setChildKey("RIKO-12N");
    stay.setAdmissionDate(LocalDate.of(2026, 11, 3));
    stay.setFirstInYearNational(true);
    stay.setGender(ChildGender.GIRL);
    stay.setBirthYear(2019);
    return stay;
  }

  private static void refused(ChildStay stay, String rule, String field, String key) {
    assertEquals(
        List.of(rule + " " + field + " refusal." + key),
        stay.findings(TODAY).errors().stream()
            .map(one -> one.rule() + " " + one.field() + " " + one.key())
            .toList());
  }

  private static void allowed(ChildStay stay) {
    Findings findings = stay.findings(TODAY);
    assertEquals(List.of(), findings.errors());
    assertEquals(List.of(), findings.warnings());
  }

  @Test
  void adultIsNotAChildAndNobodyIsBornLater() {
    ChildStay stay = stay();
    stay.setBirthYear(2008);
    refused(stay, "X9", "birthYear", "childTooOld");
    stay.setBirthYear(2009);
    allowed(stay);
    stay.setBirthYear(2027);
    refused(stay, "RANGE", "birthYear", "bornLater");
    stay.setBirthYear(2026);
    allowed(stay);
    stay.setBirthYear(null);
    allowed(stay);
  }

  @Test
  void caregiverDecidesForAChildUnderSixteen() {
    ChildStay stay = stay();
    stay.setConsentGivenBy(ConsentGiver.USER);
    refused(stay, "RANGE", "consentGivenBy", "caregiverDecides");
    stay.setBirthYear(2010);
    allowed(stay);
  }

  @Test
  void childStaysAtLeastOneNightAndNeedsAKey() {
    ChildStay stay = stay();
    stay.setDischargeDate(stay.getAdmissionDate());
    refused(stay, "X2", "dischargeDate", "atLeastOneNight");
    stay.setDischargeDate(stay.getAdmissionDate().plusDays(1));
    allowed(stay);
    stay.setChildKey(null);
    refused(stay, "REQUIRED", "childKey", "userKeyMissing");
  }

  @Test
  void interruptionIsNotLongerThanTheStay() {
    ChildStay stay = stay();
    stay.setDischargeDate(stay.getAdmissionDate().plusDays(4));
    stay.getChildhood().setInterruptionDays(5);
    allowed(stay);
    stay.getChildhood().setInterruptionDays(6);
    refused(stay, "RANGE", "interruptionDays", "longerThanTheStay");
  }

  @Test
  void unknownAndNoneExcludeOtherAnswers() {
    ChildStay stay = stay();
    stay.setPerpetrators(EnumSet.of(ChildPerpetrator.UNKNOWN, ChildPerpetrator.FATHER));
    refused(stay, "X11", "perpetrators", "unknownAlone");
    stay.setPerpetrators(EnumSet.of(ChildPerpetrator.MOTHER, ChildPerpetrator.FATHER));
    stay.setChildExperience(EnumSet.of(ChildExperience.UNKNOWN, ChildExperience.NEGLECT));
    refused(stay, "X11", "childExperience", "unknownAlone");
    stay.setChildExperience(EnumSet.of(ChildExperience.NEGLECT));
    stay.getWelfare().setAssistance(EnumSet.of(ChildAssistance.NONE, ChildAssistance.GROUP));
    refused(stay, "X11", "assistance", "noneAlone");
  }

  @Test
  void reservedChildIsLinkedToNobody() {
    ChildStay stay = stay();
    stay.setAdultStay(UUID.randomUUID());
    stay.setAccompaniedBy(AccompaniedBy.MOTHER);
    stay.getWelfare().setCpsContact(ChildWelfareContact.CREATED_DURING);
    stay.getWelfare().setConcernReport(true);
    stay.setConsent(Consent.RESERVED);
    Answers.reserve(stay);
    assertNull(stay.getAdultStay());
    assertNull(stay.getChildKey());
    assertNull(stay.getBirthYear());
    assertNull(stay.getWelfare().getCpsContact());
    assertNull(stay.getWelfare().getConcernReport());
    assertTrue(stay.getPerpetrators().isEmpty());
    assertEquals(ConsentGiver.CAREGIVER, stay.getConsentGivenBy());
    allowed(stay);
  }
}
