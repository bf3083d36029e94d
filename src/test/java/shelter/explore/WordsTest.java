package shelter.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void lettersOfNorwegianAreKeptAndAccentsAreNot() {
    assertEquals("døgn på kafe i ærfugl", Words.fold("Døgn på KAFÉ i Ærfugl"));
  }

  @Test
  void numberIsFoundHoweverItsThousandsAreWritten() {
    Words words = new Words("nb");
    for (String written : List.of("1 668", "1\u00a0668", "1,668", "1668")) {
      assertEquals(List.of("1668"), words.plain(written), written);
    }
    assertEquals(List.of("2020", "1668"), words.plain("2020 1 668"));
  }

  @Test
  void endingsMakeNoDifferenceInAnyLanguage() {
    Words bokmal = new Words("nb");
    assertEquals(bokmal.stem("barnevern"), bokmal.stem("barnevernet"));
    assertEquals(bokmal.stem("kvinner"), bokmal.stem("kvinnene"));
    Words nynorsk = new Words("nn");
    assertEquals(nynorsk.stem("opphald"), nynorsk.stem("opphaldet"));
    assertEquals(nynorsk.stem("tabell"), nynorsk.stem("tabellar"));
    Words english = new Words("en");
    assertEquals(english.stem("stay"), english.stem("stays"));
    assertEquals(english.stem("shelter"), english.stem("shelters"));
  }

  @Test
  void smallWordsAreNotAskedForUnlessThereAreNoOthers() {
    Words words = new Words("nb");
    assertEquals(List.of("menn", "krisesenter"), words.asked("menn på krisesenter"));
    assertEquals(List.of("på"), words.asked("på"));
    assertEquals(List.of(), words.asked("?! \"*\\ :"));
  }
}
