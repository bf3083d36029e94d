package shelter.login;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.shared.Refusal;
import shelter.user.Role;

/** Which passwords are refused, whoever chooses them (promise 5). */
class Promise5Test {
  private static final int MOST_COMMON = 3000;
  private static final String LIST = "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";
  private final PasswordRules rules = new PasswordRules();
  private final Account account =
      new Account("kari.nordmann", Role.OFFICE, null, null, false, null, false, false);

  private void refused(String password, String key) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> rules.require("password", password, account), password);
    assertTrue(refusal.toString().contains(key) || key.isEmpty(), password + " " + refusal);
  }

  /** The list of stolen passwords by how often each was used, and each made long by itself. */
  @Test
  void mostCommonAreRefusedAlsoWhenWrittenTwice() throws Exception {
    List<String> common = new ArrayList<>();
    try (var list = PasswordRules.class.getResourceAsStream(LIST);
        var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      lines.lines().limit(MOST_COMMON).forEach(common::add);
    }
    assertEquals(MOST_COMMON, common.size());
    List<String> accepted = new ArrayList<>();
    for (String one : common) {
      for (String password : List.of(one, one + one, one.repeat(15 / one.length() + 1))) {
        if (accepts(password)) {
          accepted.add(password);
        }
      }
    }
    assertEquals(List.of(), accepted);
  }

  private boolean accepts(String password) {
    try {
      rules.require("password", password, account);
      return true;
    } catch (Refusal e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passwordpassword",
        "Passw0rdPassw0rd",
        "123456789012345",
        "1234567890123456789",
        "qwertyuiopasdfgh",
        "1qaz2wsx3edc4rfv",
        "aaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabc",
        "iloveyouiloveyou",
        "abcdefghijklmnopqrstuvwxyz",
        "letmeinletmeinletmein",
        "111111111111111",
        "qwerty1234567890",
        "krisesenter-2026",
        "demo-shelter-register"
      })
  void longButCommonIsRefused(String password) {
    refused(password, "");
  }

  @Test
  void shorterThanFifteenIsRefusedHoweverStrange() {
    for (String password : List.of("", "a", "kX9#vQ2!mZ7&pL", "ø".repeat(14), "😀".repeat(14))) {
      refused(password, "refusal.passwordShort");
    }
    assertDoesNotThrow(() -> rules.require("password", "kX9#vQ2!mZ7&pLw", account));
  }

  @Test
  void ownNameIsRefusedInAnyLetters() {
    for (String password :
        List.of("kari.nordmann and 7 tall bridges", "nine Bridges KARI.NORDMANN violet lamp")) {
      refused(password, "refusal.passwordNames");
    }
  }

  /** Any sign: letters of any script, spaces, signs of every plane, 64 of them. */
  @Test
  void sixtyFourOfAnySignAreAccepted() {
    int[][] planes = {
      {' ', '~'}, {0xA1, 0x17F}, {0x400, 0x4FF}, {0x4E00, 0x9FFF}, {0x1F600, 0x1F64F}
    };
    Random random = new Random(5);
    for (int[] plane : planes) {
      StringBuilder password = new StringBuilder();
      for (int i = 0; i < 64; i++) {
        password.appendCodePoint(plane[0] + random.nextInt(plane[1] - plane[0] + 1));
      }
      assertDoesNotThrow(() -> rules.require("password", password.toString(), account));
    }
    assertDoesNotThrow(
        () -> rules.require("password", "violet tractor beneath seven lamps", account));
  }
}
