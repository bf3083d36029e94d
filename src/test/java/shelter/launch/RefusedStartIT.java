package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shelter.TestDatabase;

/** What stands in the way of a start is one sentence that says what to do, never a stack trace. */
@Drill
class RefusedStartIT {
  @TempDir Path data;

  private Map<String, String> variables() {
    return new HashMap<>(Map.of("REGISTER_DATA", data.toString(), "REGISTER_PORT", "1"));
  }

  private Map<String, String> onDatabase(String name) {
    DatabaseSetup.Roles roles = TestDatabase.roles(name);
    Map<String, String> variables = variables();
    variables.putAll(
        Map.of(
            "REGISTER_DB_URL", roles.url(),
            "REGISTER_DB_USER", roles.application(),
            "REGISTER_DB_PASSWORD", roles.applicationPassword(),
            "REGISTER_DB_COUNT_USER", roles.counting(),
            "REGISTER_DB_COUNT_PASSWORD", roles.countingPassword(),
            "REGISTER_DB_OWNER_USER", roles.owner(),
            "REGISTER_DB_OWNER_PASSWORD", roles.ownerPassword()));
    return variables;
  }

  static void refused(Map<String, String> variables, String... words) throws Exception {
    try (Launched launched = Launched.with(variables)) {
      assertEquals(1, launched.ended(), launched.said());
      String said = launched.said();
      for (String word : words) {
        assertTrue(said.contains(word), said);
      }
      assertTrue(said.contains("The register did not start. "), said);
      assertFalse(said.contains("\tat ") || said.contains("Exception"), said);
    }
  }

  @Test
  void busyPortIsNamedWithAnotherToTry() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Map<String, String> variables = variables();
      variables.put("REGISTER_PORT", "" + taken.getLocalPort());
      refused(variables, "Port " + taken.getLocalPort(), "REGISTER_PORT=");
    }
  }

  @Test
  void databaseThatCannotBeReachedIsNamed() throws Exception {
    Map<String, String> variables = onDatabase("register");
    variables.put("REGISTER_PORT", "" + freePort());
    variables.put("REGISTER_DB_URL", "jdbc:postgresql://127.0.0.1:" + freePort() + "/register");
    refused(variables, "cannot be reached", "REGISTER_DB_URL");
  }

  @Test
  void roleThatIsMissingIsNamed() throws Exception {
    Map<String, String> variables = variables();
    variables.put("REGISTER_PORT", "" + freePort());
    variables.put("REGISTER_DB_URL", "jdbc:postgresql://127.0.0.1:1/register");
    refused(variables, "REGISTER_DB_OWNER_USER");
  }

  @Test
  void folderThatCannotBeWrittenIsNamed() throws Exception {
    Path file = Files.createFile(data.resolve("a-file"));
    Map<String, String> variables = variables();
    variables.put("REGISTER_DATA", file.resolve("folder").toString());
    refused(variables, "cannot be written", "REGISTER_DATA");
  }

  @Test
  void demonstrationListensOnThisMachineOnly() throws Exception {
    Map<String, String> variables = variables();
    variables.put("REGISTER_HOST", "0.0.0.0");
    refused(variables, "REGISTER_HOST", "demonstration");
  }

  @Test
  void hostThatIsNoneIsNamed() throws Exception {
    Map<String, String> variables = onDatabase("examples");
    variables.put("REGISTER_HOST", "no-such-machine.invalid");
    refused(variables, "REGISTER_HOST", "an address of this machine");
  }

  @Test
  void settingThatIsWrongIsNamed() throws Exception {
    Map<String, String> variables = variables();
    variables.put("REGISTER_COUNT_AT", "soon");
    refused(variables, "REGISTER_COUNT_AT", "soon");
  }

  @DisplayName("Promise 40: demonstration is never opened as a real register")
  @Test
  void demonstrationIsNeverOpenedAsARealRegister() throws Exception {
    Map<String, String> variables = onDatabase("register");
    variables.put("REGISTER_PORT", "" + freePort());
    refused(variables, "demonstration", "never opened as a real register");
  }

  @DisplayName("Promise 40: real register is never opened as a demonstration")
  @Test
  void realRegisterIsNeverOpenedAsADemonstration() throws Exception {
    TestDatabase.make("real");
    try (Connection owner = TestDatabase.asOwner("real")) {
      owner
          .createStatement()
          .execute("insert into register.installation (demonstration) values (false)");
      owner.commit();
    }
    Map<String, String> variables = onDatabase("real");
    variables.put("REGISTER_PORT", "" + freePort());
    variables.put("REGISTER_DEMO", "true");
    refused(variables, "real register", "never opened as a demonstration");
  }

  @Test
  void dataOfANewerVersionAreLeftAlone() throws Exception {
    TestDatabase.make("newer");
    try (Connection owner = TestDatabase.asOwner("newer")) {
      owner
          .createStatement()
          .execute(
              """
              insert into register.flyway_schema_history
              select installed_rank + 100, '999', 'of a newer version', type, 'V999__newer.sql', 1, installed_by, now(), 1, true
              from register.flyway_schema_history where version = '001'
              """);
      owner.commit();
    }
    Map<String, String> variables = onDatabase("newer");
    variables.put("REGISTER_PORT", "" + freePort());
    refused(variables, "newer version", "999", "REGISTER_DATA");
  }

  @Test
  void databaseFilesOfAnotherPostgresAreLeftAlone() throws Exception {
    Files.createDirectories(data.resolve("database"));
    Files.writeString(data.resolve("database/PG_VERSION"), "12\n");
    Map<String, String> variables = variables();
    variables.put("REGISTER_PORT", "" + freePort());
    refused(variables, "PostgreSQL 12", "REGISTER_DATA");
  }

  static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
