package shelter.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shelter.record.Cases.key;
import static shelter.record.Cases.stay;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.child.ChildStay;
import shelter.child.ChildStays;
import shelter.person.Consent;
import shelter.person.Gender;
import shelter.person.LivingSituation;
import shelter.person.Perpetrator;
import shelter.person.PerpetratorGender;
import shelter.person.PerpetratorRelation;
import shelter.person.ViolenceType;
import shelter.stay.ServiceTarget;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** The rules of stays (forms.md section 8 with contract section 9), each tried both ways. */
@org.junit.jupiter.api.DisplayName("Promise 33: inconsistent combinations are refused")
@ExtendWith(ArquillianExtension.class)
class RulesIT {
  @Inject private Stays stays;
  @Inject private ChildStays children;
  private final Cases cases = new Cases();

  /** Saves a stay of somebody new that differs in one thing. */
  private void one(String rule, String what, String expected, Consumer<Stay> change) {
    Stay stay = stay(key(), "2026-11-03", "2026-11-10", true);
    change.accept(stay);
    cases.expect(rule, what, expected, () -> stays.save(stay));
  }

  /** Saves a second stay of a person who has had others, each as from/to or from/to!. */
  private void after(String rule, String what, String expected, String then, String... had) {
    String key = key();
    for (String period : had) {
      stays.save(of(key, period));
    }
    Stay second = of(key, then);
    cases.expect(rule, what, expected, () -> stays.save(second));
  }

  private static Stay of(String key, String period) {
    String[] days = period.replace("!", "").split("/", -1);
    return stay(key, days[0], days[1].isEmpty() ? null : days[1], period.endsWith("!"));
  }

