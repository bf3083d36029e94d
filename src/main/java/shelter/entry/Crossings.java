package shelter.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import shelter.child.ChildStays;
import shelter.conversation.PhoneConversation;
import shelter.conversation.PhoneConversations;
import shelter.conversation.UserKind;
import shelter.dayvisit.DayUsers;
import shelter.dayvisit.DayVisits;
import shelter.record.Firsts;
import shelter.shared.Findings;
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
    Stream.concat(
            stays.ofKey(checking.userKey()).stream(), childStays.ofKey(checking.userKey()).stream())
        .map(one -> new Firsts.Period(one.firstDay(), one.lastDay(), false))
        .anyMatch(stay -> reportStay(checking.findings(), checking.visit().getVisitDate(), stay));
  }

  /** Warns when a visit falls into a stay of the same person. @return whether it does */
  public static boolean reportStay(Findings findings, LocalDate visit, Firsts.Period stay) {
    findings.warning(stay.covers(visit), "X15", "visitDate", "staysHere");
    return stay.covers(visit);
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
