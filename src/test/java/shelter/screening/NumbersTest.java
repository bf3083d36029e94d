package shelter.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import shelter.relation.Bound;
import shelter.relation.Figure;
import shelter.relation.Relations;
import shelter.screening.Numbers.Cell;
import shelter.screening.Numbers.Verdict;
import shelter.statistics.TableEntry.Kind;

/** What becomes of counted figures, by the relations that all publications have. */
class NumbersTest {
  private final List<Made> tables = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final Map<String, String> regions = new TreeMap<>();

  private void count(String table, String rowLabel, String columnLabel) {
    tables.add(new Made(table, Kind.COUNT, "persons", null, rowLabel, columnLabel));
  }

  private void share(String table) {
    tables.add(new Made(table, Kind.SHARE, "persons", "persons", "Answer", "Gender"));
  }

  private void byGender(String table, String row, long women, long men, long others) {
    cell(table, row, "TOTAL", women + men + others, null);
    cell(table, row, "WOMAN", women, null);
    cell(table, row, "MAN", men, null);
    cell(table, row, "OTHER", others, null);
  }

  private void cell(String table, String row, String column, Long value, Long base) {
    cells.add(new Cell(table, row, column, value, base));
  }

  private Map<String, Verdict> protect(int limit, Earlier earlier) {
    Numbers.Protected found = new Numbers(2025, tables, cells, limit, earlier).under(relations());
    assertEquals(List.of(), found.unprotected());
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    found
        .cells()
        .forEach(
            (cell, verdict) ->
                verdicts.put(cell.table() + " " + cell.row() + " " + cell.column(), verdict));
    return verdicts;
  }

  private List<Bound> relations() {
    Map<String, List<String>> rows = codes(Cell::row);
    Map<String, List<String>> columns = codes(Cell::column);
    List<Bound> relations = new ArrayList<>(Relations.bind(tables, rows, columns, regions));
    relations.addAll(Relations.covers(tables, rows, columns, regions));
    return relations;
  }

  private Map<String, List<String>> codes(Function<Cell, String> code) {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    for (Cell cell : cells) {
      List<String> of = codes.computeIfAbsent(cell.table(), table -> new ArrayList<>());
      if (!of.contains(code.apply(cell))) {
        of.add(code.apply(cell));
      }
    }
    return codes;
  }

  /** What is left of the total must not count the few of a place, nor of the nation. */
  @Test
  void fewOfOtherGenderAreCountedWithTheWomenWhereverTheyCouldBeReckoned() {
    count("region_residents", "Region", "Gender");
    count("centre_residents", "Centre", "Gender");
    regions.putAll(Map.of("a", "NORTH", "b", "NORTH", "c", "EAST"));
    byGender("centre_residents", "a", 119, 28, 1);
    byGender("centre_residents", "b", 100, 30, 0);
    byGender("centre_residents", "c", 300, 70, 9);
    byGender("region_residents", "NORTH", 219, 58, 1);
    byGender("region_residents", "EAST", 300, 70, 9);
    OtherGenders others = OtherGenders.of(2025, cells, Weighing.of(tables, 2), relations());
    Map<String, Long> published = new LinkedHashMap<>();
    others
        .cells()
        .forEach(
            cell ->
                published.put(cell.table() + " " + cell.row() + " " + cell.column(), cell.value()));
    assertFalse(published.keySet().stream().anyMatch(cell -> cell.endsWith("OTHER")));
    assertEquals(120, published.get("centre_residents a WOMAN"));
    assertEquals(100, published.get("centre_residents b WOMAN"));
    assertEquals(309, published.get("centre_residents c WOMAN"));
    assertEquals(220, published.get("region_residents NORTH WOMAN"));
    assertEquals(58, published.get("region_residents NORTH MAN"));
    assertEquals(278, published.get("region_residents NORTH TOTAL"));
  }

  @Test
  void manyOfOtherGenderKeepTheirColumn() {
    count("region_residents", "Region", "Gender");
    byGender("region_residents", "NORTH", 219, 58, 12);
    byGender("region_residents", "EAST", 300, 70, 0);
    OtherGenders others = OtherGenders.of(2025, cells, Weighing.of(tables, 2), relations());
    assertEquals(cells, others.cells());
  }

