package shelter.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.child.AccompaniedBy;
import shelter.child.ChildGender;
import shelter.child.ChildStay;
import shelter.child.ChildStays;
import shelter.child.ConsentGiver;
import shelter.dayvisit.DayUser;
import shelter.dayvisit.DayUsers;
import shelter.dayvisit.DayVisit;
import shelter.dayvisit.DayVisits;
import shelter.draft.Drafts;
import shelter.entry.Entries;
import shelter.history.Deleted.Reason;
import shelter.person.Consent;
import shelter.person.Gender;
import shelter.shared.Refusal;
import shelter.stay.ServiceTarget;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** Who opts out is forgotten wherever else they are known, and nobody else is stopped by it. */
@ExtendWith(ArquillianExtension.class)
class WithdrawalIT {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  @Inject private Stays stays;
  @Inject private ChildStays children;
  @Inject private DayVisits visits;
  @Inject private DayUsers users;
  @Inject private Entries entries;
  @Inject private Drafts drafts;
  @PersistenceContext private EntityManager em;
  @Resource private UserTransaction transaction;

  private Stay stay(String key) {
    Stay stay = new Stay();
    stay.setServiceTarget(ServiceTarget.WOMEN);
    stay.setUserKey(key);
    stay.setAdmissionDate(DAY);
    stay.setFirstInYearNational(true);
    stay.getAdult().setGender(Gender.WOMAN);
    stays.save(stay);
    return stay;
  }

  private ChildStay child(Stay with, String key) {
    ChildStay child = new ChildStay();
    child.setConsentGivenBy(ConsentGiver.CAREGIVER);
    child.setChildKey(key);
    child.setAccompaniedBy(AccompaniedBy.MOTHER);
    child.setAdultStay(with.getId());
    child.setAdmissionDate(DAY);
    child.setFirstInYearNational(true);
    child.setGender(ChildGender.GIRL);
    child.setBirthYear(2019);
    children.save(child);
    return child;
  }

  private DayVisit visit(String key, LocalDate day, Boolean first) {
    DayVisit visit = new DayVisit();
    visit.setVisitDate(day);
    visit.setFirstInYearNational(first);
    visit.setGender(Gender.WOMAN);
    visit.setIsChild(false);
    visits.save(visit, key);
    return visits.find(visit.getId());
  }

  @Test
  void childOfOneWhoHasOptedOutIsLinkedToNobodyAndCanStillLeave() {
    InServer.signIn("staff.harstad");
    Stay adult = stay("OUT-ADULT");
    ChildStay child = child(adult, "OUT-CHILD");
    Stay stored = stays.find(adult.getId());
    stored.setConsent(Consent.RESERVED);
    stays.save(stored);
    ChildStay left = children.find(child.getId());
    assertNull(left.getAdultStay());
    left.setDischargeDate(DAY.plusDays(9));
    children.save(left);
    assertEquals(DAY.plusDays(9), children.find(child.getId()).getDischargeDate());
  }

  @Test
  void visitThatOptsOutTakesItsDayUserAlong() {
    InServer.signIn("staff.harstad");
    DayVisit visit = visit("OUT-VISIT", DAY, true);
    assertEquals(1, users.ofKey("OUT-VISIT").size());
    visit.setConsent(Consent.RESERVED);
    visits.save(visit, null);
    assertEquals(0, users.ofKey("OUT-VISIT").size());
    assertNull(visits.find(visit.getId()).getDayUser());
  }

  @Test
  void visitThatOptsOutLeavesTheDayUserToTheOtherVisits() {
    InServer.signIn("staff.harstad");
    DayVisit one = visit("OUT-TWO", DAY, true);
    visit("OUT-TWO", DAY.plusDays(2), null);
    one.setConsent(Consent.RESERVED);
    visits.save(one, null);
    assertEquals(1, users.ofKey("OUT-TWO").size());
  }

  @Test
  void recordWithoutAKeyIsDeletedLikeAnyOther() {
    InServer.signIn("staff.harstad");
    Stay adult = stay("OUT-DELETED");
    Stay stored = stays.find(adult.getId());
    stored.setConsent(Consent.RESERVED);
    stays.save(stored);
    assertNull(entries.keyOf("stay", adult.getId()));
    entries.delete("stay", adult.getId(), Reason.TWICE);
    assertNull(stays.find(adult.getId()));
  }

  @Test
  void correctedDayUserTakesTheVisitsOfOpenYearsAlong() {
    InServer.signIn("staff.harstad");
    DayVisit visit = visit("OUT-GENDER", DAY, true);
    DayUser user = users.find(visit.getDayUser());
    user.getAdult().setGender(Gender.MAN);
    users.save(user);
    assertEquals(Gender.MAN, visits.find(visit.getId()).getGender());
  }

  @Test
  void dayUserOfAClosedYearIsNotChanged() {
    InServer.signIn("staff.oslo");
    DayUser closed =
        visits.between(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31)).stream()
            .filter(DayVisit::isFull)
            .map(visit -> users.find(visit.getDayUser()))
            .findFirst()
            .orElseThrow();
    assertNotNull(closed);
    closed.getAdult().setBirthYear(1970);
    assertThrows(Refusal.class, () -> users.save(closed));
  }

  @Test
  void visitByAChildWhoStaysHereIsLookedAtTwice() {
    InServer.signIn("staff.harstad");
    child(stay("OUT-MOTHER"), "OUT-STAYS");
    Refusal asked = assertThrows(Refusal.class, () -> visit("OUT-STAYS", DAY.plusDays(1), true));
    assertEquals("warning.staysHere", asked.key());
  }

  @DisplayName("Promise 39: draft that nobody has touched for fourteen days is gone")
  @Test
  void draftThatNobodyHasTouchedForFourteenDaysIsGone() throws Exception {
    InServer.signIn("staff.harstad");
    transaction.begin();
    InServer.enter(em);
    for (String age : List.of("13 days", "15 days")) {
      em.createNativeQuery(
              """
              insert into register.draft (account, record, subject, centre, kind, answers, saved_at)
              values ('staff.harstad', gen_random_uuid(), gen_random_uuid(), 'harstad', 'stay', '{}',
                now() - cast(?1 as interval))
              """)
          .setParameter(1, age)
          .executeUpdate();
    }
    transaction.commit();
    assertEquals(1, drafts.mine().size());
    assertEquals(1, drafts.sweep());
    assertEquals(0, drafts.sweep());
    assertEquals(1, drafts.mine().size());
  }
}
