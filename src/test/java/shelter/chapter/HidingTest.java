package shelter.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import shelter.publication.Edition;
import shelter.publication.MadeEdition;
import shelter.screening.Why;
import shelter.statistics.TableEntry.Kind;

/** Hidden figures in charts, and in what is reckoned for a page. */
class HidingTest {
  private static Section ages(MadeEdition edition) {
    Edition made = edition.edition();
    return Section.of(
            made, List.of(made.sheet("residents_by_age")), List.of(), List.of(made), "", "nb")
        .get(0);
  }

  private static MadeEdition persons(String value) {
    return new MadeEdition(2020)
        .table("residents", "residents_and_stays", Kind.COUNT, null, "Counted", "")
        .cell("PERSONS", "TOTAL", value, null)
        .share("residents_by_age", "persons", "AgeGroup");
  }

  /** How many gave no answer is the whole less the base: not where that is one or two. */
  @Test
  void aFewWithoutAnswerAreNotCounted() {
    assertEquals(3L, ages(persons("60").cell("A18_22", "TOTAL", "9", 57L)).getMissing());
    assertNull(ages(persons("60").cell("A18_22", "TOTAL", "9", 58L)).getMissing());
    assertNull(ages(persons(null).cell("A18_22", "TOTAL", "9", 40L)).getMissing());
    assertNull(ages(persons("60").hidden("A18_22", "TOTAL", "9", null, Why.FEW)).getMissing());
    assertEquals(0L, ages(persons("60").cell("A18_22", "TOTAL", "9", 60L)).getMissing());
  }

  /** A share of a small base has no bar, and says so in its own words. */
  @Test
  void shareOfASmallBaseHasNoBar() {
    Edition edition =
        persons("60")
            .cell("A18_22", "TOTAL", "9", 57L)
            .hidden("A23_29", "TOTAL", "3", 4L, Why.BASE)
            .hidden("A30_39", "TOTAL", null, 57L, Why.FEW)
            .edition();
    List<Bars.Group> groups = Bars.of(edition.sheet("residents_by_age"), List.of("TOTAL")).groups();
    Bars.Bar small = groups.get(1).bars().get(0);
    assertTrue(small.hidden() && small.unreliable());
    assertNull(small.length());
    Bars.Bar few = groups.get(2).bars().get(0);
    assertTrue(few.hidden());
    assertFalse(few.unreliable());
    assertNull(few.length());
  }
}
