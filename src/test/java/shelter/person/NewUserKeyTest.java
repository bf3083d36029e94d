package shelter.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewUserKeyTest {
  private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789- ";

  @Test
  void aNewKeyIsSoundAndPassesTheRuleForUserKeys() {
    UserKey.Check rule = new UserKey.Check();
    for (String key : keys(1, 1000)) {
      assertTrue(NewUserKey.isSound(key), key);
      assertTrue(rule.isValid(key, null), key);
    }
  }

  @Test
  void theCheckLetterOfAKeyStaysTheSameForEver() {
    assertTrue(NewUserKey.isSound("LUMO-73K"));
    assertTrue(NewUserKey.hasOurForm("LUMO-73X"));
    assertFalse(NewUserKey.isSound("LUMO-73X"));
  }

  @Test
  void oneWrongCharacterIsAlwaysDetected() {
    for (String key : keys(2, 200)) {
      for (int i = 0; i < key.length(); i++) {
        for (char wrong : CHARACTERS.toCharArray()) {
          String changed = key.substring(0, i) + wrong + key.substring(i + 1);
          assertEquals(changed.equals(key), NewUserKey.isSound(changed), changed);
        }
      }
    }
  }

  @Test
  void twoDifferentNeighboursSwappedAreAlwaysDetected() {
    for (String key : keys(3, 200)) {
      for (int i = 0; i < key.length() - 1; i++) {
        String swapped = swap(key, i);
        assertEquals(swapped.equals(key), NewUserKey.isSound(swapped), swapped);
      }
    }
  }

  @Test
  void slipsAreDetectedInAKeyTypedWithoutItsHyphenToo() {
    for (String key : keys(4, 200)) {
      String bare = key.replace("-", "");
      for (int i = 0; i < bare.length() - 1; i++) {
        String swapped = swap(bare, i);
        assertEquals(swapped.equals(bare), NewUserKey.isSound(NewUserKey.tidy(swapped)), swapped);
      }
    }
  }

  @Test
  void aKeyTypedInAnotherWayIsTidied() {
    for (String typed :
        List.of("lumo73k", "LUMO 73K", "lumo-73k ", " Lu mo–73\u00a0k", "LUMO-73K")) {
      assertEquals("LUMO-73K", NewUserKey.tidy(typed));
    }
  }

  @Test
  void aKeyOfAnotherFormIsOnlyStripped() {
    assertEquals("a-17 b", NewUserKey.tidy(" a-17 b "));
    assertEquals("2024/113", NewUserKey.tidy("2024/113"));
    assertEquals("lumo-7k", NewUserKey.tidy("lumo-7k"));
    assertEquals("lumo-73i", NewUserKey.tidy("lumo-73i"));
    assertEquals("", NewUserKey.tidy("  "));
  }

  @Test
  void noKeyAndAKeyOfAnotherFormAreNotOurs() {
    assertFalse(NewUserKey.hasOurForm(null));
    assertFalse(NewUserKey.isSound(null));
    assertFalse(NewUserKey.hasOurForm(""));
    assertFalse(NewUserKey.hasOurForm("lumo-73k"));
    assertFalse(NewUserKey.hasOurForm("LUMO73K"));
    assertFalse(NewUserKey.hasOurForm("LUMO-73K\n"));
  }

  @Test
  void tenThousandKeysHaveFewRepeats() {
    assertTrue(new HashSet<>(keys(5, 10_000)).size() > 9_800);
  }

  @Test
  void noKeySpellsABlockedWordOrAFirstName() {
    Set<String> firstHalves = new HashSet<>();
    keys(6, 100_000).forEach(key -> firstHalves.add(key.substring(0, 4)));
    int refused = NewUserKey.BLOCKED.size() + NewUserKey.NAMES.size();
    assertEquals(14 * 5 * 14 * 5 - refused, firstHalves.size());
    NewUserKey.BLOCKED.forEach(word -> assertFalse(firstHalves.contains(word), word));
    NewUserKey.NAMES.forEach(name -> assertFalse(firstHalves.contains(name), name));
  }

  @Test
  void everyBlockedWordCouldHaveOccurred() {
    NewUserKey.BLOCKED.forEach(word -> assertTrue(NewUserKey.hasOurForm(word + "-00A"), word));
  }

  @Test
  void everyRefusedNameCouldHaveOccurredAndStandsOnce() {
    for (String name : NewUserKey.NAMES) {
      assertTrue(NewUserKey.hasOurForm(name + "-00A"), name);
      assertFalse(NewUserKey.BLOCKED.contains(name), name);
    }
  }

  @Test
  void commonFirstNamesAreRefused() {
    assertTrue(
        NewUserKey.NAMES.containsAll(
            List.of("NINA", "SARA", "LISA", "KARI", "MARI", "TONE", "LENE", "HEGE", "RITA")));
    assertTrue(NewUserKey.NAMES.containsAll(List.of("MONA", "TINA", "BENE", "HIBO", "HUDA")));
    assertFalse(NewUserKey.NAMES.contains("LUMO"));
  }

  private static List<String> keys(long seed, int count) {
    Random source = new Random(seed);
    return Stream.generate(() -> NewUserKey.random(source)).limit(count).toList();
  }

  private static String swap(String text, int i) {
    return text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
  }
}
