package shelter.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import shelter.attack.Attack;
import shelter.attack.PublishedNumber;
import shelter.attack.Report;
import shelter.attack.Table;
import shelter.relation.Bound;
import shelter.relation.Figure;
import shelter.relation.Kind;
import shelter.suppression.Quantity.State;

/** What is published of a made-up nation, version by version, and the attack on all of it. */
final class RandomPublication {
  private static final int CENTRE_STAYS = 19;
  private static final int CENTRE_PERSONS = 4;
  private static final int NATION = 2;

  /** A figure as a version has it. */
  private record Place(Figure figure, int version) {}

  private final Map<Place, Long> numbers = new LinkedHashMap<>();
  private final Set<Place> hidden = new LinkedHashSet<>();
  private final Map<Place, Integer> places = new LinkedHashMap<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<int[]> followers = new ArrayList<>();
  private final RandomNation nation;
  private final Random shuffled;
  private int versions;

  RandomPublication(RandomNation nation) {
    this(nation, null);
  }

  /** Its numbers are read in another order. */
  RandomPublication(RandomNation nation, Random shuffled) {
    this.nation = nation;
    this.shuffled = shuffled;
  }

  /**
   * Publishes both years, or another version of the second.
   *
   * @return whether that can be protected; otherwise it is not published
   */
  boolean publish() {
    int quantitiesBefore = quantities.size();
    int sumsBefore = sums.size();
    int followersBefore = followers.size();
    versions++;
    List<Map.Entry<Figure, Long>> read = new ArrayList<>(nation.numbers().entrySet());
    List<Bound> related = new ArrayList<>(nation.relations());
    if (shuffled != null) {
      Collections.shuffle(read, shuffled);
      Collections.shuffle(related, shuffled);
    }
    for (var number : read) {
      if (versions == 1 || number.getKey().year() == RandomNation.SECOND) {
        add(new Place(number.getKey(), versions), number.getValue());
      }
    }
    places.keySet().stream()
        .filter(place -> place.version() == versions && place.figure().table().endsWith("nights"))
        .forEach(this::follow);
    places.forEach((place, at) -> quantities.set(at, state(place, quantities.get(at))));
    for (Bound bound : related) {
      if (versions == 1 || bound.whole().year() == RandomNation.SECOND) {
        int whole = place(bound.whole());
        int[] parts = bound.parts().stream().mapToInt(this::place).toArray();
        boolean exact = bound.kind() == Kind.SUM || bound.kind() == Kind.GAP && gapsAreKnown();
        sums.add(exact ? Sum.of(whole, parts) : Sum.atLeast(whole, parts));
      }
    }
    Suppression.Result result = Suppression.of(quantities, sums, followers);
    if (!result.unprotected().isEmpty()) {
      int refused = versions--;
      numbers.keySet().removeIf(place -> place.version() == refused);
      places.keySet().removeIf(place -> place.version() == refused);
      quantities.subList(quantitiesBefore, quantities.size()).clear();
      sums.subList(sumsBefore, sums.size()).clear();
      followers.subList(followersBefore, followers.size()).clear();
      return false;
    }
    BitSet all = result.hidden();
    places.forEach(
        (place, at) -> {
          if (all.get(at)) {
            hidden.add(place);
          }
        });
    return true;
  }

  /** Of whom something is not recorded is known; of those who are recorded later it is not. */
  private boolean gapsAreKnown() {
    return versions == 1;
  }

  private int place(Figure figure) {
    int version = figure.year() == RandomNation.FIRST ? 1 : versions;
    return places.get(new Place(figure, version));
  }

  private void add(Place place, long value) {
    Figure figure = place.figure();
    boolean national = isNational(figure);
    numbers.put(place, value);
    places.put(place, quantities.size());
    double cost = 6 + Math.log1p(value);
    cost *= figure.column().startsWith(RandomNation.ALL) ? 6 : 1;
    quantities.add(
        new Quantity(
            figure + " " + place.version(),
            value,
            value == 0 ? 0L : 1L,
            national ? 3 : 5,
            national ? 3 * cost : cost,
            isFew(figure, value) ? State.HIDDEN : value == 0 ? State.KNOWN : State.OPEN,
            owner(figure)));
  }

