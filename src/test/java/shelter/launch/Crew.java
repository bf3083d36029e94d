package shelter.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Houses without records, and those who work in them with the password of the demonstration. */
final class Crew {
  private Crew() {}

  /** Makes them and commits. @return the user names */
  static List<String> make(Connection owner, int users, int centres) throws SQLException {
    List<String> accounts = new ArrayList<>();
    String password = FirstContents.hash(FirstContents.DEMONSTRATION_PASSWORD);
    try (var centre =
            owner.prepareStatement(
                "insert into register.centre (code, name, host_municipality, region, valid_from) values (?, ?, '0301', 'EAST', '2015-01-01')");
        var account =
            owner.prepareStatement(
                "insert into register.account (username, role, centre, password, one_is_enough) values (?, 'STAFF', ?, ?, true)")) {
      for (int i = 0; i < centres; i++) {
        centre.setString(1, "house" + i);
        centre.setString(2, "House " + i);
        centre.executeUpdate();
      }
      for (int i = 0; i < users; i++) {
        String name = "staff" + i + ".house" + i % centres;
        account.setString(1, name);
        account.setString(2, "house" + i % centres);
        account.setString(3, password);
        account.executeUpdate();
        accounts.add(name);
      }
      owner.commit();
    }
    return accounts;
  }
}
