package shelter.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shelter.record.Cases.conversation;
import static shelter.record.Cases.dayUser;
import static shelter.record.Cases.key;
import static shelter.record.Cases.visit;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.conversation.PhoneConversation;
import shelter.conversation.PhoneConversations;
import shelter.dayvisit.DayUser;
import shelter.dayvisit.DayUsers;
import shelter.dayvisit.DayVisit;
import shelter.dayvisit.DayVisits;
import shelter.dayvisit.VisitContent;
import shelter.dayvisit.VisitPlace;
import shelter.history.Deleted;
import shelter.person.Consent;
import shelter.person.Gender;
import shelter.person.Perpetrator;
import shelter.person.PerpetratorRelation;
import shelter.person.PreviousContact;

/** The rules of day users, visits and conversations, each tried both ways. */
@ExtendWith(ArquillianExtension.class)
class VisitRulesIT {
  @Inject private DayVisits visits;
  @Inject private DayUsers users;
  @Inject private PhoneConversations conversations;
  @PersistenceContext private EntityManager em;
  @Resource private UserTransaction transaction;
  private final Cases cases = new Cases();

  private void user(String rule, String what, String expected, Consumer<DayUser> change) {
    DayUser user = dayUser(key());
    change.accept(user);
    cases.expect(rule, what, expected, () -> users.save(user));
  }

  private void visiting(String rule, String what, String expected, Consumer<DayVisit> change) {
    DayVisit visit = visit("2026-11-03", true);
    change.accept(visit);
    cases.expect(rule, what, expected, () -> visits.save(visit, visit.isFull() ? key() : null));
  }

  private void again(
      String rule, String what, String expected, String key, String on, boolean first) {
    cases.expect(rule, what, expected, () -> visits.save(visit(on, first), key));
  }

  private void call(String rule, String what, String expected, Consumer<PhoneConversation> change) {
    PhoneConversation call = conversation(key(), "2026-11-03", true);
    change.accept(call);
    cases.expect(rule, what, expected, () -> conversations.save(call));
  }

  @Test
  void dayUsers() {
    InServer.signIn("staff.alta");
    // A table: one case a line. spotless:off
    user("X11", "no contact and contact", "previousContact refusal.noneAlone", u -> u.getRoute().setPreviousContact(EnumSet.allOf(PreviousContact.class)));
    user("X11", "no contact", null, u -> u.getRoute().setPreviousContact(EnumSet.of(PreviousContact.NONE)));
    user("X14", "ninety-one", "birthYear warning.old", u -> u.getAdult().setBirthYear(1935));
    user("X14", "ninety", null, u -> u.getAdult().setBirthYear(1936));
    user("RANGE", "born next year", "birthYear refusal.bornLater", u -> u.getAdult().setBirthYear(2027));
    user("RANGE", "a hundred and eleven", "birthYear refusal.tooOld", u -> u.getAdult().setBirthYear(1915));
    user("RANGE", "a child", null, u -> { u.setIsChild(true); u.getAdult().setBirthYear(2015); });
    user("REQUIRED", "no key", "userKey", u -> u.setUserKey(null));
    user("REQUIRED", "no gender", "gender", u -> u.getAdult().setGender(null));
    user("REQUIRED", "a perpetrator without gender", "perpetrators refusal.perpetratorIncomplete", u -> u.getViolence().getPerpetrators().add(new Perpetrator(PerpetratorRelation.PARENT, null)));
    user("REQUIRED", "nothing else", null, u -> {});
    user("FORMAT", "a telephone number as key", "userKey", u -> u.setUserKey("41234567"));
    user("FORMAT", "a country by two letters", null, u -> u.getBackground().setCountryBackground("SY"));
    user("FORMAT", "a country by its name", "countryBackground", u -> u.getBackground().setCountryBackground("Syria"));
    // spotless:on
    cases.end("X11", "X14", "RANGE", "REQUIRED", "FORMAT");
  }

  @Test
  void visitsOfDay() {
    InServer.signIn("staff.alta");
    String key = key();
    String notFirst = "firstInYearNational refusal.notTheFirst";
    // spotless:off
    visiting("X16", "in a closed year", "visitDate refusal.yearOfDateNotOpen", v -> v.setVisitDate(LocalDate.of(2020, 5, 1)));
    visiting("X16", "in another open year", null, v -> v.setVisitDate(LocalDate.of(2025, 5, 1)));
    visiting("RANGE", "tomorrow", "visitDate refusal.dateInFuture", v -> v.setVisitDate(LocalDate.of(2026, 11, 25)));
    visiting("RANGE", "today", null, v -> v.setVisitDate(LocalDate.of(2026, 11, 24)));
    visiting("RANGE", "sixteen children", "childrenAlongCount", v -> v.setChildrenAlongCount(16));
    visiting("REQUIRED", "no first in year", "firstInYearNational refusal.answerMissing", v -> v.setFirstInYearNational(null));
    visiting("REQUIRED", "no date of one who has opted out", "visitDate refusal.dateMissing", v -> { v.setConsent(Consent.RESERVED); v.setVisitDate(null); });
    visiting("REQUIRED", "no date", "visitDate refusal.dateMissing", v -> v.setVisitDate(null));
    visiting("REQUIRED", "no key of one who has opted out", null, v -> v.setConsent(Consent.RESERVED));
    again("REQUIRED", "no key", "userKey refusal.userKeyMissing", null, "2026-11-03", true);
    again("FORMAT", "a name as key", "userKey", "Kari Nordmann", "2026-11-03", true);
    again("FORMAT", "the first", null, key, "2026-05-03", true);
    again("X4", "the second", null, key, "2026-06-03", false);
    again("X4", "a second first", notFirst, key, "2026-07-03", true);
    again("X4", "before the first", "visitDate refusal.laterIsFirst", key, "2026-04-03", false);
    again("X4", "another one on the first day", null, key, "2026-05-03", true);
    again("X4", "the first of another year", null, key, "2025-07-03", true);
    // spotless:on
    DayVisit nobodys = visit("2026-11-03", true);
    nobodys.setDayUser(UUID.randomUUID());
    String missing = "userKey refusal.userKeyMissing";
    cases.expect("REFERENCE", "a user who is not there", missing, () -> visits.save(nobodys));
    DayUser twice = dayUser(key);
    users.save(twice);
    DayVisit ofTwice = visit("2026-08-03", false);
    ofTwice.setDayUser(twice.getId());
    String two = "userKey refusal.dayUserTwice";
    cases.expect("REFERENCE", "a second user of one year", two, () -> visits.save(ofTwice));
    again("REFERENCE", "by the key", null, key, "2026-08-03", false);
    cases.end("X4", "X16", "RANGE", "REQUIRED", "FORMAT", "REFERENCE");
    DayUser of2026 = users.ofYear(key, 2026);
    assertEquals(4, visits.of(of2026.getId()).size());
    assertTrue(!of2026.getId().equals(users.ofYear(key, 2025).getId()), "one for each year");
    assertEquals(
        "REFERENCE null refusal.hasVisits",
        Cases.outcome(() -> users.delete(of2026.getId(), Deleted.Reason.TWICE)));
  }

