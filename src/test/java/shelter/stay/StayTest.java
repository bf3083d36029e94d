package shelter.stay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import shelter.person.Consent;
import shelter.person.Disability;
import shelter.person.Gender;
import shelter.person.LivingSituation;
import shelter.person.Perpetrator;
import shelter.person.PerpetratorGender;
import shelter.person.PerpetratorRelation;
import shelter.person.ViolenceType;
import shelter.record.Answers;
import shelter.shared.Findings.Finding;

class StayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static Stay stay(String from, String to) {
    Stay stay = new Stay();
    stay.setServiceTarget(ServiceTarget.WOMEN);
    stay.setUserKey("LUMO-73K");
    stay.setAdmissionDate(LocalDate.parse(from));
    stay.setDischargeDate(to == null ? null : LocalDate.parse(to));
    stay.setFirstInYearNational(true);
    stay.getAdult().setGender(Gender.WOMAN);
    return stay;
  }

  private static void refused(Stay stay, String rule, String field, String key) {
    assertEquals(
        List.of(rule + " " + field + " refusal." + key), told(stay.findings(TODAY).errors()));
  }

  private static void warned(Stay stay, String rule, String field, String key) {
    assertEquals(List.of(), told(stay.findings(TODAY).errors()));
    assertEquals(
        List.of(rule + " " + field + " warning." + key), told(stay.findings(TODAY).warnings()));
  }

  private static void allowed(Stay stay) {
    assertEquals(List.of(), told(stay.findings(TODAY).errors()));
    assertEquals(List.of(), told(stay.findings(TODAY).warnings()));
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream().map(one -> one.rule() + " " + one.field() + " " + one.key()).toList();
  }

  @Test
  void departureBeforeOrOnArrivalIsRefused() {
    refused(stay("2026-11-03", "2026-11-02"), "X2", "dischargeDate", "atLeastOneNight");
    refused(stay("2026-11-03", "2026-11-03"), "X2", "dischargeDate", "atLeastOneNight");
    allowed(stay("2026-11-03", "2026-11-04"));
  }

  @Test
  void dateAfterTodayIsRefused() {
    refused(stay("2026-11-25", null), "RANGE", "admissionDate", "dateInFuture");
    refused(stay("2026-11-20", "2026-11-25"), "RANGE", "dischargeDate", "dateInFuture");
    allowed(stay("2026-11-24", null));
  }

  @Test
  void registeredPersonNeedsAKeyAndAReservedOneNeedsNone() {
    Stay stay = stay("2026-11-03", null);
    stay.setUserKey(null);
    refused(stay, "REQUIRED", "userKey", "userKeyMissing");
    stay.setConsent(Consent.RESERVED);
    allowed(stay);
  }

  @Test
  void childIsNotAnAdultAndNobodyIsOverAHundredAndTen() {
    Stay stay = stay("2026-11-03", null);
    stay.getAdult().setBirthYear(2011);
    refused(stay, "X9", "birthYear", "adultTooYoung");
    stay.getAdult().setBirthYear(1915);
    refused(stay, "RANGE", "birthYear", "tooOld");
    stay.getAdult().setBirthYear(2008);
    allowed(stay);
  }

  @Test
  void ageThatIsRareIsAskedAboutTwice() {
    Stay stay = stay("2026-11-03", null);
    for (int born : new int[] {2009, 2010}) {
      stay.getAdult().setBirthYear(born);
      warned(stay, "X9", "birthYear", "young");
    }
    for (int born : new int[] {1935, 1916}) {
      stay.getAdult().setBirthYear(born);
      warned(stay, "X14", "birthYear", "old");
    }
    stay.getAdult().setBirthYear(1936);
    allowed(stay);
  }

  @Test
  void longStayIsAskedAboutTwice() {
    allowed(stay("2025-11-24", null));
    warned(stay("2025-11-23", null), "X14", "dischargeDate", "longStay");
    warned(stay("2025-01-01", "2026-01-02"), "X14", "dischargeDate", "longStay");
    allowed(stay("2025-01-01", "2026-01-01"));
  }

  @Test
  void moreThanTenChildrenAreAskedAboutTwice() {
    Stay stay = stay("2026-11-03", null);
    stay.getResident().setChildrenAlongCount(11);
    warned(stay, "X14", "childrenAlongCount", "manyChildren");
    stay.getResident().setChildrenAlongCount(10);
    allowed(stay);
  }

  @Test
  void genderAndServiceThatDoNotMatchAreAskedAboutTwice() {
    Stay stay = stay("2026-11-03", null);
    stay.getAdult().setGender(Gender.MAN);
    warned(stay, "X18", "serviceTarget", "otherService");
    stay.setServiceTarget(ServiceTarget.OTHER);
    allowed(stay);
    stay.getAdult().setGender(Gender.WOMAN);
    stay.setServiceTarget(ServiceTarget.MEN);
    warned(stay, "X18", "serviceTarget", "otherService");
    stay.getAdult().setGender(Gender.OTHER);
    allowed(stay);
  }

  @Test
  void coupleWithoutAPartnerAmongThePerpetratorsIsAskedAboutTwice() {
    Stay stay = stay("2026-11-03", null);
    stay.getAdult().setLivingSituation(LivingSituation.COHABITING);
    allowed(stay);
    List<Perpetrator> perpetrators = stay.getViolence().getPerpetrators();
    Perpetrator.fill(perpetrators);
    perpetrators.set(0, new Perpetrator(PerpetratorRelation.PARENT, PerpetratorGender.MAN));
    warned(stay, "X10", "perpetrators", "noPartner");
    perpetrators.set(1, new Perpetrator(PerpetratorRelation.FORMER_PARTNER, PerpetratorGender.MAN));
    allowed(stay);
  }

  @Test
  void mainReasonIsOneOfTheReasons() {
    Stay stay = stay("2026-11-03", null);
    stay.getDanger().setMainReason(ViolenceType.THREATS);
    refused(stay, "RANGE", "mainReason", "mainReasonNotChosen");
    stay.getViolence().setViolenceTypes(EnumSet.of(ViolenceType.THREATS));
    allowed(stay);
  }

  @Test
  void firstStayEverIsNotAfterThisOne() {
    Stay stay = stay("2025-11-03", "2025-11-04");
    stay.getEarlier().setFirstStayEverYear(2026);
    refused(stay, "RANGE", "firstStayEverYear", "yearAfter");
    stay.getEarlier().setFirstStayEverYear(2025);
    allowed(stay);
  }

  @Test
  void noneAndUnknownExcludeTheOtherAnswers() {
    Stay stay = stay("2026-11-03", null);
    stay.getAdult().setDisability(EnumSet.of(Disability.NONE, Disability.VISION));
    refused(stay, "X11", "disability", "noneAlone");
    stay.getAdult().setDisability(EnumSet.of(Disability.NONE));
    allowed(stay);
    stay.getDeparture().setReturnReason(EnumSet.of(ReturnReason.UNKNOWN, ReturnReason.ECONOMY));
    refused(stay, "X11", "returnReason", "unknownAlone");
  }

  @Test
  void perpetratorNeedsRelationAndGenderOrNeither() {
    Stay stay = stay("2026-11-03", null);
    stay.getViolence().getPerpetrators().add(new Perpetrator(PerpetratorRelation.PARENT, null));
    refused(stay, "REQUIRED", "perpetrators", "perpetratorIncomplete");
    stay.getViolence().getPerpetrators().set(0, new Perpetrator());
    allowed(stay);
    assertEquals(
        "{}", new Perpetrator.InTable().convertToDatabaseColumn(List.of(new Perpetrator())));
  }

  @Test
  void everyErrorIsToldAtOnce() {
    Stay stay = stay("2026-11-03", "2026-11-03");
    stay.setUserKey(null);
    stay.getAdult().setBirthYear(2020);
    stay.getAdult().setDisability(EnumSet.of(Disability.NONE, Disability.VISION));
    assertEquals(
        List.of("disability", "dischargeDate", "userKey", "birthYear"),
        stay.findings(TODAY).errors().stream().map(Finding::field).toList());
  }

  @Test
  void reservedStayKeepsTheMinimum() {
    Stay stay = stay("2026-11-03", "2026-11-20");
    stay.getAdult().setBirthYear(1987);
    stay.getAdult().setLivingSituation(LivingSituation.ALONE);
    stay.getBackground().setCountryBackground("SY");
    stay.getViolence().setViolenceTypes(EnumSet.of(ViolenceType.THREATS));
    stay.getDeparture().setDestination(Destination.NEW_HOME);
    stay.setConsent(Consent.RESERVED);
    Answers.reserve(stay);
    assertNull(stay.getUserKey());
    assertNull(stay.getAdult().getBirthYear());
    assertNull(stay.getAdult().getLivingSituation());
    assertNull(stay.getBackground().getCountryBackground());
    assertTrue(stay.getViolence().getViolenceTypes().isEmpty());
    assertNull(stay.getDeparture().getDestination());
    assertEquals(Gender.WOMAN, stay.getAdult().getGender());
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
