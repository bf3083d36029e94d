package shelter.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shelter.publication.Suppression.Place;

/** What is hidden of centres and regions cannot be found by who adds and subtracts. */
class SuppressionTest {
  private static final int NATIONS = 200;
  private static final long SEED = 20201129;
  private static final String[] REGIONS = {"EAST", "MID", "NORTH", "SOUTH", "WEST"};

  private final Map<Place, Long> values = new HashMap<>();
  private final Map<String, String> regions = new TreeMap<>();

  /** Seven centres in each region, of which everything is many. */
  @BeforeEach
  void large() {
    for (String region : REGIONS) {
      for (int i = 1; i <= 7; i++) {
        centre(region, region.toLowerCase() + i, 40 + i, 20 + i, 10 + i);
      }
    }
  }

  private void centre(String region, String centre, long stays, long women, long men) {
    regions.put(centre, region);
    set("overview", centre, "STAYS", stays);
    set("overview", centre, "OVERNIGHT_DAYS", 20 * stays);
    set("overview", centre, "DAY_VISITS", 2 * stays);
    set("day_users", centre, "VISITS", 2 * stays);
    set("day_users", centre, "PERSONS", stays);
    set("residents", centre, "TOTAL", women + men);
    set("residents", centre, "WOMAN", women);
    set("residents", centre, "MAN", men);
    set("residents", centre, "OTHER", 0);
    set("children", centre, "STAYS", stays);
    set("children", centre, "PERSONS", stays);
    set("conversations", centre, "PERSONS", stays);
  }

  private void set(String table, String centre, String column, long value) {
    Long before = values.put(new Place("centre_" + table, centre, column), value);
    values.merge(
        new Place("region_" + table, regions.get(centre), column),
        value - (before == null ? 0 : before),
        Long::sum);
  }

  private Set<Place> hidden() {
    return Suppression.of(values, regions);
  }

  private static Place stays(String centre) {
    return new Place("centre_overview", centre, "STAYS");
  }

  @Test
  void whatIsLargeIsShown() {
    assertEquals(Set.of(), hidden());
  }

  @Test
  void fewStaysAreHiddenWithTheNextSmallestAndWithNightsAndPersons() {
    set("overview", "east4", "STAYS", 19);
    Set<Place> hidden = hidden();
    assertEquals(
        Set.of("east1", "east2", "east4"),
        hidden.stream()
            .filter(cell -> cell.column().equals("STAYS"))
            .map(Place::row)
            .collect(Collectors.toSet()));
    for (String centre : Set.of("east1", "east2", "east4")) {
      assertTrue(hidden.contains(new Place("centre_overview", centre, "OVERNIGHT_DAYS")));
      assertTrue(hidden.contains(new Place("centre_residents", centre, "TOTAL")));
    }
    set("overview", "east4", "STAYS", 20);
    assertFalse(hidden().contains(stays("east4")));
  }

  @Test
  void noneIsShownUnlessItIsNeeded() {
    set("overview", "east4", "STAYS", 0);
    set("conversations", "west2", "PERSONS", 0);
    assertEquals(Set.of(), hidden());
  }

  @Test
  void fewPersonsAreHiddenAndConversationsAreNot() {
    set("conversations", "west2", "PERSONS", 4);
    Set<Place> hidden = hidden();
    assertTrue(hidden.contains(new Place("centre_conversations", "west2", "PERSONS")));
    assertTrue(hidden.stream().allMatch(cell -> cell.column().equals("PERSONS")));
    set("conversations", "west2", "PERSONS", 5);
    assertEquals(Set.of(), hidden());
  }

  /** A gender alone would be told by the total and the other gender. */
  @Test
  void womenAreHiddenWhereMenAre() {
    set("residents", "mid3", "MAN", 2);
    set("residents", "mid3", "TOTAL", 25);
    Set<Place> hidden = hidden();
    assertTrue(hidden.contains(new Place("centre_residents", "mid3", "MAN")));
    assertTrue(hidden.contains(new Place("centre_residents", "mid3", "WOMAN")));
    assertFalse(hidden.contains(new Place("centre_residents", "mid3", "TOTAL")));
  }

  @Test
  void nationWithNextToNothingShowsNothing() {
    regions.keySet().forEach(centre -> set("overview", centre, "STAYS", 0));
    set("overview", "mid3", "STAYS", 2);
    Set<Place> hidden = hidden();
    assertTrue(hidden.contains(new Place("region_overview", "NORTH", "STAYS")));
    assertTrue(regions.keySet().stream().allMatch(centre -> hidden.contains(stays(centre))));
  }

  @Test
  void hiddenCellsCannotBeFound() {
    Random random = new Random(SEED);
    System.out.println("seed " + SEED + ", nations " + NATIONS);
    int hidden = 0;
    for (int nation = 0; nation < NATIONS; nation++) {
      values.clear();
      regions.clear();
      for (String region : REGIONS) {
        int centres = 3 + random.nextInt(9);
        for (int i = 0; i < centres; i++) {
          // Who is alone in a region is the region.
          long stays = (long) Math.exp(random.nextDouble() * 5.5) - (i < 3 ? 0 : 1);
          long men = (long) (stays * random.nextDouble() * 0.15);
          String name = region.toLowerCase() + i;
          centre(region, name, stays, stays - men, men);
          set("residents", name, "TOTAL", stays == 0 ? 0 : stays + random.nextInt(2));
          set("children", name, "PERSONS", (long) (stays * random.nextDouble()));
          set("day_users", name, "PERSONS", (long) (stays * random.nextDouble()));
          set("overview", name, "DAY_VISITS", stays * 2);
          set("conversations", name, "PERSONS", random.nextInt(40));
        }
      }
      hidden += check("nation " + nation);
    }
    assertTrue(hidden > NATIONS, "hardly anything was hidden");
  }

  private int check(String which) {
    Set<Place> hidden = hidden();
    Attack attack = new Attack(values, regions);
    attack
        .possible(hidden, 0, Set.of())
        .forEach((cell, n) -> assertTrue(n >= 5, which + ": " + cell + " has " + n + " values"));
    attack
        .possible(hidden, 1, Set.of())
        .forEach((cell, n) -> assertTrue(n > 1, which + ": " + cell + " is found"));
    for (String own : regions.keySet()) {
      Set<Place> known = new HashSet<>(hidden);
      known.removeIf(cell -> !cell.row().equals(own));
      Map<Place, Long> possible = attack.possible(hidden, 0, known);
      possible.keySet().removeAll(known);
      possible.forEach((cell, n) -> assertTrue(n > 1, which + ": " + own + " finds " + cell));
    }
    return hidden.size();
  }
}
