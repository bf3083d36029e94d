package shelter.centre;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import shelter.TestDatabase;

/** Centres and accounts that a test makes, and takes away again: others count what there is. */
public final class MadeCentres {
  private MadeCentres() {}

  /** A code, or a name of an account, that nobody has. */
  public static String newCode() {
    return "it-" + UUID.randomUUID().toString().substring(0, 12);
  }

  /** Takes away whatever was made under such a code. */
  public static void remove() throws SQLException {
    try (Connection owner = TestDatabase.asOwner("register");
        var statement = owner.createStatement()) {
      statement.execute("alter table register.phone_conversation disable trigger user");
      for (String table :
          "phone_conversation change draft municipality_served shelter_service centre_predecessor"
              .split(" ")) {
        statement.execute("delete from register." + table + " where centre like 'it-%'");
      }
      statement.execute("delete from register.centre_predecessor where predecessor like 'it-%'");
      for (String table : "session invitation recovery_code".split(" ")) {
        statement.execute(
            "delete from register."
                + table
                + " where account in (select username from register.account where username like 'it-%' or centre like 'it-%')");
      }
      statement.execute(
          "delete from register.account where username like 'it-%' or centre like 'it-%'");
      statement.execute("delete from register.centre where code like 'it-%'");
      statement.execute("alter table register.phone_conversation enable trigger user");
      owner.commit();
    }
  }
}
