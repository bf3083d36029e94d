package shelter.nation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** User keys such as LUMO-73K: easy to say over the telephone, and nobody's name. */
final class NationKeys {
  private static final String CONSONANTS = "BDFGHJKLMNPRSTV";
  private static final String VOWELS = "AEIOU";
  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVXYZ";

  /** What the syllables happen to spell although it is a name, a place or a rude word. */
  private static final Set<String> AVOIDED =
      Set.of("HUGO", "NIKO", "BODO", "TITO", "DIDO", "GINO", "BRUNO", "RATO", "HORO", "RENO");

  private final Random chance = Quota.chance("keys", 0);
  private final Map<String, Set<String>> used = new HashMap<>();

  /** A key that the centre has not used. */
  String next(NationCentre centre) {
    Set<String> taken = used.computeIfAbsent(centre.code(), code -> new HashSet<>());
    while (true) {
      // a second syllable in O or U keeps clear of most given names
      String word = "" + consonant() + one(VOWELS) + consonant() + one("OU");
      String key = word + "-" + (10 + chance.nextInt(90)) + one(LETTERS);
      if (!AVOIDED.contains(word) && taken.add(key)) {
        return key;
      }
    }
  }

  private char consonant() {
    return one(CONSONANTS);
  }

  private char one(String letters) {
    return letters.charAt(chance.nextInt(letters.length()));
  }
}
