package shelter.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import shelter.publication.Edition;
import shelter.publication.Invented;
import shelter.screening.Why;
import shelter.shared.Label;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry.Kind;

/** Hidden figures in the search, in a figure's past, and in what differs between versions. */
class HidingTest {
  private static final String TABLE = "residents_by_age";

  private static Invented year(int year) {
    return Invented.table(year, TABLE, Kind.SHARE, "AgeGroup", "Gender");
  }

  private static Invented whole(int year) {
    return year(year)
        .cell("A18_22", "TOTAL", "30", 60L)
        .cell("A18_22", "WOMAN", "25", 50L)
        .cell("A18_22", "MAN", "4", 21L);
  }

  private static Sheet sheet(Invented of) {
    return of.edition().sheet(TABLE);
  }

  @Test
  void pastOfALeftOutColumnIsHiddenNotMissing() {
    Past past =
        Past.of(
            "A18_22",
            "OTHER",
            List.of(sheet(whole(2021)), sheet(whole(2020).cell("A18_22", "OTHER", "0", 0L))),
            List.of());
    assertEquals(List.of(2021, 2020), past.getYears());
    assertTrue(past.points().get(0).hidden());
    assertNull(past.points().get(0).shown());
  }

  @Test
  void searchFindsAHiddenFigureWithoutItsNumbers() {
    Edition edition = year(2020).hidden("A18_22", "MAN", "7913", null, Why.PROTECTS).edition();
    Entry figure =
        new Contents(Label.BOKMAL)
            .of(List.of(edition)).stream()
                .filter(one -> one.kind() == Entry.Kind.FIGURE)
                .findFirst()
                .orElseThrow();
    assertTrue(figure.isHidden());
    assertNull(figure.getShown());
    assertTrue(!figure.text().contains("7913"), figure.text());
  }

  /** What a reader no longer sees, or sees otherwise, has changed; what is as it was has not. */
  @Test
  void versionsDifferInWhatIsShown() {
    Sheet before = sheet(whole(2020).cell("A18_22", "OTHER", "0", 0L));
    assertEquals(List.of(), Changes.between(List.of(before), List.of(before)));
    Sheet leftOut = sheet(whole(2020));
    assertEquals(1, Changes.between(List.of(before), List.of(leftOut)).get(0).figures());
    Sheet value = sheet(year(2020).hidden("A18_22", "MAN", null, 21L, Why.FEW));
    Sheet base = sheet(year(2020).hidden("A18_22", "MAN", null, null, Why.FEW));
    assertEquals(1, Changes.between(List.of(value), List.of(base)).get(0).figures());
    Sheet other = sheet(year(2020).hidden("A18_22", "MAN", null, null, Why.PROTECTS));
    assertEquals(List.of(), Changes.between(List.of(base), List.of(other)), "nobody sees why");
  }
}
