package shelter.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.shared.Settings.Refused;

class SettingsTest {
  @Test
  void withoutAnyVariableItIsADemonstrationOnThisMachine() {
    Settings settings = new Settings(Map.of());
    assertTrue(settings.demonstration());
    assertTrue(settings.embeddedDatabase());
    assertFalse(settings.fourEyes());
    assertEquals(8080, settings.port());
    assertTrue(settings.listensOnLoopbackOnly());
    assertEquals(LocalTime.of(3, 30), settings.countAt());
    assertTrue(settings.data().endsWith(".shelter-register"));
  }

  @Test
  void ownDatabaseIsARealRegisterWithFourEyes() {
    Settings settings = new Settings(Map.of("REGISTER_DB_URL", "jdbc:postgresql://db/register"));
    assertFalse(settings.demonstration());
    assertTrue(settings.fourEyes());
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTER_PORT, eighty",
    "REGISTER_PORT, 0",
    "REGISTER_PORT, 70000",
    "REGISTER_COUNT_AT, half past three",
    "REGISTER_TODAY, 24.11.2026",
    "REGISTER_DEMO, yes",
    "REGISTER_PROXY, proxy.example",
    "REGISTER_PROXY, 10.0.0.300",
    "REGISTER_LIMIT_LOGIN, 0",
    "REGISTER_LIMIT_LOGIN, many"
  })
  void valueThatCannotBeUsedIsNamedWithWhatToDo(String variable, String value) {
    Settings settings = new Settings(Map.of(variable, value));
    Refused refused =
        assertThrows(
            Refused.class,
            () -> {
              settings.port();
              settings.countAt();
              settings.demonstration();
              settings.fixedToday();
              settings.proxies();
              settings.limit("register.limit.login");
            });
    assertTrue(refused.getMessage().contains(variable) && refused.getMessage().contains(value));
  }

  @Test
  void proxiesAreAddressesWithCommasBetween() {
    assertEquals(Set.of(), new Settings(Map.of()).proxies());
    assertEquals(
        Set.of("10.0.0.5", "0:0:0:0:0:0:0:1"),
        new Settings(Map.of("REGISTER_PROXY", "10.0.0.5, ::1")).proxies());
  }

  @Test
  void fixedDayIsForDemonstrationsOnly() {
    assertEquals(
        LocalDate.of(2024, 2, 29), new Settings(Map.of("REGISTER_TODAY", "2024-02-29")).today());
    Settings real = new Settings(Map.of("REGISTER_TODAY", "2024-02-29", "REGISTER_DEMO", "false"));
    assertThrows(Refused.class, real::fixedToday);
  }

  @DisplayName("Promise 93: secrets come from files")
  @Test
  void secretComesFromAFileThatIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("db-password"), "of-the-tests-owner\n");
    var settings = new Settings(Map.of("REGISTER_DB_PASSWORD_FILE", file.toString()));
    assertEquals("of-the-tests-owner", settings.value("register.db.password").orElseThrow());
    // The key file is a file already, and no secret of its own.
    settings = new Settings(Map.of("REGISTER_KEY_FILE", file.toString()));
    assertEquals(file, settings.keyFile());
  }

  @Test
  void secretThatCannotBeHadIsNamedAndNeverSaid(@TempDir Path folder) throws IOException {
    Path empty = Files.createFile(folder.resolve("empty"));
    Path file = Files.writeString(folder.resolve("secret"), "of-the-tests-secret");
    for (Map<String, String> variables :
        List.of(
            Map.of("REGISTER_OIDC_CLIENT_SECRET_FILE", folder.resolve("none").toString()),
            Map.of("REGISTER_OIDC_CLIENT_SECRET_FILE", empty.toString()),
            Map.of(
                "REGISTER_OIDC_CLIENT_SECRET_FILE",
                file.toString(),
                "REGISTER_OIDC_CLIENT_SECRET",
                "of-the-tests-secret"))) {
      Refused refused = assertThrows(Refused.class, () -> new Settings(variables));
      assertTrue(refused.getMessage().contains("REGISTER_OIDC_CLIENT_SECRET_FILE"));
      assertFalse(refused.getMessage().contains("of-the-tests-secret"));
    }
  }

  @DisplayName("Promise 76: half an hour before midnight of the world is the new year in Norway")
  @Test
  void lastHourOfTheYearElsewhereIsTheNewYearInNorway() {
    Instant late = Instant.parse("2026-12-31T23:30:00Z");
    assertEquals(LocalDate.of(2027, 1, 1), Settings.day(late));
    assertEquals(LocalDate.of(2026, 12, 31), Settings.day(late.minusSeconds(3600)));
  }
}
