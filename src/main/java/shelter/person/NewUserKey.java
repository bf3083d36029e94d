package shelter.person;

import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Makes user keys such as LUMO-73K for centres that have none of their own. The key is drawn by
 * lot, so it says nothing about the user; its two syllables can be said over a telephone and
 * remembered without a note, and its last letter is a check on the rest, so that one wrong
 * character or two neighbours swapped never leads to the record of somebody else. There are about
 * 480 000 keys: the caller has to see whether a key is taken, and draw again.
 */
public final class NewUserKey {
  private static final String CONSONANTS = "BDFGHJKLMNPRST";
  private static final String VOWELS = "AEIOU";
  private static final String DIGITS = "0123456789";
  private static final String CHECKS = "ABCDEFGHJKLMNPRSTUVWXYZ";
  private static final String[] ALPHABETS = {
    CONSONANTS, VOWELS, CONSONANTS, VOWELS, "-", DIGITS, DIGITS
  };
  private static final int[] WEIGHTS = {2, 3, 5, 6, 0, 8, 10};
  private static final String FORM =
      "[%1$s][%2$s][%1$s][%2$s]-[%3$s]{2}[%4$s]".formatted(CONSONANTS, VOWELS, DIGITS, CHECKS);

  /** Words that offend or frighten, in Norwegian and English, and what sounds like them. */
  static final Set<String> BLOCKED =
      Set.of(
          ("BABE BANE BITE BITA BISE DAGO DODE DODA DOPE DOPA DUME DUMA FARE FATE FETE FISE FISA"
                  + " FITE FITA GAGA GALE GORE HATE HATA HOMO HORE HORA HOTA HURE JAGA JAGE JUDE"
                  + " JODE KAKA KIKE KOKO KUKE KUKA KUKU KULA KULE LAME LOSE LUDE LUDA LUSE LUSA"
                  + " MUSA MUSE NAKE NASI NEGA NIGA NUDE PAKI PEDE PEDO PINA PINE PIPI PISE PISA"
                  + " POPO PULA PULE PUPE PUTA PUTE RAGE RANE RAPA RAPE RASE RUSA SADO SIKA SUGA"
                  + " SUGE TABE TAPE TAPA TISA TISE TITE TITI TUKA TUPE")
              .split(" "));

  private NewUserKey() {}

  /** A key by lot; the source should be one that cannot be foretold, such as SecureRandom. */
  public static String random(RandomGenerator source) {
    StringBuilder key = new StringBuilder();
    do {
      key.setLength(0);
      for (String alphabet : ALPHABETS) {
        key.append(alphabet.charAt(source.nextInt(alphabet.length())));
      }
    } while (BLOCKED.contains(key.substring(0, 4)));
    return key.append(check(key)).toString();
  }

  public static boolean hasOurForm(String key) {
    return key != null && key.matches(FORM);
  }

  public static boolean isSound(String key) {
    return hasOurForm(key) && key.charAt(ALPHABETS.length) == check(key);
  }

  /** What was typed, written as we write keys if it is one of ours; else only stripped. */
  public static String tidy(String typed) {
    String bare = typed.replaceAll("[\\s\\h\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    String key = bare.length() < 4 ? bare : bare.substring(0, 4) + "-" + bare.substring(4);
    return hasOurForm(key) ? key : typed.strip();
  }

  /** The weights differ and none is a multiple of the prime 23: either slip changes the sum. */
  private static char check(CharSequence key) {
    int sum = 0;
    for (int i = 0; i < ALPHABETS.length; i++) {
      sum += WEIGHTS[i] * ALPHABETS[i].indexOf(key.charAt(i));
    }
    return CHECKS.charAt(sum % CHECKS.length());
  }
}
