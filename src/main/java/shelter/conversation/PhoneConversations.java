package shelter.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import shelter.record.Firsts;
import shelter.record.Register;
import shelter.shared.Findings;

/** The phone conversations of the caller's own centre: the only door to them. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class PhoneConversations extends Register<PhoneConversation> {
  /** Says that a conversation with a known person is about to be stored (userKind follows). */
  public record Checking(PhoneConversation conversation) {}

  @Inject private Event<Checking> checking;

  @Override
  public Class<PhoneConversation> kind() {
    return PhoneConversation.class;
  }

  @Override
  public List<PhoneConversation> ofKey(String key) {
    return query("r.userKey = :key order by r.conversationDate desc")
        .setParameter("key", key)
        .getResultList();
  }

  /** The conversations of the days from one to another, both included. */
  public List<PhoneConversation> between(LocalDate from, LocalDate to) {
    return query("r.conversationDate between :from and :to order by r.conversationDate desc")
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** X4 for conversations with a key. */
  @Override
  protected void checkAcross(
      PhoneConversation conversation, PhoneConversation before, Findings findings) {
    if (conversation.getUserKey() == null) {
      return;
    }
    List<Firsts.Period> periods =
        ofKey(conversation.getUserKey()).stream()
            .filter(one -> !one.getId().equals(conversation.getId()))
            .map(PhoneConversations::period)
            .toList();
    Firsts.report(findings, "conversationDate", period(conversation), periods);
    checking.fire(new Checking(conversation));
  }

  private static Firsts.Period period(PhoneConversation conversation) {
    return Firsts.day(
        conversation.getConversationDate(),
        Boolean.TRUE.equals(conversation.getFirstInYearNational()));
  }
}
