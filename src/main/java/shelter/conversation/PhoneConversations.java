package shelter.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.CurrentUser;
import shelter.year.ReportingYears;

/** The phone conversations of the caller's own centre: the only door to them. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class PhoneConversations {
  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private ReportingYears years;
  @Inject private Settings settings;

  /**
   * Conversations of a year, the latest first.
   *
   * @param first how many to skip
   * @param size how many at most
   */
  public List<PhoneConversation> ofYear(int year, int first, int size) {
    return em.createQuery(
            """
            select c from PhoneConversation c
            where c.centre = :centre and c.conversationDate between :firstDay and :lastDay
            order by c.conversationDate desc, c.createdAt desc
            """,
            PhoneConversation.class)
        .setParameter("centre", user.requireCentre())
        .setParameter("firstDay", LocalDate.of(year, 1, 1))
        .setParameter("lastDay", LocalDate.of(year, 12, 31))
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many conversations {@link #ofYear} has in all. */
  public long countOfYear(int year) {
    return em.createQuery(
            """
            select count(c) from PhoneConversation c
            where c.centre = :centre and c.conversationDate between :firstDay and :lastDay
            """,
            Long.class)
        .setParameter("centre", user.requireCentre())
        .setParameter("firstDay", LocalDate.of(year, 1, 1))
        .setParameter("lastDay", LocalDate.of(year, 12, 31))
        .getSingleResult();
  }

  /** A conversation of the own centre; null when there is none, or it is another centre's. */
  public PhoneConversation find(UUID id) {
    PhoneConversation conversation = em.find(PhoneConversation.class, id);
    return conversation != null && conversation.getCentre().equals(user.requireCentre())
        ? conversation
        : null;
  }

  /**
   * Stores a new or changed conversation. Sending the same new one again changes nothing.
   *
   * @throws Refusal when a rule stands against it, its year is not open, or someone else has
   *     changed it since it was opened; nothing is stored then
   */
  public void save(PhoneConversation conversation) {
    String centre = user.requireCentre();
    PhoneConversation before = em.find(PhoneConversation.class, conversation.getId());
    boolean foreign = before != null && !before.getCentre().equals(centre);
    if (foreign || (before == null && !conversation.isNew())) {
      throw new Refusal(null, "refusal.unknown");
    }
    if (before != null && conversation.isNew()) {
      return;
    }
    conversation.check(settings.today());
    LocalDate date = conversation.getConversationDate();
    years.requireOpen(
        "conversationDate", before == null ? null : before.getConversationDate(), date);
    years.requireOneOpen(date, date);
    try {
      PhoneConversation stored = em.merge(conversation);
      stored.tidy();
      stored.stamp(centre, user.getName(), OffsetDateTime.now());
      em.flush();
    } catch (PersistenceException e) {
      throw Refusal.behind(e);
    }
  }
}
