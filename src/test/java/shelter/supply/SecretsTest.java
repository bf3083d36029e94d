package shelter.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in the source opens anything but the demonstration. */
@DisplayName("Promise 93: no secret in the repository")
class SecretsTest {
  @Test
  void repositoryHoldsNoSecret() throws IOException {
    assertEquals(List.of(), Secrets.in(Path.of(""), "target", ".git", ".idea", "node_modules"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN RSA " + "PRIVATE KEY-----",
        "-----BEGIN " + "PRIVATE KEY-----",
        "AGE-SECRET-" + "KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ",
        "token = gh" + "p_0123456789abcdefghijABCDEFGHIJ012345",
        "id: AK" + "IAIOSFODNN7EXAMPLF",
        "REGISTER_DB_PASSWORD" + "=9fQk2vXw71LmZs",
        "password" + ": \"9fQk2vXw71LmZs\"",
        "client_secret" + " = 'b1946ac92492d2347c6235b4d2611184'",
        "jdbc:postgresql://db/register?user=x&pass" + "word=Tr0ub4dor3",
        "https://somebody:" + "9fQk2vXw71@example.org/",
        "key: 8f14e45fceea167a5a36dedd4bea2543" + "8f14e45fceea167a5a36dedd4bea2543"
      })
  void secretWouldBeFound(String line, @TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("file.txt"), "first\n" + line + "\n");
    assertFalse(Secrets.in(folder).isEmpty(), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REGISTER_DB_PASSWORD=...",
        "register.db.password =",
        "<password>${ENV=REGISTER_DB_PASSWORD}</password>",
        "ENV REGISTER_DB_PASSWORD_FILE=/run/secrets/db-password",
        "String password = settings.value(\"register.db.password\");",
        "create role register_owner login password '...';"
      })
  void whereASecretWouldStandIsNone(String line, @TempDir Path folder) throws IOException {
    Files.write(folder.resolve("file.txt"), line.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), Secrets.in(folder), line);
  }
}
