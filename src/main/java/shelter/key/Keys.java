package shelter.key;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.stream.Stream;
import shelter.child.ChildStays;
import shelter.conversation.PhoneConversations;
import shelter.dayvisit.DayUsers;
import shelter.person.NewUserKey;
import shelter.record.Register;
import shelter.stay.Stays;

/** The keys in use at the caller's own centre. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Keys {
  private static final SecureRandom CHANCE = new SecureRandom();

  @Inject private Stays stays;
  @Inject private ChildStays childStays;
  @Inject private DayUsers dayUsers;
  @Inject private PhoneConversations conversations;

  /** A new key that nobody has at this centre. */
  public String unused() {
    String key = NewUserKey.random(CHANCE);
    while (isUsed(key)) {
      key = NewUserKey.random(CHANCE);
    }
    return key;
  }

  /** Whether any record of the centre has the key. */
  public boolean isUsed(String key) {
    return Stream.<Register<?>>of(stays, childStays, dayUsers, conversations)
        .anyMatch(register -> !register.ofKey(key).isEmpty());
  }
}
