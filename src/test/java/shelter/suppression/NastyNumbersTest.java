package shelter.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import shelter.suppression.Quantity.State;

/** Numbers that are hard to protect, and those that cannot be. */
class NastyNumbersTest {
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<int[]> followers = new ArrayList<>();

  private void number(String name, long value, State state, String owner) {
    places.put(name, quantities.size());
    quantities.add(new Quantity(name, value, Math.min(1L, value), 5, 1 + value, state, owner));
  }

  private void hidden(String name, long value) {
    number(name, value, State.HIDDEN, name);
  }

  private void open(String name, long value) {
    number(name, value, value == 0 ? State.KNOWN : State.OPEN, name);
  }

  private void total(String name, String... parts) {
    long value = 0;
    for (String part : parts) {
      value += quantities.get(places.get(part)).value();
    }
    number(name, value, State.OPEN, null);
    sums.add(Sum.of(places.get(name), of(parts)));
  }

  private int[] of(String... names) {
    return List.of(names).stream().mapToInt(places::get).toArray();
  }

  private Suppression.Result suppress() {
    return Suppression.of(quantities, sums, followers);
  }

  private Set<String> names(BitSet set) {
    Set<String> names = new TreeSet<>();
    places.forEach(
        (name, place) -> {
          if (set.get(place)) {
            names.add(name);
          }
        });
    return names;
  }

  /** With two hidden in a region, each of the two centres would know the other one's number. */
  @Test
  void twoOfRegionDoNotTellEachOther() {
    hidden("a", 3);
    open("b", 30);
    open("c", 40);
    open("d", 50);
    total("region", "a", "b", "c", "d");
    Suppression.Result result = suppress();
    assertEquals(Set.of(), names(result.unprotected()));
    assertEquals(Set.of("a", "b", "c"), names(result.hidden()));
  }

  @Test
  void regionOfTwoCentresIsHiddenItself() {
    hidden("a", 3);
    open("b", 30);
    open("c", 40);
    open("d", 41);
    open("e", 42);
    total("east", "a", "b");
    total("west", "c", "d", "e");
    total("nation", "east", "west");
    Suppression.Result result = suppress();
    assertEquals(Set.of(), names(result.unprotected()));
    assertTrue(names(result.hidden()).contains("east"), names(result.hidden()).toString());
  }

  /** What is the region's only centre is the region's number. */
  @Test
  void onlyCentreOfRegionIsHiddenTwice() {
    hidden("a", 3);
    open("c", 40);
    open("d", 41);
    open("e", 42);
    total("east", "a");
    total("west", "c", "d", "e");
    total("nation", "east", "west");
    Suppression.Result result = suppress();
    assertEquals(Set.of(), names(result.unprotected()));
    assertTrue(names(result.hidden()).containsAll(Set.of("a", "east")));
  }

  @Test
  void allEqualAndSmallAreHiddenWithTheirTotal() {
    List.of("a", "b", "c", "d").forEach(name -> hidden(name, 1));
    total("region", "a", "b", "c", "d");
    Suppression.Result result = suppress();
    assertEquals(Set.of(), names(result.unprotected()));
    assertTrue(result.hidden().get(places.get("region")));
  }

  @Test
  void onlyOneThatIsNotZeroIsHiddenWithItsTotal() {
    hidden("a", 4);
    open("b", 0);
    open("c", 0);
    total("region", "a", "b", "c");
    assertEquals(Set.of("a", "region"), names(suppress().hidden()));
  }

  @Test
  void whatOthersTellIsSaidToBeUnprotected() {
    hidden("a", 4);
    number("b", 30, State.KNOWN, null);
    number("c", 30, State.KNOWN, null);
    number("region", 64, State.KNOWN, null);
    sums.add(Sum.of(places.get("region"), of("a", "b", "c")));
    assertEquals(Set.of("a"), names(suppress().unprotected()));
  }

  /** Hidden because it is few, and told by another table that was published before. */
  @Test
  void whatIsKnownElsewhereIsSaidToBeUnprotected() {
    hidden("a", 4);
    number("again", 4, State.KNOWN, null);
    sums.add(Sum.of(places.get("again"), of("a")));
    Suppression.Result result = suppress();
    assertEquals(Set.of("a"), names(result.unprotected()));
    assertFalse(result.hidden().get(places.get("again")));
  }

  /**
   * A centre at which all of the few and all of the next few are would know both: something large
   * is hidden with them.
   */
  @Test
  void fewOfNationAreNotKnownToTheCentreThatHasThemAll() {
    number("of a centre", 30, State.OPEN, "one");
    number("a", 1, State.HIDDEN, null);
    number("b", 3, State.OPEN, null);
    number("c", 40, State.OPEN, null);
    number("d", 60, State.OPEN, null);
    total("nation", "a", "b", "c", "d");
    Suppression.Result result = suppress();
    assertEquals(Set.of(), names(result.unprotected()));
    assertTrue(names(result.hidden()).contains("c"), names(result.hidden()).toString());
    assertFalse(result.hidden().get(places.get("nation")));
  }

  @Test
  void boundFromAboveIsHiddenWhereItIsTight() {
    number("persons", 19, State.HIDDEN, "a");
    number("stays", 19, State.OPEN, "a");
    open("others", 400);
    total("all", "persons", "others");
    sums.add(Sum.atLeast(places.get("stays"), of("persons")));
    Suppression.Result result = suppress();
    // Nobody could have been here more often than there were stays: 19 or fewer are still five.
    assertEquals(Set.of(), names(result.unprotected()));
    assertFalse(result.hidden().get(places.get("stays")));
  }

  @Test
  void boundFromBelowAndAboveIsLoosenedByHidingIt() {
    number("persons", 1, State.HIDDEN, "a");
    number("stays", 1, State.OPEN, "a");
    number("nights", 1, State.OPEN, "a");
    open("others", 400);
    open("more", 500);
    total("all", "persons", "others", "more");
    sums.add(Sum.atLeast(places.get("stays"), of("persons")));
    sums.add(Sum.atLeast(places.get("nights"), of("stays")));
    Suppression.Result result = suppress();
    assertEquals(Set.of(), names(result.unprotected()));
    assertTrue(names(result.hidden()).containsAll(Set.of("stays", "nights")));
  }

  @Test
  void followerIsHiddenWithWhatItFollows() {
    hidden("stays", 19);
    open("nights", 190);
    open("b", 200);
    open("c", 300);
    total("all", "stays", "b", "c");
    followers.add(of("stays", "nights"));
    followers.add(of("b", "nights"));
    assertTrue(suppress().hidden().get(places.get("nights")));
  }

  @Test
  void hugeNumbersAreProtectedLikeOthers() {
    hidden("a", 2);
    open("b", 3_000_000_000L);
    open("c", 4_000_000_000L);
    open("d", 5_000_000_000L);
    total("region", "a", "b", "c", "d");
    Suppression.Result result = suppress();
    assertEquals(Set.of(), names(result.unprotected()));
    assertEquals(Set.of("a", "b", "c"), names(result.hidden()));
  }

  /** The order in which a database gives its rows decides nothing. */
  @Test
  void sameNumbersInAnotherOrderAreHidden() {
    RandomNation nation = new RandomNation(5);
    RandomPublication one = new RandomPublication(nation);
    one.publish();
    RandomPublication other = new RandomPublication(nation, new Random(1));
    other.publish();
    assertEquals(one.hiddenNames(), other.hiddenNames());
  }
}
