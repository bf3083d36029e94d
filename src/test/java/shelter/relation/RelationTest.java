package shelter.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shelter.statistics.TableEntry;

/** What the lines of relation.csv say of the figures that a year has. */
class RelationTest {
  private int year = 2020;
  private final List<TableEntry> tables = new ArrayList<>();
  private final Map<String, List<String>> rows = new HashMap<>();
  private final Map<String, List<String>> columns = new HashMap<>();
  private final Map<String, String> regions =
      Map.of("oslo", "EAST", "hamar", "EAST", "bodo", "NORTH");

  @Test
  void everyLineNamesTablesThatThereAreAndSaysWhyItHolds() throws IOException {
    Set<String> views = new HashSet<>();
    try (var files = Files.walk(Path.of("sql/statistics"))) {
      files.forEach(file -> views.add(file.getFileName().toString().replace(".sql", "")));
    }
    Set<String> said = new HashSet<>();
    for (Relation relation : Relation.all()) {
      assertFalse(relation.note().isBlank(), () -> "no reason: " + relation);
      assertTrue(said.add(relation.kind() + " " + relation.whole() + relation.parts()), "twice");
      Stream.concat(Stream.of(relation.whole()), relation.parts().stream())
          .filter(pattern -> !pattern.isOfLabel())
          .forEach(pattern -> assertTrue(views.contains(pattern.table()), pattern.table()));
    }
  }

  @Test
  void labelBindsEachTableThatHasItAndKeepsAColumnThatIsLeftOut() {
    table("children_along SHARE persons YesNo Gender", "YES NO", "TOTAL WOMAN MAN");
    table("police_report SHARE persons PoliceReport Gender", "NO", "TOTAL WOMAN MAN");
    for (String row : List.of("children_along:NO", "police_report:NO")) {
      for (String measure : List.of("value", "base")) {
        has(
            Kind.GAP,
            row + ":TOTAL:" + measure,
            row + ":WOMAN:" + measure,
            row + ":MAN:" + measure,
            row + ":OTHER:" + measure);
      }
    }
  }

  @Test
  void tableWithoutThePartsHasNoRelationToThem() {
    table("earlier_stays SHARE persons PreviousStaysCount Gender", "ONE TWO_OR_MORE", "TOTAL");
    assertTrue(bind().stream().noneMatch(one -> one.kind() == Kind.GAP));
  }

  @Test
  void rowsOfOneAnswerEachAreTheirBaseWhichIsTheSameInAllRows() {
    table("earlier_stays SHARE persons PreviousStaysCount Gender", "ONE TWO_OR_MORE", "TOTAL");
    String one = "earlier_stays:ONE:TOTAL:";
    String more = "earlier_stays:TWO_OR_MORE:TOTAL:";
    has(Kind.SUM, one + "base", one + "value", more + "value");
    has(Kind.SUM, more + "base", one + "base");
    has(Kind.MOST, more + "base", more + "value");
  }

  @Test
  void baseOfEachMonthIsItsOwn() {
    table("return_by_month SHARE stays Month Gender", "M01 M02", "TOTAL");
    assertTrue(bind().stream().noneMatch(one -> one.kind() == Kind.SUM));
  }

  @Test
  void beforeIsTheNowOfTheYearBefore() {
    table("activity_change COUNT - Activity ComparedColumn", "STAYS", "BEFORE DIFFERENCE NOW");
    String stays = "activity_change:STAYS:";
    has(Kind.SUM, stays + "BEFORE:value", "<" + stays + "NOW:value");
    has(Kind.SUM, stays + "NOW:value", stays + "BEFORE:value", stays + "DIFFERENCE:value");
  }

  @Test
  void regionIsTheSumOfItsCentresAndTheNationOfItsRegions() {
    table("centre_children COUNT - Centre Counted", "bodo hamar oslo", "PERSONS");
    table("region_children COUNT - Region Counted", "EAST NORTH", "PERSONS");
    table("children_and_stays COUNT - Counted ChildGender", "PERSONS STAYS", "TOTAL");
    has(
        Kind.SUM,
        "region_children:EAST:PERSONS:value",
        "centre_children:hamar:PERSONS:value",
        "centre_children:oslo:PERSONS:value");
    has(
        Kind.GAP,
        "children_and_stays:PERSONS:TOTAL:value",
        "region_children:EAST:PERSONS:value",
        "region_children:NORTH:PERSONS:value");
  }

  @Test
  void personsAreCountedByTheMethodOfTheYear() {
    for (int of : new int[] {2020, 2021}) {
      year = of;
      tables.clear();
      table(
          "persons_by_method COUNT - PersonKind CountingMethod", "RESIDENTS", "FROM_2021 TO_2020");
      table("residents_and_stays COUNT - Counted Gender", "PERSONS STAYS", "TOTAL");
      assertEquals(
          List.of(of == 2020 ? "TO_2020" : "FROM_2021"),
          bind().stream()
              .filter(one -> one.kind() == Kind.SUM)
              .map(one -> one.whole().column())
              .toList());
    }
  }

  @Test
  void relationToATableThatIsNotThereIsLeftOut() {
    table("men_destination SHARE stays Destination Gender", "ABROAD OTHER", "MAN WOMAN");
    assertTrue(
        bind().stream()
            .flatMap(one -> one.parts().stream())
            .allMatch(part -> part.table().equals("men_destination")));
  }

  @Test
  void baseOfCentresIsNoBaseOfPersons() {
    table("user_fee SHARE centres YesNo Gender", "YES NO", "TOTAL");
    assertEquals(List.of(), bind());
  }

  @Test
  void severalAnswersTogetherCoverWhoAnswered() {
    table("animal_species SHARE persons Species UserColumn", "DOG CAT", "DAY_USERS");
    List<Bound> covers = Relations.covers(tables, rows, columns, regions);
    assertEquals(1, covers.size());
    assertEquals(Kind.COVER, covers.get(0).kind());
    assertEquals(figure("animal_species:DOG:DAY_USERS:base"), covers.get(0).whole());
    assertEquals(
        List.of(
            figure("animal_species:DOG:DAY_USERS:value"),
            figure("animal_species:CAT:DAY_USERS:value")),
        covers.get(0).parts());
    assertTrue(bind().stream().noneMatch(one -> one.kind() == Kind.COVER));
  }

  @Test
  void patternHasFourParts() {
    assertThrows(IllegalArgumentException.class, () -> Pattern.of("mean_stay:ALL:TOTAL"));
  }

  /** A table by its name, kind, base, row label and column label. */
  private void table(String entry, String rows, String columns) {
    String[] of = entry.split(" ");
    String base = of[2].equals("-") ? null : of[2];
    TableEntry.Kind kind = TableEntry.Kind.valueOf(of[1]);
    tables.add(new Listed(year, of[0], kind, "persons", base, of[3], of[4]));
    this.rows.put(of[0], List.of(rows.split(" ")));
    this.columns.put(of[0], List.of(columns.split(" ")));
  }

  private List<Bound> bind() {
    return Relations.bind(tables, rows, columns, regions);
  }

  private void has(Kind kind, String whole, String... parts) {
    List<Figure> wanted = Stream.of(parts).map(this::figure).toList();
    assertTrue(
        bind().stream()
            .anyMatch(
                one ->
                    one.kind() == kind
                        && one.whole().equals(figure(whole))
                        && one.parts().equals(wanted)),
        () -> whole + " in " + bind());
  }

  private Figure figure(String text) {
    Pattern of = Pattern.of(text);
    return new Figure(
        year - (of.before() ? 1 : 0), of.table(), of.row(), of.column(), of.isBase(false));
  }
}
