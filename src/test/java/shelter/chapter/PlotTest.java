package shelter.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shelter.publication.EarlierFigure;
import shelter.shared.Label;
import shelter.statistics.Sheet;

/** What a reader sees of a table that is drawn: lengths from zero, signs, breaks, changes. */
class PlotTest {
  private static final String TABLE = "residents_and_stays";
  private static final Sheet YEAR_2020 =
      Tables.of(TABLE, "Counted", "Gender", "2021", "PERSONS TOTAL 1668", "PERSONS WOMAN 1529");

  /** The words as a page in bokmål writes them; there is no page here. */
  private static final Label BOKMAL =
      new Label() {
        @Override
        public String of(String key) {
          return text(Label.BOKMAL, key);
        }

        @Override
        public String of(String key, Object first) {
          return text(Label.BOKMAL, key, first);
        }

        @Override
        public String cell(Number value, Enum<?> kind) {
          return value.toString();
        }
      };

  @Test
  void barIsAsLongAsItsFigureAndTheLongestFits() {
    Bars bars = bars("PSYCHOLOGICAL TOTAL 200", "PHYSICAL TOTAL 50", "DIGITAL TOTAL 0");
    assertEquals(
        List.of("PSYCHOLOGICAL 100.0%", "PHYSICAL 25.0%", "DIGITAL null"),
        bars.groups().stream()
            .map(group -> group.code() + " " + group.bars().get(0).length())
            .toList());
  }

  @Test
  void hiddenFigureIsNoBarAndNoZero() {
    Bars.Bar hidden = bars("PHYSICAL TOTAL 50", "DIGITAL TOTAL :").groups().get(1).bars().get(0);
    assertTrue(hidden.hidden());
    assertNull(hidden.value());
    assertNull(hidden.length());
    Sheet hiddenYear = Tables.of(TABLE, "Counted", "Gender", "", "PERSONS TOTAL :");
    String drawn = time(hiddenYear, 2017, 1806, 2018, 1842, 2019, 1800).drawn(BOKMAL, "p");
    assertEquals(3, count(drawn, "<rect"), drawn);
    assertTrue(drawn.contains(">:</text>"), drawn);
    assertTrue(drawn.contains("2020: skjult"), drawn);
  }

  @Test
  void figureBelowZeroHasNoBarFromZero() {
    assertNull(Bars.of(violence("PHYSICAL TOTAL -5", "DIGITAL TOTAL 7"), List.of("TOTAL")));
  }

  @Test
  void answersComeTheLargestFirstAndOtherLast() {
    assertEquals(
        List.of("DIGITAL", "PHYSICAL", "OTHER"),
        bars("PHYSICAL TOTAL 5", "OTHER TOTAL 90", "DIGITAL TOTAL 7").groups().stream()
            .map(Bars.Group::code)
            .toList());
  }

  @Test
  void agesKeepTheirOrder() {
    Sheet ages =
        Tables.of("residents_by_age", "AgeGroup", "Gender", "", "A16_17 TOTAL 3", "A18_22 TOTAL 9");
    assertEquals("A16_17", Bars.of(ages, List.of("TOTAL")).groups().get(0).code());
  }

  @Test
  void breakStandsBetweenTheYearsItParts() {
    Timeline time = time(YEAR_2020, 2018, 1842, 2019, 1800, 2022, 2110, 2023, 2193);
    double at = time.between(2021);
    List<Integer> years = time.slots().stream().map(Timeline.Slot::at).toList();
    assertEquals(List.of(2018, 2019, 2020, 2021, 2022, 2023), years);
    assertTrue(time.middle(2) < at && at < time.middle(3));
    String drawn = time.drawn(BOKMAL, "p");
    assertEquals(1, count(drawn, "class=\"break\""));
    assertTrue(drawn.contains("Ny tellemåte fra 2021"), drawn);
  }

  @Test
  void yearNobodyPublishedIsAPlaceWithoutABar() {
    Timeline time = time(YEAR_2020, 2018, 1842);
    String drawn = time.drawn(BOKMAL, "p");
    assertEquals(2, count(drawn, "<rect"), drawn);
    assertTrue(drawn.contains("2019: ikke publisert"), drawn);
    assertTrue(drawn.contains("2018*"), drawn);
  }

