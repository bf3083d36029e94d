package shelter.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.publication.Edition;
import shelter.publication.Editions;
import shelter.publication.MadeEdition;
import shelter.publication.Publications;
import shelter.shared.Refusal;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

@ExtendWith(ArquillianExtension.class)
class HighlightsIT {
  private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\u00a0\\d{3})*([.,]\\d+)?");

  @Inject private Highlights highlights;
  @Inject private Editions editions;
  @Inject private Publications publications;

  private Edition published() {
    // The first start publishes behind the pages.
    Instant end = Instant.now().plusSeconds(120);
    while (editions.find(2020) == null && Instant.now().isBefore(end)) {
      editions.refresh();
    }
    return Objects.requireNonNull(editions.find(2020), "2020 is not published");
  }

  @Test
  void everyChapterSaysSomethingInEveryLanguage() throws Exception {
    Edition edition = published();
    for (String chapter : TableEntry.CHAPTERS) {
      for (String language : LANGUAGES) {
        Highlight text = highlights.propose(edition, chapter, language);
        String all = chapter + " " + language + ": " + text;
        assertTrue(text.lead().matches(".+\\. .+\\."), all);
        assertEquals(3, text.points().size(), all);
        assertFalse(all.contains("???") || all.contains("{") || all.contains("  "), all);
        assertTrue(text.lead().length() <= Resting.LONGEST_LEAD, all);
        for (Point one : text.points()) {
          assertTrue(one.text().length() <= Resting.LONGEST_POINT, all);
          assertTrue(one.figure().length() <= Resting.LONGEST_FIGURE, all);
          assertFalse(one.text().isBlank(), all);
        }
      }
      assertEquals(
          highlights.propose(edition, chapter, "nb").sources(),
          highlights.propose(edition, chapter, "en").sources(),
          chapter);
    }
  }

  /** Each number of a text is that of a published cell, or follows from two of them. */
  @Test
  void everyNumberStandsInAPublishedTable() throws Exception {
    Edition edition = published();
    for (String chapter : TableEntry.CHAPTERS) {
      for (String language : LANGUAGES) {
        Highlight text = highlights.propose(edition, chapter, language);
        Set<String> known = known(text.sources(), edition);
        List<String> said = new ArrayList<>(List.of(text.lead()));
        text.points().forEach(one -> said.add(one.figure() + " " + one.text()));
        for (String sentence : said) {
          NUMBER
              .matcher(sentence)
              .results()
              .map(found -> found.group().replace("\u00a0", "").replace(',', '.'))
              .forEach(
                  number -> assertTrue(known.contains(number), number + " in " + sentence + known));
        }
        for (Point one : text.points()) {
          Cell cell = edition.sheet(one.table()).cell(one.row(), one.column());
          assertFalse(cell.isHidden(), one.toString());
        }
      }
    }
  }

  private static Set<String> known(List<Highlight.Source> sources, Edition edition) {
    Set<String> known = new TreeSet<>();
    for (Highlight.Source one : sources) {
      known.add("" + one.year());
      known.addAll(List.of(one.shown().split("/")));
      // A row that is named by numbers: 3 to 9 municipalities.
      NUMBER.matcher(one.row()).results().forEach(found -> known.add(found.group()));
      Sheet sheet = edition.sheet(one.table());
      Cell cell = sheet.cell(one.row(), one.column());
      if (one.year() != edition.getYear()) {
        continue;
      }
      assertEquals(Found.source(sheet, cell).shown(), one.shown(), one.toString());
      if (sheet.getTable().getKind() == TableEntry.Kind.SHARE) {
        int[] ratio = Words.ratio(cell.getValue(), cell.getBase());
        known.addAll(ratio == null ? List.of() : List.of("" + ratio[0], "" + ratio[1]));
      }
      if (one.table().equals("municipal_funding")) {
        known.add(
            cell.getValue().movePointLeft(6).setScale(1, RoundingMode.HALF_UP).toPlainString());
      }
    }
    for (int i = 1; i < sources.size(); i++) {
      Highlight.Source before = sources.get(i);
      if (before.year() != edition.getYear()) {
        BigDecimal was = new BigDecimal(before.shown());
        known.add(
            new BigDecimal(sources.get(i - 1).shown())
                .subtract(was)
                .abs()
                .movePointRight(2)
                .divide(was, 0, RoundingMode.HALF_UP)
                .toPlainString());
      }
    }
    return known;
  }

  /** 2019 is counted here and not published: nothing is said of it that is not in the edition. */
  @Test
  void changeIsAgainstAPublishedYear() throws Exception {
    Edition edition = published();
    String residents = highlights.propose(edition, "residents", "nb").lead();
    assertTrue(residents.contains("9\u00a0% færre enn i 2018"), residents);
    for (String chapter : TableEntry.CHAPTERS) {
      for (Highlight.Source one : highlights.propose(edition, chapter, "nb").sources()) {
        assertTrue(
            one.year() != 2019
                || Set.of("activity_change", "contacts_in_total").contains(one.table()),
            one.toString());
      }
    }
    Front front = highlights.headline(edition, "nb");
    assertEquals("Færre brukte krisesentrene i 2020 enn i 2018", front.heading());
    assertEquals(residents, front.chapters().get("residents").lead());
  }

  @Test
  void onlyTheOfficeSignsAndWrites() throws Exception {
    Edition edition = published();
    for (String account : List.of("staff.oslo", "manager.oslo", "admin")) {
      InServer.signIn(account);
      assertThrows(EJBAccessException.class, () -> highlights.sign(edition, "men", "nb", 0));
      assertThrows(
          EJBAccessException.class,
          () ->
              highlights.write(
                  edition, "men", "nb", 0, new Highlight("Tekst.", List.of(), List.of())));
      assertThrows(
          EJBAccessException.class, () -> highlights.withdrawText(edition, "men", "nb", 0));
      assertThrows(EJBAccessException.class, () -> highlights.history(2020, "men", "nb"));
    }
  }

  /** What is signed is shown until its figures change; every revision is kept. */
  @Test
  void signedTextStandsUntilItsFiguresChange() throws Exception {
    InServer.signIn("office");
    Edition edition = published();
    Highlight proposed = highlights.propose(edition, "men", "en");
    String stamp = publications.stamp();
    highlights.sign(edition, "men", "en", 0);
    assertNotEquals(stamp, publications.stamp(), "what is kept of a page is made anew");
    Point kept = proposed.points().get(0);
    Point own = new Point("4", "\"quoted\", and {braced}", null, null, null);
    Point same = new Point(kept.figure(), "said otherwise", null, null, null);
    Highlight text = new Highlight("A lead \\ of my own.", List.of(same, own), List.of());
    highlights.write(edition, "men", "en", 1, text);

    Highlight shown = highlights.of(edition, "men", "en");
    assertEquals(text.lead(), shown.lead());
    assertEquals(own, shown.points().get(1));
    assertEquals(kept.table(), shown.points().get(0).table(), "a proposed figure keeps its cell");
    assertEquals(shown, highlights.headline(edition, "en").chapters().get("men"));
    assertEquals(highlights.propose(edition, "men", "nb"), highlights.of(edition, "men", "nb"));

    Edition corrected =
        new MadeEdition(2020)
            .table("men", "men_residents_and_stays", TableEntry.Kind.COUNT, null, "Counted", "")
            .cell("PERSONS", "MAN", "140", null)
            .edition();
    assertNotEquals(text.lead(), highlights.of(corrected, "men", "en").lead());
    assertEquals(0, highlights.standing(corrected).get("men"));
    assertEquals(1, highlights.standing(edition).get("men"));

    assertThrows(Refusal.class, () -> highlights.sign(edition, "men", "en", 1), "not the latest");
    highlights.withdrawText(edition, "men", "en", 2);
    assertEquals(proposed, highlights.of(edition, "men", "en"));
    List<SignedText> history = highlights.history(2020, "men", "en");
    assertEquals(
        List.of("WITHDRAWN 3", "WRITTEN 2", "SIGNED 1"),
        history.stream().map(one -> one.getKind() + " " + one.getRevision()).toList());
    assertEquals(proposed.points(), history.get(2).getText().points());
    assertTrue(history.stream().allMatch(one -> one.getWrittenBy().equals("office")));
    assertThrows(Refusal.class, () -> highlights.withdrawText(edition, "men", "en", 3));
  }
}
