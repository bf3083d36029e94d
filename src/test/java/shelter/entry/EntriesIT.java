package shelter.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import shelter.InServer;
import shelter.conversation.PhoneConversation;
import shelter.conversation.PhoneConversations;
import shelter.draft.Drafts;
import shelter.history.Deleted.Reason;
import shelter.history.History;
import shelter.person.Answer;
import shelter.person.Consent;
import shelter.person.Gender;
import shelter.person.HasAnimal;
import shelter.shared.Refusal;
import shelter.stay.ServiceTarget;
import shelter.stay.Stay;
import shelter.stay.Stays;

@ExtendWith(ArquillianExtension.class)
class EntriesIT {
  @Inject private Entries entries;
  @Inject private Moves moves;
  @Inject private Stays stays;
  @Inject private PhoneConversations conversations;
  @Inject private Drafts drafts;
  @Inject private History history;

  private static Stay stay() {
    Stay stay = new Stay();
    stay.setServiceTarget(ServiceTarget.WOMEN);
    stay.setUserKey("ENTRY-" + stay.getId().toString().substring(0, 8));
    stay.setAdmissionDate(LocalDate.of(2026, 11, 3));
    stay.setFirstInYearNational(true);
    stay.getAdult().setGender(Gender.WOMAN);
    return stay;
  }

  private List<Entry> withKey(String key) {
    Search search = new Search();
    search.setKey(key);
    return entries.page(search, 0, 10);
  }

  /** The table and the records say the same of each of the nation's records of one centre. */
  @Test
  void missingInTheListIsMissingInTheRecord() {
    InServer.signIn("staff.oslo");
    for (String kind : Entries.KINDS) {
      Search search = new Search();
      search.setKind(kind);
      List<Entry> listed = entries.page(search, 0, 5000);
      assertTrue(listed.size() > 0, kind);
      for (Entry entry : listed) {
        assertEquals(
            entries.find(kind, entry.getId()).getMissing(),
            entry.getMissing(),
            kind + " " + entry.getId());
      }
    }
  }

  @Test
  void missingFollowsTheAnswers() {
    InServer.signIn("staff.oslo");
    Stay stay = stay();
    stay.getAdult().setHasChildrenUnder18(true);
    stay.getViolence().setRepeated(Answer.YES);
    stay.getAnimal().setHasAnimal(Set.of(HasAnimal.PET));
    stays.save(stay);
    Entry entry = withKey(stay.getUserKey()).get(0);
    assertEquals(stays.find(stay.getId()).getMissing(), entry.getMissing());
    assertNull(entry.getLastDay());
    Stay found = stays.find(stay.getId());
    found.setConsent(Consent.RESERVED);
    stays.save(found);
    assertEquals(List.of(), withKey(stay.getUserKey()));
  }

  @Test
  void anotherCentresRecordsAreNeitherListedNorFoundNorDeletedNorMoved() {
    InServer.signIn("staff.oslo");
    Stay stay = stay();
    stays.save(stay);
    Set<UUID> oslo =
        entries.page(new Search(), 0, 9000).stream().map(Entry::getId).collect(Collectors.toSet());
    assertTrue(oslo.contains(stay.getId()));
    InServer.signIn("staff.bergen");
    List<Entry> bergen = entries.page(new Search(), 0, 9000);
    assertTrue(bergen.stream().noneMatch(one -> oslo.contains(one.getId())));
    assertEquals(bergen.size(), entries.count(new Search()));
    assertEquals(List.of(), withKey(stay.getUserKey()));
    assertNull(entries.find("stay", stay.getId()));
    assertNull(entries.keyOf("stay", stay.getId()));
    assertThrows(Refusal.class, () -> entries.delete("stay", stay.getId(), Reason.TWICE));
    assertThrows(Refusal.class, () -> moves.move("stay", stay.getId(), "conversation"));
    InServer.signIn("staff.oslo");
    assertNotNull(entries.find("stay", stay.getId()));
  }

