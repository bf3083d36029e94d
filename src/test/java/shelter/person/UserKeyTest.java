package shelter.person;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserKeyTest {
  private final UserKey.Check check = new UserKey.Check();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUMO-73K",
        "a",
        "1",
        "2026.11:7_b-C",
        "12345678901",
        "101010750160",
        "2026-0001",
        "K98765432"
      })
  void keyThatMeansNothingIsAccepted(String key) {
    assertTrue(check.isValid(key, null));
  }

  // Invented numbers that pass the control digits: an identity number, a D-number.
  @DisplayName("Promise 34: key that could be a person or a telephone is refused")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "01010750160",
        "41010750154",
        "22334455",
        "98765432",
        "K-01010750160",
        "K41010750154x",
        "010107-50160"
      })
  void keyThatCouldBeAPersonOrATelephoneIsRefused(String key) {
    assertFalse(check.isValid(key, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-A", "Kari Nordmann", "a/b", "<script>", "æøå", "a\u0000b"})
  void keyWithOtherSignsIsRefused(String key) {
    assertFalse(check.isValid(key, null));
  }

  @org.junit.jupiter.api.Test
  void keyOfSixtyFiveSignsIsRefused() {
    assertTrue(check.isValid("k".repeat(64), null));
    assertFalse(check.isValid("k".repeat(65), null));
  }
}