  @Test
  void staysByThemselves() {
    InServer.signIn("staff.alta");
    LocalDate third = LocalDate.of(2026, 11, 3);
    // A table: one case a line. spotless:off
    one("X2", "out and in on one day", "dischargeDate refusal.atLeastOneNight", s -> s.setDischargeDate(third));
    one("X2", "out before in", "dischargeDate refusal.atLeastOneNight", s -> s.setDischargeDate(third.minusDays(1)));
    one("X2", "one night", null, s -> s.setDischargeDate(third.plusDays(1)));
    one("X5", "not the first although none here is earlier", null, s -> s.setFirstInYearNational(false));
    one("X9", "fifteen", "birthYear refusal.adultTooYoung", s -> s.getAdult().setBirthYear(2011));
    one("X9", "sixteen", "birthYear warning.young", s -> s.getAdult().setBirthYear(2010));
    one("X9", "seventeen", "birthYear warning.young", s -> s.getAdult().setBirthYear(2009));
    one("X9", "eighteen", null, s -> s.getAdult().setBirthYear(2008));
    one("X10", "a couple, hurt by a parent", "perpetrators warning.noPartner", s -> couple(s, PerpetratorRelation.PARENT));
    one("X10", "a couple, hurt by a former partner", null, s -> couple(s, PerpetratorRelation.FORMER_PARTNER));
    one("X10", "a couple, nobody named", null, s -> s.getAdult().setLivingSituation(LivingSituation.COHABITING));
    one("X14", "366 nights", "dischargeDate warning.longStay", s -> dates(s, "2025-01-01", "2026-01-02"));
    one("X14", "365 nights", null, s -> dates(s, "2025-01-01", "2026-01-01"));
    one("X14", "366 nights so far", "dischargeDate warning.longStay", s -> dates(s, "2025-11-23", null));
    one("X14", "ninety-one", "birthYear warning.old", s -> s.getAdult().setBirthYear(1935));
    one("X14", "ninety", null, s -> s.getAdult().setBirthYear(1936));
    one("X14", "eleven children", "childrenAlongCount warning.manyChildren", s -> { s.setDischargeDate(null); s.getResident().setChildrenAlongCount(11); });
    one("X14", "ten children", null, s -> { s.setDischargeDate(null); s.getResident().setChildrenAlongCount(10); });
    one("X7", "left with children whom nobody entered", "childrenAlongCount warning.otherNumberOfChildren", s -> s.getResident().setChildrenAlongCount(3));
    one("X7", "left with nobody along", null, s -> s.getResident().setChildrenAlongCount(0));
    one("X16", "admitted in a closed year", "admissionDate refusal.yearOfDateNotOpen", s -> dates(s, "2020-05-01", "2026-05-01"));
    one("X16", "admitted in a year that is not there", "admissionDate refusal.yearOfDateNotOpen", s -> dates(s, "1999-05-01", "2026-05-01"));
    one("X16", "admitted in another open year", null, s -> dates(s, "2025-05-01", "2025-05-04"));
    one("X18", "a man in the women's service", "serviceTarget warning.otherService", s -> s.getAdult().setGender(Gender.MAN));
    one("X18", "a woman in the men's service", "serviceTarget warning.otherService", s -> s.setServiceTarget(ServiceTarget.MEN));
    one("X18", "a woman in a common service", null, s -> s.setServiceTarget(ServiceTarget.OTHER));
    one("X18", "another gender", null, s -> s.getAdult().setGender(Gender.OTHER));
    one("RANGE", "admitted tomorrow", "admissionDate refusal.dateInFuture", s -> dates(s, "2026-11-25", null));
    one("RANGE", "discharged tomorrow", "dischargeDate refusal.dateInFuture", s -> dates(s, "2026-11-20", "2026-11-25"));
    one("RANGE", "admitted today", null, s -> dates(s, "2026-11-24", null));
    one("RANGE", "a hundred and eleven", "birthYear refusal.tooOld", s -> s.getAdult().setBirthYear(1915));
    one("RANGE", "first stay after this", "firstStayEverYear refusal.yearAfter", s -> s.getEarlier().setFirstStayEverYear(2027));
    one("RANGE", "first stay this year", null, s -> s.getEarlier().setFirstStayEverYear(2026));
    one("RANGE", "a main reason that is none", "mainReason refusal.mainReasonNotChosen", s -> s.getDanger().setMainReason(ViolenceType.FGM));
    one("RANGE", "sixteen children", "childrenAlongCount", s -> { s.setDischargeDate(null); s.getResident().setChildrenAlongCount(16); s.getConfirmed().add("warning.manyChildren"); });
    one("RANGE", "birth year 1", "birthYear refusal.tooOld", s -> s.getAdult().setBirthYear(1));
    one("REQUIRED", "no key", "userKey refusal.userKeyMissing", s -> s.setUserKey(null));
    one("REQUIRED", "no key of one who has opted out", null, s -> { s.setUserKey(null); s.setConsent(Consent.RESERVED); });
    one("REQUIRED", "a perpetrator without gender", "perpetrators refusal.perpetratorIncomplete", s -> s.getViolence().getPerpetrators().add(new Perpetrator(PerpetratorRelation.PARENT, null)));
    one("REQUIRED", "a perpetrator without relation", "perpetrators refusal.perpetratorIncomplete", s -> s.getViolence().getPerpetrators().add(new Perpetrator(null, PerpetratorGender.MAN)));
    one("REQUIRED", "no gender", "gender", s -> s.getAdult().setGender(null));
    one("REQUIRED", "no service", "serviceTarget", s -> s.setServiceTarget(null));
    one("REQUIRED", "no first in year", "firstInYearNational", s -> s.setFirstInYearNational(null));
    one("REQUIRED", "no admission date", "admissionDate refusal.dateMissing", s -> s.setAdmissionDate(null));
    one("REQUIRED", "no consent", "consent", s -> s.setConsent(null));
    one("FORMAT", "a name as key", "userKey", s -> s.setUserKey("Kari Nordmann"));
    one("FORMAT", "a telephone number as key", "userKey", s -> s.setUserKey("22334455"));
    one("FORMAT", "an identity number as key", "userKey", s -> s.setUserKey("01010750160"));
    one("FORMAT", "letters that are no municipality", "homeMunicipality", s -> s.getAdult().setHomeMunicipality("Alta"));
    one("FORMAT", "a secret address", null, s -> s.getAdult().setHomeMunicipality("SECRET"));
    // spotless:on
    cases.end("X2", "X7", "X9", "X10", "X14", "X16", "X18", "RANGE", "REQUIRED", "FORMAT");
  }

