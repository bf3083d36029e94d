package shelter.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shelter.attack.Report.Range;
import shelter.relation.Bound;
import shelter.relation.Figure;
import shelter.relation.Kind;

/** What can be reckoned from a few published numbers, by hand and by the attacker. */
class AttackTest {
  private static final String OF_CENTRE = "centre_residents";

  private final MadeNumbers made = new MadeNumbers();

  @Test
  void oneHiddenInASumIsFound() {
    made.hide("A");
    made.show("B", 4);
    made.show("ALL", 9);
    made.relate(Kind.SUM, "ALL", "A", "B");
    assertEquals(new Range(5, 5L), made.range("A"));
    assertFalse(made.attack().verdict().green());
  }

  @Test
  void twoHiddenInARowShareWhatIsLeft() {
    made.hide("A", "B");
    made.show("ALL", 6);
    made.relate(Kind.SUM, "ALL", "A", "B");
    assertEquals(new Range(1, 5L), made.range("A"));
    assertTrue(made.attack().verdict().green());
  }

  @Test
  void aChainThroughThreeTablesIsFollowed() {
    made.hide("A", "B", "C", "D", "E");
    made.show("AB", 10);
    made.show("BC", 7);
    made.show("CD", 4);
    made.show("D2", 3);
    made.relate(Kind.SUM, "AB", "A", "B");
    made.relate(Kind.SUM, "BC", "B", "C");
    made.relate(Kind.SUM, "CD", "C", "D");
    made.relate(Kind.SUM, "D2", "D", "E");
    assertEquals(new Range(5, 6L), made.range("A"));
    made.relate(Kind.SUM, "D2", "D");
    assertEquals(new Range(4, 4L), made.range("A"));
  }

  @Test
  void aGapHidesUntilSomebodyKnowsIt() {
    made.hide("WOMAN", "MAN");
    made.show("TOTAL", 12);
    made.relate(Kind.GAP, "TOTAL", "WOMAN", "MAN");
    made.show("WOMAN2", 10);
    made.relate(Kind.SUM, "WOMAN2", "WOMAN");
    assertEquals(new Range(1, 2L), made.range("MAN"));
    Report report = made.attack().gaps(Map.of(made.relations.get(0), 1L)).full();
    assertEquals(new Range(1, 1L), MadeNumbers.range(report, "MAN"));
  }

  @Test
  void thoseWithoutAGenderAreAtMostAsManyAsAmongAllWhoAnswered() {
    // Of 50 one has no gender. So of 10 with a fact at most one has none.
    showShareByGender();
    made.split("WOMAN", "MAN");
    assertEquals(new Range(1, 4L), made.range("MAN"));
    made.valuesAreAtMostTheirBases("TOTAL", "WOMAN", "MAN");
    assertEquals(new Range(3, 4L), made.range("MAN"));
  }

  @Test
  void aColumnThatIsLeftOutIsAmongThem() {
    showShareByGender();
    made.split("WOMAN", "MAN", "OTHER");
    made.valuesAreAtMostTheirBases("TOTAL", "WOMAN", "MAN");
    assertEquals(new Range(3, 4L), made.range("MAN"));
  }

  private void showShareByGender() {
    made.base("TOTAL", 50L);
    made.base("WOMAN", 40L);
    made.base("MAN", 9L);
    made.show("TOTAL", 10);
    made.show("WOMAN", 6);
    made.hide("MAN");
  }

  @Test
  void aPartIsNotMoreThanItsWhole() {
    made.hide("CHILD");
    made.show("ALL", 2);
    made.relate(Kind.MOST, "ALL", "CHILD");
    assertEquals(new Range(1, 2L), made.range("CHILD"));
    assertFalse(made.attack().verdict().green());
  }

  @Test
  void aPercentageTellsItsValue() {
    made.base("A", 40L);
    made.hide("A");
    made.printed.add(
        new Printed(MadeNumbers.YEAR, 1, MadeNumbers.T, "R", "A", true, new BigDecimal("13")));
    // 12.5 <= 100 * a / 40 < 13.5
    assertEquals(new Range(5, 5L), made.range("A"));
  }