  @Test
  void visitTakesTheGenderOfItsUserAndKeepsNoUserWhenReserved() {
    InServer.signIn("staff.alta");
    String key = key();
    visits.save(visit("2026-05-03", true), key);
    DayVisit other = visit("2026-06-03", false);
    other.setGender(Gender.MAN);
    other.setPlace(VisitPlace.VIDEO);
    other.setContent(EnumSet.of(VisitContent.GROUP));
    visits.save(other, key);
    DayVisit stored = visits.find(other.getId());
    assertEquals(Gender.WOMAN, stored.getGender());
    stored.setConsent(Consent.RESERVED);
    visits.save(stored);
    DayVisit reserved = visits.find(other.getId());
    assertNull(reserved.getDayUser());
    assertNull(reserved.getPlace());
    assertTrue(reserved.getContent().isEmpty());
    assertEquals(Gender.WOMAN, reserved.getGender());
  }

  /** X14: the 301st visit of a user in a year. */
  @Test
  void threeHundredVisitsAreAskedAboutTwice() throws Exception {
    InServer.signIn("staff.alta");
    String key = key();
    visits.save(visit("2026-01-01", true), key);
    UUID user = users.ofYear(key, 2026).getId();
    transaction.begin();
    InServer.enter(em);
    for (int day = 1; day < 299; day++) {
      DayVisit visit = visit(LocalDate.of(2026, 1, 1).plusDays(day).toString(), false);
      visit.setDayUser(user);
      visit.stamp("alta", "staff.alta", OffsetDateTime.now());
      em.persist(visit);
    }
    transaction.commit();
    assertEquals("", Cases.outcome(() -> visits.save(visit("2026-11-02", false), key)));
    DayVisit many = visit("2026-11-03", false);
    assertEquals("X14 visitDate warning.manyVisits", Cases.outcome(() -> visits.save(many, key)));
    many.getConfirmed().add("warning.manyVisits");
    assertEquals("", Cases.outcome(() -> visits.save(many, key)));
  }

  @Test
  void phoneConversations() {
    InServer.signIn("staff.alta");
    String key = key();
    String later = "conversationDate refusal.laterIsFirst";
    // spotless:off
    call("X4", "the first", null, c -> c.setUserKey(key));
    call("X4", "a second first", "firstInYearNational refusal.notTheFirst", c -> { c.setUserKey(key); c.setConversationDate(LocalDate.of(2026, 11, 4)); });
    call("X4", "before the first", later, c -> { c.setUserKey(key); c.setConversationDate(LocalDate.of(2026, 11, 2)); c.setFirstInYearNational(false); });
    call("X4", "another one on the first day", null, c -> c.setUserKey(key));
    call("X4", "a second first of somebody unknown", null, c -> c.setUserKey(null));
    call("X8", "more than the minimum is taken away", null, c -> { c.setConsent(Consent.RESERVED); c.setDurationMinutes(30); });
    call("X16", "in a closed year", "conversationDate refusal.yearOfDateNotOpen", c -> c.setConversationDate(LocalDate.of(2020, 5, 1)));
    call("X16", "in another open year", null, c -> c.setConversationDate(LocalDate.of(2025, 5, 1)));
    call("RANGE", "tomorrow", "conversationDate refusal.dateInFuture", c -> c.setConversationDate(LocalDate.of(2026, 11, 25)));
    call("RANGE", "301 minutes", "durationMinutes", c -> c.setDurationMinutes(301));
    call("RANGE", "no minute", "durationMinutes", c -> c.setDurationMinutes(0));
    call("RANGE", "300 minutes", null, c -> c.setDurationMinutes(300));
    call("REQUIRED", "not told whether structured", "structured", c -> c.setStructured(null));
    call("REQUIRED", "not told whether adult", "isAdult", c -> c.setIsAdult(null));
    call("REQUIRED", "no date", "conversationDate refusal.dateMissing", c -> c.setConversationDate(null));
    call("REQUIRED", "no key", null, c -> c.setUserKey(null));
    call("FORMAT", "an identity number as key", "userKey", c -> c.setUserKey("01010750160"));
    call("FORMAT", "a key", null, c -> c.setUserKey(key()));
    // spotless:on
    cases.end("X4", "X16", "RANGE", "REQUIRED", "FORMAT");
  }
}