  private static void dates(Stay stay, String from, String to) {
    stay.setAdmissionDate(LocalDate.parse(from));
    stay.setDischargeDate(to == null ? null : LocalDate.parse(to));
  }

  private static void couple(Stay stay, PerpetratorRelation relation) {
    stay.getAdult().setLivingSituation(LivingSituation.MARRIED_OR_REGISTERED);
    stay.getViolence().getPerpetrators().add(new Perpetrator(relation, PerpetratorGender.MAN));
  }

  @Test
  void staysOfOnePerson() {
    InServer.signIn("staff.alta");
    // spotless:off
    String overlap = "admissionDate refusal.overlapWith";
    String same = "admissionDate warning.sameStay";
    String notFirst = "firstInYearNational refusal.notTheFirst";
    String laterIs = "admissionDate refusal.laterIsFirst";
    after("X3", "within another", overlap, "2026-05-02/2026-05-03", "2026-05-01/2026-05-08");
    after("X3", "around another", overlap, "2026-04-01/2026-06-01", "2026-05-01/2026-05-08");
    after("X3", "the last night in common", overlap, "2026-05-07/2026-05-09", "2026-05-01/2026-05-08");
    after("X3", "after one that runs", overlap, "2026-05-07/2026-05-09", "2026-05-01/");
    after("X3", "runs into a later one", overlap, "2026-04-01/", "2026-05-01/2026-05-08");
    after("X3", "out and in on one day", same, "2026-05-08/2026-05-09", "2026-05-01/2026-05-08");
    after("X3", "in on the day after", same, "2026-05-09/2026-05-10", "2026-05-01/2026-05-08");
    after("X3", "ends where the other begins", same, "2026-04-20/2026-05-01", "2026-05-01/2026-05-08");
    after("X3", "two days between", null, "2026-05-10/2026-05-12", "2026-05-01/2026-05-08");
    after("X4", "a second first", notFirst, "2026-08-01/2026-08-02!", "2026-05-01/2026-05-08!");
    after("X4", "first although earlier here", notFirst, "2026-08-01/2026-08-02!", "2026-05-01/2026-05-08");
    after("X4", "before the one declared first", laterIs, "2026-02-01/2026-02-02", "2026-05-01/2026-05-08!");
    after("X4", "not the first", null, "2026-08-01/2026-08-02", "2026-05-01/2026-05-08!");
    after("X4", "first of another year", null, "2026-08-01/2026-08-02!", "2025-05-01/2025-05-08!");
    after("X5", "neither is first", null, "2026-08-01/2026-08-02", "2026-05-01/2026-05-08");
    after("X6", "first although one ran into the year", null, "2026-08-01/2026-08-02", "2025-12-01/2026-01-03!");
    after("X4", "first although one ran into the year", notFirst, "2026-08-01/2026-08-02!", "2025-12-01/2026-01-03!");
    after("X4", "the other ended on New Year's Day", null, "2026-08-01/2026-08-02!", "2025-12-01/2026-01-01!");
    after("X4", "runs into a year with a first", laterIs, "2025-12-01/2026-01-03!", "2026-08-01/2026-08-02!");
    // spotless:on
    Stay here = stay(key(), "2026-05-01", "2026-05-08", true);
    stays.save(here);
    InServer.signIn("staff.oslo");
    Stay there = stay(here.getUserKey(), "2026-05-01", "2026-05-08", true);
    cases.expect("X3", "the same key at another centre", null, () -> stays.save(there));
    cases.end("X3", "X4");
  }