  private void follow(Place nights) {
    Figure figure = nights.figure();
    Figure stays =
        new Figure(
            figure.year(),
            figure.table().replace("nights", "stays"),
            figure.row(),
            RandomNation.ALL,
            false);
    followers.add(new int[] {places.get(new Place(stays, nights.version())), places.get(nights)});
  }

  /** What was published stays as it is, and so does a figure that has not changed since. */
  private Quantity state(Place place, Quantity quantity) {
    Place before = new Place(place.figure(), versions - 1);
    if (place.version() < versions) {
      return quantity.as(hidden.contains(place) ? State.HIDDEN : State.KNOWN);
    }
    if (!numbers.containsKey(before)) {
      return quantity;
    }
    return hidden.contains(before)
        ? quantity.as(State.HIDDEN)
        : numbers.get(before).equals(numbers.get(place)) ? quantity.as(State.KNOWN) : quantity;
  }

  private static boolean isNational(Figure figure) {
    return !figure.table().startsWith("centre") && !figure.table().startsWith("region");
  }

  private static boolean isFew(Figure figure, long value) {
    if (value == 0 || figure.table().endsWith("nights")) {
      return false;
    }
    boolean stays = figure.table().endsWith("stays") || figure.table().endsWith("both");
    return value <= (isNational(figure) ? NATION : stays ? CENTRE_STAYS : CENTRE_PERSONS);
  }

  private static String owner(Figure figure) {
    return figure.table().startsWith("centre") ? figure.row() : null;
  }

  Report attack(Attack.Assumption assumption) {
    Set<Table> tables = new LinkedHashSet<>();
    List<PublishedNumber> all = new ArrayList<>();
    Map<String, Map<Figure, Long>> centres = new TreeMap<>();
    numbers.forEach(
        (place, value) -> {
          Figure figure = place.figure();
          tables.add(table(figure, place.version()));
          all.add(
              new PublishedNumber(
                  figure.year(),
                  place.version(),
                  figure.table(),
                  figure.row(),
                  figure.column(),
                  figure.base(),
                  hidden.contains(place) ? null : BigDecimal.valueOf(value)));
          if (owner(figure) != null) {
            centres.computeIfAbsent(owner(figure), of -> new HashMap<>()).put(figure, value);
          }
        });
    return Attack.on(tables, all, Map.of())
        .relations(nation.relations())
        .gaps(gaps())
        .centres(centres)
        .assuming(assumption)
        .verdict();
  }

  private Map<Bound, Long> gaps() {
    Map<Bound, Long> gaps = new HashMap<>();
    for (Bound bound : nation.relations()) {
      if (bound.kind() == Kind.GAP && gapsAreKnown()) {
        gaps.put(
            bound,
            nation.numbers().get(bound.whole())
                - bound.parts().stream().mapToLong(nation.numbers()::get).sum());
      }
    }
    return gaps;
  }

  private static Table table(Figure figure, int version) {
    String unit =
        Stream.of("nights", "stays").filter(figure.table()::endsWith).findFirst().orElse("persons");
    return new Table(
        figure.year(),
        version,
        figure.table(),
        figure.table().equals("answers") ? "SHARE" : "COUNT",
        figure.table().endsWith("both") ? "stays" : unit,
        figure.table().equals("answers") ? "persons" : null,
        isNational(figure) ? "Nation" : owner(figure) == null ? "Region" : "Centre",
        "Column",
        false);
  }

  long few() {
    return numbers.entrySet().stream()
        .filter(number -> isFew(number.getKey().figure(), number.getValue()))
        .count();
  }

  Set<String> hiddenNames() {
    Set<String> names = new TreeSet<>();
    hidden.forEach(place -> names.add(place.toString()));
    return names;
  }
}