  @Test
  void centreWithoutAnAnswerIsNoCentreOfFew() {
    count("centre_residents", "Centre", "Gender");
    cell("centre_residents", "a", "OTHER", null, null);
    byGender("centre_residents", "b", 100, 30, 1);
    assertEquals(
        3, OtherGenders.of(2025, cells, Weighing.of(tables, 2), relations()).cells().size());
  }

  private void allMenAnsweredYes() {
    share("violence_types");
    cell("violence_types", "PHYSICAL", "TOTAL", 60L, 100L);
    cell("violence_types", "PHYSICAL", "WOMAN", 56L, 96L);
    cell("violence_types", "PHYSICAL", "MAN", 4L, 4L);
    cell("violence_types", "THREATS", "TOTAL", 43L, 100L);
    cell("violence_types", "THREATS", "WOMAN", 40L, 96L);
    cell("violence_types", "THREATS", "MAN", 3L, 4L);
  }

  @Test
  void whatIsTrueOfAllOfASmallGroupIsHidden() {
    allMenAnsweredYes();
    Map<String, Verdict> found = protect(2, Earlier.NOTHING);
    assertEquals(Why.GROUP, found.get("violence_types PHYSICAL MAN").why());
    assertTrue(found.get("violence_types PHYSICAL MAN").value());
    assertTrue(found.get("violence_types THREATS MAN").value());
  }

  /** Nothing is stored as hidden that is not: the database refuses it. */
  @Test
  void whatAnEarlierVersionShowedOfASmallGroupIsNotCalledHidden() {
    allMenAnsweredYes();
    Set<Figure> shown =
        Set.of(
            new Figure(2025, "violence_types", "PHYSICAL", "MAN", false),
            new Figure(2025, "violence_types", "PHYSICAL", "MAN", true));
    Map<String, Verdict> found = protect(2, new Earlier(shown, Set.of(), Set.of()));
    assertFalse(found.get("violence_types PHYSICAL MAN").value());
    found.forEach(
        (cell, verdict) ->
            assertTrue(
                verdict.why() == null
                    || verdict.why() == Why.BASE
                    || verdict.value()
                    || verdict.base(),
                cell));
  }

  /** One centre, three stays of two women: nothing of it can be told, but that nothing is. */
  @Test
  void nationOfOneSmallCentreHidesAllThatIsNotZero() {
    count("centre_residents", "Centre", "Gender");
    count("region_residents", "Region", "Gender");
    regions.put("a", "NORTH");
    byGender("centre_residents", "a", 2, 0, 0);
    byGender("region_residents", "NORTH", 2, 0, 0);
    share("violence_types");
    cell("violence_types", "PHYSICAL", "TOTAL", 2L, 2L);
    cell("violence_types", "PHYSICAL", "WOMAN", 2L, 2L);
    cell("violence_types", "PHYSICAL", "MAN", 0L, 0L);
    protect(2, Earlier.NOTHING)
        .forEach(
            (cell, verdict) ->
                assertEquals(
                    cell.endsWith("TOTAL") || cell.endsWith("WOMAN"), verdict.value(), cell));
  }

  /** The law's limit is the least. */
  @Test
  void limitBelowTheRuleHidesWhatTheRuleHides() {
    share("violence_types");
    cell("violence_types", "PHYSICAL", "TOTAL", 60L, 100L);
    cell("violence_types", "PHYSICAL", "WOMAN", 58L, 60L);
    cell("violence_types", "PHYSICAL", "MAN", 2L, 40L);
    Map<String, Verdict> byTheRule = protect(2, Earlier.NOTHING);
    assertEquals(Why.FEW, byTheRule.get("violence_types PHYSICAL MAN").why());
    assertEquals(byTheRule, protect(0, Earlier.NOTHING));
    assertEquals(byTheRule, protect(1, Earlier.NOTHING));
    assertFalse(byTheRule.get("violence_types PHYSICAL TOTAL").base());
  }
}