  @Test
  void deletionLeavesAStoneAndNoAnswers() {
    InServer.signIn("manager.oslo");
    Stay stay = stay();
    stays.save(stay);
    Stay changed = stays.find(stay.getId());
    changed.getAdult().setBirthYear(1980);
    stays.save(changed);
    assertEquals(1, history.of(stay.getId()).size());
    drafts.keep(stay.getId(), stay.getId(), "stay", Map.of("birthYear", List.of("1981")), "1");
    entries.delete("stay", stay.getId(), Reason.TWICE);
    assertNull(entries.find("stay", stay.getId()));
    assertEquals(List.of(), history.of(stay.getId()));
    assertNull(drafts.find(stay.getId()));
    var stone =
        history.deletions().stream()
            .filter(one -> one.getRecord().equals(stay.getId()))
            .findFirst()
            .orElseThrow();
    assertEquals(Reason.TWICE, stone.getReason());
    assertEquals("stay", Entries.word(stone.getKind()));
    // Somebody still has the form open: what is typed there brings nothing back.
    drafts.keep(stay.getId(), stay.getId(), "stay", Map.of("birthYear", List.of("1982")), "1");
    assertNull(drafts.find(stay.getId()));
    Stay again = stay();
    again.identify(stay.getId());
    assertEquals("refusal.deleted", refused(() -> stays.save(again)));
    assertNull(stays.find(stay.getId()));
  }

  /** Moved twice, by two or by one who forgot, it would be counted twice. */
  @Test
  void secondMoveOfOneRecordIsRefusedAndSoIsOneOfEarlierAnswers() {
    InServer.signIn("staff.oslo");
    Stay stay = stay();
    stays.save(stay);
    UUID first = moves.move("stay", stay.getId(), "conversation");
    UUID second = moves.move("stay", stay.getId(), "conversation");
    Stay filled = stays.find(stay.getId());
    filled.getAdult().setBirthYear(1979);
    stays.save(filled);
    assertEquals("refusal.movedChanged", refusedMove(first, stay));
    assertEquals(1979, stays.find(stay.getId()).getAdult().getBirthYear());
    UUID third = moves.move("stay", stay.getId(), "conversation");
    conversations.save(conversation(third, stay.getUserKey()));
    assertEquals("refusal.movedGone", refusedMove(second, stay));
    assertEquals(1, withKey(stay.getUserKey()).size());
  }

  /** The draft of a move lives for two weeks, also through an upgrade. */
  @Test
  void moveThatAnEarlierVersionBeganIsDone() {
    InServer.signIn("staff.oslo");
    Stay stay = stay();
    stays.save(stay);
    UUID fresh = UUID.randomUUID();
    drafts.move(fresh, "conversation", Map.of(), "stay:" + stay.getId());
    conversations.save(conversation(fresh, stay.getUserKey()));
    assertEquals(1, withKey(stay.getUserKey()).size());
  }

  private String refusedMove(UUID fresh, Stay stay) {
    return refused(() -> conversations.save(conversation(fresh, stay.getUserKey())));
  }

  private static String refused(Executable saving) {
    return assertThrows(Refusal.class, saving).findings().get(0).key();
  }

  private static PhoneConversation conversation(UUID id, String key) {
    PhoneConversation conversation = new PhoneConversation();
    conversation.identify(id);
    conversation.setConversationDate(LocalDate.of(2026, 11, 3));
    conversation.setGender(Gender.WOMAN);
    conversation.setIsAdult(true);
    conversation.setStructured(true);
    conversation.setFirstInYearNational(true);
    conversation.setUserKey(key);
    return conversation;
  }

  @Test
  void moveMakesOneRecordOfTwo() {
    InServer.signIn("staff.oslo");
    Stay stay = stay();
    stays.save(stay);
    UUID fresh = moves.move("stay", stay.getId(), "conversation");
    Map<String, List<String>> typed = drafts.find(fresh).typed();
    assertEquals(List.of("03.11.2026"), typed.get("conversationDate"));
    assertEquals(List.of("WOMAN"), typed.get("gender"));
    assertEquals(List.of("true"), typed.get("firstInYearNational"));
    assertEquals(List.of(stay.getUserKey()), typed.get("userKey"));
    // What the form sends while it is filled in says nothing of where the record came from.
    drafts.keep(fresh, fresh, "conversation", Map.of("gender", List.of("WOMAN")), "");
    assertNotNull(entries.find("stay", stay.getId()));
    conversations.save(conversation(fresh, stay.getUserKey()));
    List<Entry> left = withKey(stay.getUserKey());
    assertEquals(1, left.size());
    assertEquals("conversation", left.get(0).getKind());
    assertNull(drafts.find(fresh));
  }
}
