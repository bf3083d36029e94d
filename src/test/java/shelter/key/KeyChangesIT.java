package shelter.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.conversation.PhoneConversation;
import shelter.conversation.PhoneConversations;
import shelter.dayvisit.DayUser;
import shelter.dayvisit.DayUsers;
import shelter.dayvisit.DayVisit;
import shelter.dayvisit.DayVisits;
import shelter.person.Consent;
import shelter.person.Gender;
import shelter.person.ViolenceType;
import shelter.shared.Refusal;
import shelter.stay.ServiceTarget;
import shelter.stay.Stay;
import shelter.stay.Stays;

@ExtendWith(ArquillianExtension.class)
class KeyChangesIT {
  @Inject private KeyPlans plans;
  @Inject private KeyChanges changes;
  @Inject private Keys keys;
  @Inject private Stays stays;
  @Inject private DayUsers dayUsers;
  @Inject private DayVisits dayVisits;
  @Inject private PhoneConversations conversations;
  private final String from = key();
  private final String to = key();

  @BeforeEach
  void atOslo() {
    InServer.signIn("staff.oslo");
  }

  private static String key() {
    return "T-" + UUID.randomUUID().toString().substring(0, 12);
  }

  private Stay stay(String key, int month, int day, Integer until, boolean first) {
    Stay stay = new Stay();
    stay.setServiceTarget(ServiceTarget.WOMEN);
    stay.setUserKey(key);
    stay.setAdmissionDate(LocalDate.of(2026, month, day));
    stay.setDischargeDate(until == null ? null : LocalDate.of(2026, month, until));
    stay.setFirstInYearNational(first);
    stay.getAdult().setGender(Gender.WOMAN);
    stay.getAdult().setBirthYear(1987);
    stays.save(stay);
    return stay;
  }

  private PhoneConversation conversation(String key) {
    PhoneConversation one = new PhoneConversation();
    one.setConversationDate(LocalDate.of(2026, 2, 2));
    one.setGender(Gender.WOMAN);
    one.setIsAdult(true);
    one.setStructured(true);
    one.setFirstInYearNational(true);
    one.setUserKey(key);
    conversations.save(one);
    return one;
  }

  private DayVisit visit(String key, int month, boolean first) {
    DayVisit visit = new DayVisit();
    visit.setVisitDate(LocalDate.of(2026, month, 1));
    visit.setGender(Gender.WOMAN);
    visit.setIsChild(false);
    visit.setFirstInYearNational(first);
    dayVisits.save(visit, key);
    return visit;
  }

  private KeyChange change() {
    return changes.change(plans.plan(from, to));
  }

  @Test
  void correctionMovesEveryRecordOfTheKeyAndNothingElse() {
    Stay stay = stay(from, 3, 3, 10, true);
    PhoneConversation call = conversation(from);
    Stay other = stay(key(), 3, 3, 10, true);
    KeyPlan plan = plans.plan(from, to);
    assertFalse(plan.isMerging());
    assertEquals(2, plan.getMoving().size());
    changes.change(plan);
    assertEquals(to, stays.find(stay.getId()).getUserKey());
    assertEquals(to, conversations.find(call.getId()).getUserKey());
    assertEquals(other.getUserKey(), stays.find(other.getId()).getUserKey());
    assertFalse(keys.isUsed(from));
  }

  @Test
  void aPlanChangesNothing() {
    Stay stay = stay(from, 3, 3, 10, true);
    plans.plan(from, to);
    assertEquals(from, stays.find(stay.getId()).getUserKey());
  }

  @Test
  void mergingTellsOfStaysThatFollowAndConfirmsThemWithTheButton() {
    Stay earlier = stay(to, 3, 1, 3, true);
    Stay later = stay(from, 3, 3, 10, false);
    KeyPlan plan = plans.plan(from, to);
    assertTrue(plan.isMerging());
    assertEquals(List.of(), plan.getErrors());
    assertEquals("warning.sameStay", plan.getWarnings().get(0).finding().key());
    changes.change(plan);
    assertEquals(to, stays.find(later.getId()).getUserKey());
    assertEquals(to, stays.find(earlier.getId()).getUserKey());
  }

  @Test
  void aWarningThatWasNotShownIsNotConfirmed() {
    stay(from, 3, 3, 10, false);
    KeyPlan plan = plans.plan(from, to);
    stay(to, 3, 1, 3, true);
    assertEquals(
        "refusal.keyPlanChanged", assertThrows(Refusal.class, () -> changes.change(plan)).key());
    assertTrue(keys.isUsed(from));
  }