  @Test
  void moreThanEightYearsAreALineThatStopsAtABreak() {
    Timeline time =
        time(
            YEAR_2020,
            IntStream.rangeClosed(2014, 2024)
                .filter(year -> year != 2020)
                .flatMap(year -> IntStream.of(year, 1700 + year % 7))
                .toArray());
    assertTrue(time.isLine());
    String drawn = time.drawn(BOKMAL, "p");
    assertEquals(11, count(drawn, "<circle"));
    assertEquals(9, count(drawn, "class=\"lq\""), "ten steps, one of them over the break");
    assertFalse(drawn.contains("<rect"));
  }

  @Test
  void tallestBarStaysInsideTheDrawing() {
    String drawn = time(YEAR_2020, 2018, 1842, 2019, 1800).drawn(BOKMAL, "p");
    var bars =
        Pattern.compile(
                "<rect[^>]* x=\"([\\d.]+)%\" y=\"(-?[\\d.]+)\" width=\"([\\d.]+)%\" height=\"([\\d.]+)\"")
            .matcher(drawn)
            .results()
            .toList();
    assertEquals(3, bars.size(), drawn);
    bars.forEach(
        bar -> {
          assertTrue(Double.parseDouble(bar.group(2)) >= 0, "above it: " + bar.group());
          assertTrue(Double.parseDouble(bar.group(1)) >= 0, bar.group());
          assertTrue(
              Double.parseDouble(bar.group(1)) + Double.parseDouble(bar.group(3)) <= 100,
              bar.group());
          assertEquals(
              208.0,
              Double.parseDouble(bar.group(2)) + Double.parseDouble(bar.group(4)),
              0.11,
              "every bar stands on the axis: " + bar.group());
        });
  }

  @Test
  void changeIsToldOnlyWhereTheYearBeforeIsPublishedAndNoBreakLiesBetween() {
    assertEquals(-7, figure(YEAR_2020, 2019, 1800).getChange());
    assertEquals("fewer", figure(YEAR_2020, 2019, 1800).getDirection());
    assertNull(figure(YEAR_2020, 2018, 1842).getChange());
    Sheet behind = Tables.of(2021, TABLE, "Counted", "Gender", "2021", "PERSONS TOTAL 1795");
    assertNull(figure(behind, 2020, 1668).getChange());
  }

  @Test
  void tableByCentreIsNotDrawn() {
    assertNull(
        Plot.of(Tables.of("centre_residents", "Centre", "Gender", "", "oslo TOTAL 50"), null));
    assertNotNull(Plot.of(violence("PHYSICAL TOTAL 50"), null));
  }

  private static Sheet violence(String... cells) {
    return Tables.of("violence_types", "ViolenceType", "Gender", "", cells);
  }

  private static Bars bars(String... cells) {
    return Bars.of(violence(cells), List.of("TOTAL"));
  }

  private static Series series(Sheet sheet, int... yearsAndFigures) {
    List<EarlierFigure> earlier =
        IntStream.range(0, yearsAndFigures.length / 2)
            .mapToObj(
                i ->
                    Tables.earlier(
                        yearsAndFigures[2 * i], TABLE, "PERSONS", yearsAndFigures[2 * i + 1]))
            .toList();
    return Series.of(earlier, List.of(sheet));
  }

  private static Timeline time(Sheet sheet, int... yearsAndFigures) {
    Series series = series(sheet, yearsAndFigures);
    return Timeline.of(
        sheet.getTable(), series, series.line("PERSONS", "TOTAL"), sheet.getTable().getYear());
  }

  private static Figure figure(Sheet sheet, int... yearsAndFigures) {
    return new Figure(
        "adults", sheet, sheet.cell("PERSONS", "TOTAL"), series(sheet, yearsAndFigures));
  }

  private static long count(String text, String part) {
    return Stream.of(text.split(Pattern.quote(part), -1)).count() - 1;
  }
}
