package shelter.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import shelter.publication.Edition;
import shelter.publication.Editions;

/**
 * What is to be compared, as the address says: centres, a size class, figures, and their order.
 * What does not exist is left out; {@code left} says that something was.
 */
record Choice(
    List<String> centres, SizeClass size, List<Measure> measures, Measure sort, boolean left) {
  static final int MOST = 6;

  /** The parts of the figures of a centre, in the order of the page. */
  static final Map<String, Set<Measure>> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("users", EnumSet.range(Measure.RESIDENTS, Measure.CONVERSATIONS));
    PARTS.put("house", EnumSet.range(Measure.EMPLOYEES, Measure.MEN_FULL));
    PARTS.put("area", EnumSet.range(Measure.COST_PER_INHABITANT, Measure.INHABITANTS));
  }

  /** Reads the parameters of an address; each may be given several times, or joined by commas. */
  static Choice of(Map<String, String[]> given, Edition edition) {
    List<String> there = SizeClass.centresOf(edition);
    Set<String> centres = all(given, "centre");
    Set<String> sizes = all(given, "size");
    Set<String> figures = all(given, "figure");
    Set<String> sorts = all(given, "sort");
    List<String> known = centres.stream().filter(there::contains).toList();
    List<Measure> measures = codes(Measure.class, figures);
    List<SizeClass> classes = codes(SizeClass.class, sizes);
    List<Measure> sort = codes(Measure.class, sorts);
    boolean left =
        known.size() < centres.size()
            || known.size() > MOST
            || measures.size() < figures.size()
            || classes.size() < sizes.size();
    return new Choice(
        known.subList(0, Math.min(MOST, known.size())),
        classes.isEmpty() ? null : classes.get(0),
        measures,
        sort.isEmpty() || !measures.isEmpty() && !measures.contains(sort.get(0))
            ? null
            : sort.get(0),
        left);
  }

  private static Set<String> all(Map<String, String[]> given, String name) {
    Set<String> all = new LinkedHashSet<>();
    for (String value : given.getOrDefault(name, new String[0])) {
      Stream.of(value.split(","))
          .map(String::strip)
          .filter(one -> !one.isEmpty())
          .forEach(all::add);
    }
    return all;
  }

  private static <E extends Enum<E>> List<E> codes(Class<E> list, Set<String> names) {
    List<E> codes = new ArrayList<>();
    for (E code : list.getEnumConstants()) {
      if (names.contains(code.name())) {
        codes.add(code);
      }
    }
    return codes;
  }

  /** A parameter that is there and not empty, or null. */
  static String given(String parameter) {
    return parameter == null || parameter.isBlank() ? null : parameter;
  }

  /** The published version of a year; of the newest where none is asked for; null where none is. */
  static Edition edition(Editions editions, String year) {
    return year == null
        ? editions.find(null)
        : year.matches("\\d{4}") ? editions.find(Integer.valueOf(year)) : null;
  }

  boolean isEmpty() {
    return centres.isEmpty() && size == null;
  }
}
