package shelter.person;

import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Makes user keys such as LUMO-73K for centres that have none of their own. The key is drawn by
 * lot, so it says nothing about the user; its two syllables can be said over a telephone and
 * remembered without a note, and its last letter is a check on the rest, so that one wrong
 * character or two neighbours swapped never leads to the record of somebody else. There are about
 * 440 000 keys: the caller has to see whether a key is taken, and draw again.
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

  /**
   * First names of people who live in Norway, Norwegian, Polish, Syrian, Somali, Ukrainian and
   * other (a key must not look like a name: forms.md 1.2).
   */
  static final Set<String> NAMES =
      Set.of(
          ("BABA BABU BEDA BELA BENE BIBI BINA BODI BODO BORI DALE DANA DANI DARA"
                  + " DARE DARI DARO DEDE DIDI DIDO DIMA DIMO DINA DINO DITA DODI DORA DORI"
                  + " FABI FADI FARA FATI FEDE FIDA FINA FINE GABI GALA GEDI GERA GERE GIGI"
                  + " GINA GINO GITA GURI GURO HADI HALA HANA HANE HANI HARI HEBA HEDE HEDI"
                  + " HEGE HELE HELI HIBA HIBO HILA HINA HIRA HODA HODI HODO HUDA HUGO JALA"
                  + " JAMA JANA JANE JANI JANO JARA JARI JODI JOLA JONE JORA JORE JORI JOSE"
                  + " JOSI JUDI JULE JULI JUNE JUNI JURA KAJA KAJO KALI KARE KARI KARO KATE"
                  + " KATI KATO KIMI KINE KIRA KIRE KIRI KOLE KORA KOSE LADA LALA LANA LARA"
                  + " LEDA LEJA LELA LENA LENE LENI LIBA LIDA LILA LILI LINA LINE LIRA LISA"
                  + " LISE LITA LOLA LONE LORE LORI LUBA LUKA LULU LUNA MADI MAHA MAHI MAJA"
                  + " MAJO MALA MALE MALI MANA MARA MARE MARI MARO MATE MATI MEHA MELI MERE"
                  + " META METE MIDA MIJA MIKA MIKE MILA MILE MILO MIMI MINA MINE MIRA MIRO"
                  + " MISA MOHA MONA MONE MONI MORA MUNA MUNI NABI NADA NADI NAJA NAJI NALA"
                  + " NAMI NANA NARA NATA NATI NEDA NELA NELE NELI NENA NERO NIDA NIKA NIKE"
                  + " NIKO NILA NIMA NIMO NINA NINE NINO NOHA NOLA NONA NORA NORE NORI NURA"
                  + " NURI NURO PALI PEPE PERA PERO PIJA PINO PIPA PIRI PIRO POLA RABI RADA"
                  + " RAFA RAFI RAHA RAJA RAMA RAMI RANA RANI RASA REDA REMA REMI RENA RENE"
                  + " RIKA RIKE RIMA RINA RINO RITA ROBI RODI ROJA ROMA ROMI RONA RONI RORI"
                  + " ROSA ROSE ROSI RUBI RUDI RUNA RUNE RUTA SABA SADE SADI SAFA SAFI SAGA"
                  + " SAHA SALA SALI SAMA SAMI SAMO SANA SANI SARA SARI SEDA SELE SENA SERA"
                  + " SERO SIDI SIGE SIMA SIMI SINA SINE SIRA SIRI SIRO SITA SOFI SOLA SOLE"
                  + " SONA SONI SORE SUDI SUHA SUNE SUSI TAHA TALA TALE TAMI TARA TARI TATA"
                  + " TERE TIBA TIMO TINA TINE TIRA TITO TOBI TOMA TOMI TONE TONI TORA TORE"
                  + " TORI TORO TUBA TURI TURO")
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
    } while (isRefused(key.substring(0, 4)));
    return key.append(check(key)).toString();
  }

  private static boolean isRefused(String syllables) {
    return BLOCKED.contains(syllables) || NAMES.contains(syllables);
  }

  public static boolean hasOurForm(String key) {
    return key != null && key.matches(FORM);
  }

  public static boolean isSound(String key) {
    return hasOurForm(key) && key.charAt(ALPHABETS.length) == check(key);
  }

  /** Whether it looks like one of ours and does not add up: it has probably been mistyped. */
  public static boolean isSlip(String key) {
    return hasOurForm(key) && !isSound(key);
  }

  /** What was typed, written as we write keys if it is one of ours; else only stripped. */
  public static String tidy(String typed) {
    String bare = typed.replaceAll("[\\s\\h\\p{Pd}\\p{Cntrl}]", "").toUpperCase(Locale.ROOT);
    String key = bare.length() < 4 ? bare : bare.substring(0, 4) + "-" + bare.substring(4);
    return hasOurForm(key) ? key : typed.replaceAll("\\p{Cntrl}", "").strip();
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
