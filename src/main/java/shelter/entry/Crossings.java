package shelter.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import shelter.child.ChildStays;
import shelter.conversation.PhoneConversation;
import shelter.conversation.PhoneConversations;
import shelter.conversation.UserKind;
import shelter.dayvisit.DayUsers;
import shelter.dayvisit.DayVisits;
import shelter.record.Registration;
import shelter.stay.Stays;

/** What one kind of record says about another: the kinds themselves do not know each other. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Crossings {
  @Inject private Stays stays;
  @Inject private ChildStays childStays;
  @Inject private DayUsers dayUsers;

  /** A visit by one who stays here that day is looked at twice (forms.md X15). */
  public void visitOfAResident(@Observes DayVisits.Checking checking) {
    LocalDate day = checking.visit().getVisitDate();
    checking
        .findings()
        .warning(
            stays.ofKey(checking.userKey()).stream().anyMatch(one -> covers(one, day))
                || childStays.ofKey(checking.userKey()).stream().anyMatch(one -> covers(one, day)),
            "X15",
            "visitDate",
            "staysHere");
  }

  private static boolean covers(Registration stay, LocalDate day) {
    return !day.isBefore(stay.firstDay())
        && (stay.lastDay() == null || day.isBefore(stay.lastDay()));
  }

  /** The context of a conversation follows from the key, unless it was given (forms.md E). */
  public void contextOfAConversation(@Observes PhoneConversations.Checking checking) {
    PhoneConversation conversation = checking.conversation();
    if (conversation.getUserKind() == null) {
      String key = conversation.getUserKey();
      conversation.setUserKind(
          !stays.ofKey(key).isEmpty()
              ? UserKind.FORMER_RESIDENT
              : dayUsers.ofKey(key).isEmpty() ? UserKind.NEW : UserKind.DAY_USER);
    }
  }
}
