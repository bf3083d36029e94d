package shelter.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import shelter.InServer;
import shelter.shared.Refusal;
import shelter.user.Role;

/** The register itself asks whose account it is, whatever page calls it. */
@ExtendWith(ArquillianExtension.class)
class CareIT {
  @Inject private UserAccounts accounts;

  private List<Executable> deeds(String name) {
    return List.of(
        () -> accounts.invite(name),
        () -> accounts.resetFactor(name),
        () -> accounts.setEnabled(name, false),
        () -> accounts.setEnabled(name, true));
  }

  @Test
  void managerDoesNothingToAccountsOfOthers() throws SQLException {
    InServer.signIn("manager.oslo");
    for (String name :
        List.of("manager.oslo", "manager.bergen", "staff.bergen", "office", "admin", "nobody")) {
      for (Executable deed : deeds(name)) {
        assertThrows(Refusal.class, deed, name);
      }
      assertEquals(name.equals("nobody") ? 0 : 1, open(name), name);
    }
    for (Role role : List.of(Role.MANAGER, Role.OFFICE, Role.ADMIN)) {
      assertThrows(Refusal.class, () -> accounts.create("it.made", role, "oslo"));
    }
    assertThrows(Refusal.class, () -> accounts.create("it.made", Role.STAFF, "bergen"));
    assertEquals(0, open("it.made"));
  }

  @Test
  void staffAndTheOfficeDoNothingToAnyAccount() {
    for (String who : List.of("staff.oslo", "office")) {
      InServer.signIn(who);
      for (Executable deed : deeds("staff.oslo")) {
        assertThrows(EJBAccessException.class, deed, who);
      }
      assertThrows(EJBAccessException.class, () -> accounts.create("it.made", Role.STAFF, "oslo"));
    }
  }

  private static int open(String name) throws SQLException {
    try (Connection owner = InServer.asOwner();
        var query =
            owner.prepareStatement(
                "select count(*) from register.account where username = ? and enabled")) {
      query.setString(1, name);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
