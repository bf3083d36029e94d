package shelter.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import shelter.attack.LinearSystem.Row;
import shelter.relation.Bound;
import shelter.relation.Figure;
import shelter.relation.Kind;

/**
 * What can be known from published numbers, as one linear system: shown numbers are constants,
 * hidden ones and those that no table has are unknowns.
 */
final class Knowledge {
  /** The only column whose numbers may be negative. */
  private static final String DIFFERENCE = "DIFFERENCE";

  /** A figure as one version has it. */
  private record Place(Figure figure, int version) {}

  private final LinearSystem system = new LinearSystem();
  private final Map<Place, BigDecimal> shown = new HashMap<>();
  private final Map<Place, PublishedNumber> hidden = new LinkedHashMap<>();
  private final Map<Place, Integer> unknowns = new LinkedHashMap<>();
  private final Map<Integer, TreeSet<Integer>> versionsOf = new TreeMap<>();
  private final Set<List<Object>> bound = new HashSet<>();
  private final List<String> contradictions = new ArrayList<>();

  /**
   * @param known what somebody knows beside the publications; of every version
   */
  Knowledge(Iterable<PublishedNumber> numbers, Map<Figure, Long> known) {
    for (PublishedNumber number : numbers) {
      versionsOf.computeIfAbsent(number.year(), of -> new TreeSet<>()).add(number.version());
      Place place = new Place(number.figure(), number.version());
      Long more = known.get(number.figure());
      if (!number.isHidden()) {
        shown.put(place, number.shown());
      } else if (more != null) {
        shown.put(place, BigDecimal.valueOf(more));
      } else {
        hidden.put(place, number);
      }
    }
    hidden.keySet().forEach(this::unknown);
  }

  /** The relations between the figures of one version of a year. */
  void bind(int version, List<Bound> relations, Map<Bound, Long> gaps) {
    for (Bound relation : relations) {
      for (int before : versionsBefore(relation)) {
        bind(relation, version, before, gaps.get(relation));
      }
    }
    new Unrecorded(relations, figure -> isPublished(new Place(figure, version)))
        .relations()
        .forEach(more -> bind(more, version));
  }

  private boolean isPublished(Place place) {
    return shown.containsKey(place) || hidden.containsKey(place);
  }

  /** The versions of the year before, where a relation reaches there. */
  private Set<Integer> versionsBefore(Bound relation) {
    int year = relation.whole().year();
    return relation.parts().stream().allMatch(part -> part.year() == year)
        ? Set.of(0)
        : versionsOf.getOrDefault(year - 1, new TreeSet<>());
  }

  private void bind(Bound relation, int version, int before, Long gap) {
    Sum sum = new Sum();
    sum.add(new Place(relation.whole(), version), -1);
    for (Figure part : relation.parts()) {
      boolean same = part.year() == relation.whole().year();
      sum.add(new Place(part, same ? version : before), 1);
    }
    if (relation.kind() == Kind.COVER) {
      sum.bind(0, LinearSystem.UNBOUNDED, before != 0, relation.toString());
      return;
    }
    boolean exact = relation.kind() == Kind.SUM || gap != null;
    long rest = relation.kind() == Kind.SUM || gap == null ? 0 : -gap;
    sum.bind(exact ? rest : -LinearSystem.UNBOUNDED, rest, before != 0, relation.toString());
  }

  private void bind(Unrecorded.Most more, int version) {
    Sum sum = new Sum();
    more.factors().forEach((figure, factor) -> sum.add(new Place(figure, version), factor));
    sum.bind(-LinearSystem.UNBOUNDED, 0, false, more.toString());
  }

  /** A printed share or mean: {@code printed - half <= value / base < printed + half}. */
  void bind(Printed printed) {
    Place value = new Place(printed.value(), printed.version());
    Place base = new Place(printed.base(), printed.version());
    Sum least = new Sum();
    least.add(value, printed.factor());
    least.add(base, 1 - printed.twice());
    least.bind(0, LinearSystem.UNBOUNDED, false, printed.toString());
    Sum most = new Sum();
    most.add(value, printed.factor());
    most.add(base, -1 - printed.twice());
    most.bind(-LinearSystem.UNBOUNDED, -1, false, printed.toString());
    Sum some = new Sum();
    some.add(base, 1);
    some.bind(1, LinearSystem.UNBOUNDED, false, printed.toString());
  }

  /** What one version shows or hides is, if nothing has changed, what another one has there. */
  void bindVersions() {
    for (Place place : List.copyOf(unknowns.keySet())) {
      Set<Integer> versions = versionsOf.getOrDefault(place.figure().year(), new TreeSet<>());
      for (int other : versions) {
        Place there = new Place(place.figure(), other);
        if (other != place.version()
            && (shown.containsKey(there)
                || other > place.version() && unknowns.containsKey(there))) {
          Sum same = new Sum();
          same.add(place, 1);
          same.add(there, -1);
          same.bind(0, 0, true, "");
        }
      }
    }
  }

  private int unknown(Place place) {
    return unknowns.computeIfAbsent(
        place,
        of ->
            system.add(
                place.figure().column().equals(DIFFERENCE) ? -LinearSystem.UNBOUNDED : 0,
                LinearSystem.UNBOUNDED));
  }

  /** A sum of figures: what is shown goes to the other side. */
  private final class Sum {
    private final Map<Integer, Long> factors = new LinkedHashMap<>();
    private BigDecimal constant = BigDecimal.ZERO;

    void add(Place place, long factor) {
      BigDecimal number = shown.get(place);
      if (number == null) {
        factors.merge(unknown(place), factor, Long::sum);
      } else {
        constant = constant.add(number.multiply(BigDecimal.valueOf(factor)));
      }
    }

    void bind(long least, long most, boolean assumed, String what) {
      factors.values().removeIf(factor -> factor == 0);
      if (constant.stripTrailingZeros().scale() > 0) {
        return; // hours, kilometres, full-time equivalents: no persons
      }
      long found = constant.longValueExact();
      long low = least <= -LinearSystem.UNBOUNDED ? least : least - found;
      long high = most >= LinearSystem.UNBOUNDED ? most : most - found;
      if (factors.isEmpty()) {
        if ((low > 0 || high < 0) && !assumed) {
          contradictions.add(what);
        }
        return;
      }
      Row row =
          new Row(
              LinearSystem.array(factors.keySet()),
              factors.values().stream().mapToLong(Long::longValue).toArray(),
              low,
              high,
              assumed);
      if (bound.add(List.of(factors, low, high))) {
        system.bind(row);
      }
    }
  }

  LinearSystem system() {
    return system;
  }

  /** The hidden numbers and their unknowns. */
  Map<PublishedNumber, Integer> hidden() {
    Map<PublishedNumber, Integer> all = new LinkedHashMap<>();
    hidden.forEach((place, number) -> all.put(number, unknowns.get(place)));
    return all;
  }

  /** Relations that shown numbers break; then either the numbers or the relations are wrong. */
  List<String> contradictions() {
    return List.copyOf(new LinkedHashSet<>(contradictions));
  }
}