  @Test
  void overlappingStaysAndTwoFirstsAreRefusedAndNothingMoves() {
    Stay one = stay(from, 3, 3, 10, true);
    conversation(from);
    stay(to, 3, 5, 12, true);
    KeyPlan plan = plans.plan(from, to);
    List<String> sentences = plan.getErrors().stream().map(no -> no.finding().key()).toList();
    assertTrue(sentences.contains("refusal.overlapWith"), sentences.toString());
    assertTrue(sentences.contains("refusal.laterIsFirst"), sentences.toString());
    assertEquals(one.getId(), plan.getErrors().get(0).about().id());
    assertThrows(Refusal.class, () -> changes.change(plan));
    assertEquals(2, keys.of(from).size());
  }

  @Test
  void mergingTwoDayUsersMovesTheVisitsAndDropsTheEmptyOne() {
    DayVisit first = visit(to, 2, true);
    DayVisit second = visit(from, 3, false);
    UUID emptied = second.getDayUser();
    change();
    assertEquals(first.getDayUser(), dayVisits.find(second.getId()).getDayUser());
    assertNull(dayUsers.find(emptied));
    assertEquals(2, dayVisits.ofKey(to).size());
  }

  @Test
  void aDayUserWithAnswersThatTheOtherLacksIsCompletedFirst() {
    visit(to, 2, true);
    DayVisit second = visit(from, 3, false);
    DayUser fuller = dayUsers.find(second.getDayUser());
    fuller.getViolence().setViolenceTypes(EnumSet.of(ViolenceType.THREATS));
    dayUsers.save(fuller);
    KeyPlan plan = plans.plan(from, to);
    assertEquals(List.of("violenceTypes"), plan.getLacking());
    assertEquals(
        "refusal.dayUserLacks", assertThrows(Refusal.class, () -> changes.change(plan)).key());
    assertEquals(1, dayVisits.ofKey(from).size());
  }

  @Test
  void undoGivesTheKeyBackToWhatStillHasTheNewOne() {
    Stay stay = stay(from, 3, 3, 10, true);
    stay(to, 5, 3, 10, false);
    DayVisit there = visit(to, 7, false);
    DayVisit visit = visit(from, 6, true);
    KeyChange change = change();
    changes.undo(change.getId());
    assertEquals(from, stays.find(stay.getId()).getUserKey());
    assertEquals(
        List.of(visit.getId()), dayVisits.ofKey(from).stream().map(DayVisit::getId).toList());
    assertEquals(
        List.of(there.getId()), dayVisits.ofKey(to).stream().map(DayVisit::getId).toList());
    assertEquals(
        "refusal.nothingToUndo",
        assertThrows(Refusal.class, () -> changes.undo(change.getId())).key());
  }

  @Test
  void undoIsRefusedWhenARuleStandsAgainstIt() {
    Stay stay = stay(from, 3, 3, 10, true);
    KeyChange change = change();
    stay(from, 3, 5, 12, false);
    assertThrows(Refusal.class, () -> changes.undo(change.getId()));
    assertEquals(to, stays.find(stay.getId()).getUserKey());
  }

  @DisplayName("Promise 19: another centres records and changes are out of reach")
  @Test
  void anotherCentresRecordsAndChangesAreOutOfReach() {
    stay(from, 3, 3, 10, true);
    KeyChange change = change();
    stay(from, 4, 3, 10, false);
    InServer.signIn("staff.bergen");
    Stay theirs = stay(from, 3, 3, 10, true);
    assertThrows(Refusal.class, () -> changes.undo(change.getId()));
    assertTrue(
        changes.latest().stream().noneMatch(one -> one.change().getId().equals(change.getId())));
    InServer.signIn("staff.oslo");
    changes.change(plans.plan(from, key()));
    InServer.signIn("staff.bergen");
    assertEquals(from, stays.find(theirs.getId()).getUserKey());
  }

  @Test
  void oneWhoOptsOutDropsOutOfTheLog() {
    Stay stay = stay(from, 3, 3, 10, true);
    KeyChange change = change();
    Stay found = stays.find(stay.getId());
    found.setConsent(Consent.RESERVED);
    stays.save(found);
    assertTrue(
        changes.latest().stream().noneMatch(one -> one.change().getId().equals(change.getId())));
  }

  @Test
  void keysThatCannotBeRightAreRefusedAtTheirField() {
    stay(from, 3, 3, 10, true);
    Refusal slip = assertThrows(Refusal.class, () -> plans.plan(from, "LUMO-73X"));
    assertEquals("toKey refusal.keySlip", slip.field() + " " + slip.key());
    assertEquals(
        "refusal.keyNobody", assertThrows(Refusal.class, () -> plans.plan(key(), from)).key());
    assertEquals(
        "refusal.keyForm", assertThrows(Refusal.class, () -> plans.plan(from, "two words")).key());
  }
}
