package shelter.relation;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.TestDatabase;

/** The relations between the figures of the demonstration nation: that they hold, and are all. */
class RelationIT {
  /** Those whose figures do not change with the day. */
  private static final List<Integer> YEARS = List.of(2019, 2020, 2021, 2025);

  private static final BigDecimal SMALL = BigDecimal.valueOf(12);

  /**
   * Figures of the nation that are equal in every year although nothing says so: its perpetrators
   * and its activities are dealt out in the same shares, and everybody answers some questions.
   */
  private static final List<Set<String>> ACCIDENTS =
      List.of(
          Set.of("day_user_violence_types", "day_user_perpetrator_relation"),
          Set.of("child_first_stay_ever", "child_earlier_stays"),
          Set.of("earlier_contact", "immigrant_residents"),
          Set.of("day_user_mean_age", "day_user_children"),
          Set.of("bed_use", "cost_per_overnight_day"),
          Set.of("perpetrator_relation"));

  private static Counted counted;

  @BeforeAll
  static void count() throws SQLException {
    try (Connection owner = TestDatabase.asOwner("register")) {
      try (var statement = owner.createStatement()) {
        statement.execute("select set_config('register.today', '2026-11-24', true)");
      }
      counted = new Counted(owner);
      owner.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2025, 2026})
  void everyRelationHolds(int year) {
    assertTrue(counted.bound(year).size() > 5_000, "relations of " + year);
    assertEquals("", String.join("\n", counted.broken(year)));
  }

  @Test
  void everyFigureOfPersonsHasARelation() {
    Set<String> without = new TreeSet<>();
    for (int year : YEARS) {
      Set<Figure> bound = new HashSet<>();
      counted.bound(year).forEach(one -> bound.addAll(figures(one)));
      for (Figure figure : counted.ofPersons(year)) {
        if (!bound.contains(figure)) {
          without.add(figure.table() + " " + figure.column());
        }
      }
    }
    assertEquals(
        Set.of(
            "centre_overview COST_PER_INHABITANT",
            "centre_overview MEN_FULL",
            "centre_overview WOMEN_FULL",
            "school_interruption_days TOTAL"),
        without);
  }

  /** What is the same number in every year is no chance, unless it is known to be one. */
  @Test
  void figuresThatAreAlwaysEqualAreRelated() {
    Map<Figure, Figure> root = new HashMap<>();
    for (int year : YEARS) {
      for (Bound bound : counted.bound(year)) {
        for (Figure part : bound.parts()) {
          if (part.year() == year && numbers(part).equals(numbers(bound.whole()))) {
            root.put(root(root, in(0, part)), root(root, in(0, bound.whole())));
          }
        }
      }
    }
    Set<String> unrelated = new TreeSet<>();
    counted.ofPersons(2021).stream()
        .filter(RelationIT::isLargeEnough)
        .map(figure -> in(0, figure))
        .distinct()
        .collect(groupingBy(RelationIT::numbers))
        .values()
        .forEach(
            equal -> {
              Figure first = equal.get(0);
              for (Figure other : equal) {
                if (!root(root, other).equals(root(root, first))
                    && !isChance(equal)
                    && (isNational(first) && isNational(other)
                        || first.row().equals(other.row()))) {
                  unrelated.add(first + " and " + other + ": " + numbers(other));
                }
              }
            });
    assertEquals("", String.join("\n", unrelated));
  }

  private static boolean isChance(List<Figure> equal) {
    List<String> tables = equal.stream().map(Figure::table).toList();
    return ACCIDENTS.stream().anyMatch(tables::containsAll);
  }

  private static boolean isNational(Figure figure) {
    return !figure.table().startsWith("centre_") && !figure.table().startsWith("region_");
  }

  private static boolean isLargeEnough(Figure figure) {
    return numbers(figure).stream()
        .filter(Objects::nonNull)
        .anyMatch(one -> one.compareTo(SMALL) >= 0);
  }

  private static List<Figure> figures(Bound bound) {
    return Stream.concat(Stream.of(bound.whole()), bound.parts().stream()).toList();
  }

  private static Figure in(int year, Figure of) {
    return new Figure(year, of.table(), of.row(), of.column(), of.base());
  }

  /** The same figure in every year. */
  private static List<BigDecimal> numbers(Figure figure) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (int year : YEARS) {
      BigDecimal number = counted.number(in(year, figure));
      numbers.add(number == null ? null : number.stripTrailingZeros());
    }
    return numbers;
  }

  private static Figure root(Map<Figure, Figure> root, Figure of) {
    Figure at = of;
    while (!root.getOrDefault(at, at).equals(at)) {
      at = root.get(at);
    }
    return at;
  }
}
