package shelter.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found, and what comes first. */
class IndexTest {
  private final Words words = new Words("nb");

  private static Entry entry(String title, String about, String text) {
    return Entry.text(title, about, text, title);
  }

  private Index index(Entry... entries) {
    return new Index(words, List.of(entries));
  }

  private List<String> found(Index index, String text) {
    return index.find(words.asked(text), true, 2020, 10).get(Entry.Kind.TEXT).first().stream()
        .map(Entry::title)
        .toList();
  }

  @Test
  void titleCountsMoreThanLabelAndLabelMoreThanText() {
    Index index =
        index(
            entry("Opphold", "", "Vold mot barn"),
            entry("Svar", "Vold", ""),
            entry("Vold i nære relasjoner", "", ""));
    assertEquals(List.of("Vold i nære relasjoner", "Svar", "Opphold"), found(index, "vold"));
  }

  @Test
  void wordIsFoundWrittenInflectedBegunWithinAnotherAndMistyped() {
    Index index = index(entry("Kontakt med barnevernet", "", ""), entry("Telefonsamtaler", "", ""));
    for (String asked : List.of("barnevernet", "Barnevern", "barneverne", "barnev", "barnevrnet")) {
      assertEquals(List.of("Kontakt med barnevernet"), found(index, asked), asked);
    }
    assertEquals(List.of("Telefonsamtaler"), found(index, "samtale"));
    assertEquals(List.of(), found(index, "penger"));
  }

  @Test
  void allWordsHaveToBeMet() {
    Index index = index(entry("Menn", "", ""), entry("Menn med barn", "", ""));
    assertEquals(List.of("Menn med barn"), found(index, "barn menn"));
  }

  @Test
  void whatCountsTheSameKeepsItsOrder() {
    Index index = index(entry("Vold 1", "", ""), entry("Vold 2", "", ""), entry("Vold 3", "", ""));
    assertEquals(List.of("Vold 1", "Vold 2", "Vold 3"), found(index, "vold"));
  }

  @Test
  void mistypedWordHasASuggestionAndAKnownOneHasNone() {
    Index index = index(entry("Kontakt med barnevernet", "", ""));
    assertEquals("kontakt barnevernet", index.instead(List.of("kontakt", "barnavernit")));
    assertNull(index.instead(List.of("kontakt", "barnev")));
    assertNull(index.instead(List.of("xyzxyzxyz")));
  }

  @Test
  void signsOfAQueryLanguageAreOrdinarySigns() {
    Index index = index(entry("Menn", "", ""));
    for (String odd : List.of("*", "menn AND (", "\"menn", "title:menn~9", "\\", "\uD83D\uDE00")) {
      List<String> tokens = words.asked(odd);
      index.find(tokens.isEmpty() ? List.of("x") : tokens, true, 2020, 10);
      assertTrue(
          tokens.stream().allMatch(one -> one.matches("[\\p{L}\\p{N}:]+|\\p{So}+")), odd + tokens);
    }
    assertEquals(List.of("Menn"), found(index, "\"menn"));
  }
}