  @Test
  void whoHasOptedOutLeavesTheMinimum() {
    InServer.signIn("staff.alta");
    Stay stay = stay(key(), "2026-11-03", null, true);
    couple(stay, PerpetratorRelation.FORMER_PARTNER);
    stay.getAdult().setBirthYear(1987);
    stay.setConsent(Consent.RESERVED);
    cases.expect("X8", "more than the minimum is taken away", null, () -> stays.save(stay));
    Stay stored = stays.find(stay.getId());
    for (Asked asked : Answers.of(Stay.class)) {
      assertTrue(asked.question().kept() || Answers.isEmpty(asked.get(stored)), asked.key());
    }
    assertEquals(0, stored.getMissing());
    Stay full = stay(key(), "2026-11-03", null, true);
    stays.save(full);
    ChildStay child = Cases.child(full, "2026-11-03", null, true);
    children.save(child);
    Stay leaving = stays.find(full.getId());
    leaving.setConsent(Consent.RESERVED);
    stays.save(leaving);
    assertNull(stays.find(full.getId()).getUserKey());
    assertNull(children.find(child.getId()).getAdultStay(), "linked to nobody (section 9, 11)");
    Stay back = stays.find(full.getId());
    back.setConsent(Consent.FULL);
    assertEquals("REQUIRED userKey refusal.userKeyMissing", Cases.outcome(() -> stays.save(back)));
  }

  /** X11 for each question with an answer that stands alone, of stays and children's stays. */
  @Test
  void answerThatExcludesTheOthersStandsAlone() {
    InServer.signIn("staff.alta");
    alone(Stay.class, () -> stay(key(), "2026-11-03", null, true), stays);
    alone(ChildStay.class, () -> Cases.child(null, "2026-11-03", null, true), children);
    cases.end("X11");
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private <T extends Registration> void alone(
      Class<T> kind, java.util.function.Supplier<T> fresh, Register<T> register) {
    for (Asked asked : Answers.of(kind)) {
      for (String code : asked.question().alone()) {
        Enum one = Enum.valueOf((Class<Enum>) asked.type(), code);
        T mixed = fresh.get();
        Answers.set(mixed, asked.key(), EnumSet.allOf((Class<Enum>) asked.type()));
        String sentence = code.equals("NONE") ? "noneAlone" : "unknownAlone";
        cases.expect(
            "X11",
            asked.key() + " with all",
            asked.key() + " refusal." + sentence,
            () -> register.save(mixed));
        T single = fresh.get();
        Answers.set(single, asked.key(), EnumSet.of(one));
        cases.expect("X11", asked.key() + " alone", null, () -> register.save(single));
        T others = fresh.get();
        Answers.set(others, asked.key(), EnumSet.complementOf(EnumSet.of(one)));
        cases.expect("X11", asked.key() + " without", null, () -> register.save(others));
      }
    }
  }

  @Test
  void warningIsConfirmedStoredAndGoesWithItsCause() {
    InServer.signIn("staff.alta");
    Stay stay = stay(key(), "2026-11-03", null, true);
    stay.getAdult().setBirthYear(1930);
    stay.getAdult().setGender(Gender.MAN);
    assertEquals(
        "X14 birthYear warning.old; X18 serviceTarget warning.otherService",
        Cases.outcome(() -> stays.save(stay)));
    assertNull(stays.find(stay.getId()), "nothing is stored before the warnings are confirmed");
    stay.getConfirmed().add("warning.old");
    assertEquals("X18 serviceTarget warning.otherService", Cases.outcome(() -> stays.save(stay)));
    stay.getConfirmed().addAll(List.of("warning.otherService", "warning.longStay"));
    stays.save(stay);
    Stay stored = stays.find(stay.getId());
    assertEquals(Set.of("warning.old", "warning.otherService"), stored.getConfirmed());
    stored.setWasFull(true);
    stays.save(stored);
    Stay changed = stays.find(stay.getId());
    changed.getAdult().setBirthYear(1990);
    stays.save(changed);
    assertEquals(Set.of("warning.otherService"), stays.find(stay.getId()).getConfirmed());
  }
}