  @Test
  void aMeanOfTwoTellsTheirSum() {
    made.base("A", null);
    made.show("A", 61);
    made.printed.add(
        new Printed(MadeNumbers.YEAR, 1, MadeNumbers.T, "R", "A", false, new BigDecimal("30.5")));
    Report report = made.attack().full();
    assertEquals(new Range(2, 2L), report.numbers().get(0).range());
    assertTrue(report.numbers().get(0).figure().base());
  }

  @Test
  void whatOneVersionShowedIsKnownInTheOther() {
    twoVersions(20, 20);
    Report report = made.attack().full();
    assertEquals(4, report.hidden());
    assertTrue(report.numbers().stream().allMatch(Report.Hidden::isExact));
  }

  @Test
  void whatHasChangedIsNot() {
    // In version 1 the sum was one lower than A, as it is now known, allows.
    twoVersions(2, 20);
    List<Report.Hidden> found = made.attack().full().numbers();
    assertEquals(new Range(1, 1L), found.get(0).range(), "both are at least one, and two together");
    assertFalse(made.attack().full().contradictions().size() > 0);
  }

  @Test
  void lastYearsFiguresAreRepeatedThisYear() {
    made.hide("NOW");
    Figure before = MadeNumbers.figure("NOW", false);
    made.numbers.add(
        new PublishedNumber(
            MadeNumbers.YEAR + 1, 1, MadeNumbers.T, "R", "BEFORE", false, BigDecimal.valueOf(3)));
    made.relations.add(
        new Bound(
            Kind.SUM,
            new Figure(MadeNumbers.YEAR + 1, MadeNumbers.T, "R", "BEFORE", false),
            List.of(before),
            ""));
    assertEquals(new Range(3, 3L), made.range("NOW"));
  }

  @Test
  void aCentreThatKnowsItselfFindsTheOnlyOther() {
    Figure region = new Figure(MadeNumbers.YEAR, "region_residents", "NORTH", "TOTAL", false);
    List<Figure> centres =
        List.of("alta", "bodo").stream()
            .map(centre -> new Figure(MadeNumbers.YEAR, OF_CENTRE, centre, "TOTAL", false))
            .toList();
    made.add(region, 30L);
    centres.forEach(centre -> made.add(centre, null));
    made.relations.add(new Bound(Kind.SUM, region, centres, ""));
    assertTrue(made.attack().verdict().green());
    Report report = made.attack().centres(Map.of("alta", Map.of(centres.get(0), 12L))).verdict();
    assertFalse(report.green());
    assertEquals(1, report.exact());
    assertEquals("alta", report.findings().get(0).centre());
    assertEquals(centres.get(1), report.findings().get(0).number().figure());
  }

  @Test
  void theReportIsKept() {
    made.base("B", null);
    made.hide("A", "B", "C");
    made.show("ALL", 5);
    made.relate(Kind.SUM, "ALL", "A", "B");
    Report report = made.attack().full();
    assertEquals(report, Report.fromJson(report.toJson()));
    assertEquals(Attack.Assumption.AT_LEAST_ONE, report.numbers().get(0).assuming());
  }

  @Test
  void whatContradictsItselfProvesNothing() {
    made.hide("A", "B");
    made.show("ALL", 5);
    made.relate(Kind.SUM, "ALL", "A");
    made.relate(Kind.MOST, "ALL", "A", "B");
    made.show("MORE", 9);
    made.relate(Kind.SUM, "MORE", "A");
    assertFalse(made.attack().verdict().green());
    assertEquals(2, made.attack().verdict().exact());
  }

  /** A and B of one sum: the first version hides both; the second shows A, hides B and the sum. */
  private void twoVersions(long sum, long shownLater) {
    Figure a = MadeNumbers.figure("A", false);
    Figure b = MadeNumbers.figure("B", false);
    Figure all = MadeNumbers.figure("ALL", false);
    made.add(1, a, null);
    made.add(1, b, null);
    made.add(1, all, sum);
    made.add(2, a, shownLater - 5);
    made.add(2, b, null);
    made.add(2, all, null);
    made.relations.add(new Bound(Kind.SUM, all, List.of(a, b), ""));
  }
}
