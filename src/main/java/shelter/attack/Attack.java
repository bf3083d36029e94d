package shelter.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shelter.relation.Bound;
import shelter.relation.Figure;
import shelter.relation.Relations;
import shelter.statistics.TableEntry;

/**
 * An attack on what is published: all tables of all years and versions together, withdrawn ones
 * too. It knows the relations between figures, and that counts are whole and not negative.
 */
public final class Attack {
  /** What an attacker assumes of a number that is hidden. */
  public enum Assumption {
    /** It is a count. */
    NOT_NEGATIVE,
    /** It is hidden because there is something to hide: zeros are shown. */
    AT_LEAST_ONE
  }

  /** One version of one year. */
  private record Version(int year, int number) {}

  private final Map<Version, Map<String, Table>> tables = new LinkedHashMap<>();
  private final List<PublishedNumber> numbers;
  private final Map<String, String> regionOfCentre;
  private final List<Printed> printed = new ArrayList<>();
  private final Map<Figure, Long> known = new HashMap<>();
  private final Map<Bound, Long> gaps = new HashMap<>();
  private final Map<String, Map<Figure, Long>> centres = new TreeMap<>();
  private List<Bound> relations;
  private Assumption assumption = Assumption.AT_LEAST_ONE;

  private Attack(
      Collection<Table> tables,
      Collection<PublishedNumber> numbers,
      Map<String, String> regionOfCentre) {
    this.numbers = List.copyOf(numbers);
    this.regionOfCentre = regionOfCentre;
    for (Table table : tables) {
      this.tables
          .computeIfAbsent(new Version(table.year(), table.version()), of -> new LinkedHashMap<>())
          .put(table.name(), table);
    }
  }

  /**
   * An attack.
   *
   * @param tables all that were ever published
   * @param numbers theirs, shown and hidden
   * @param regionOfCentre everybody knows where a centre is
   */
  public static Attack on(
      Collection<Table> tables,
      Collection<PublishedNumber> numbers,
      Map<String, String> regionOfCentre) {
    return new Attack(tables, numbers, regionOfCentre);
  }

  /** Shares and means that are printed though their value or base is hidden. */
  public Attack printed(Collection<Printed> all) {
    printed.addAll(all);
    return this;
  }

  /** What somebody knows of hidden numbers from elsewhere. */
  public Attack known(Map<Figure, Long> numbers) {
    known.putAll(numbers);
    return this;
  }

  /** Of how many it is not recorded, where somebody knows that. */
  public Attack gaps(Map<Bound, Long> numbers) {
    gaps.putAll(numbers);
    return this;
  }

  /** What each centre knows: its own true figures. */
  public Attack centres(Map<String, Map<Figure, Long>> figuresOfCentre) {
    centres.putAll(figuresOfCentre);
    return this;
  }

  /** Relations in place of those that all publications have. */
  public Attack relations(List<Bound> others) {
    relations = others;
    return this;
  }

  /** What is assumed of hidden numbers as far as possible. */
  public Attack assuming(Assumption other) {
    assumption = other;
    return this;
  }

  /** Finds all that each hidden number can be. */
  public Report full() {
    return run(true);
  }

  /** Finds only whether each hidden number can be enough. */
  public Report verdict() {
    return run(false);
  }

  private Report run(boolean thorough) {
    long begin = System.nanoTime();
    Knowledge knowledge = new Knowledge(numbers, known);
    tables.keySet().forEach(version -> bind(knowledge, version));
    printed.forEach(knowledge::bind);
    knowledge.bindVersions();
    Map<PublishedNumber, Integer> unknowns = knowledge.hidden();
    Map<Integer, Long> values = new LinkedHashMap<>();
    unknowns.forEach((number, unknown) -> values.put(unknown, (long) table(number).values(number)));
    Search search =
        new Search(knowledge.system(), values, assumption == Assumption.AT_LEAST_ONE, thorough);
    Map<Integer, Report.Hidden> hidden = new LinkedHashMap<>();
    unknowns.forEach(
        (number, unknown) ->
            hidden.put(unknown, hidden(number, values.get(unknown), search.found().get(unknown))));
    List<Report.Finding> findings = new ArrayList<>();
    hidden.values().stream()
        .filter(Report.Hidden::isTooNarrow)
        .forEach(one -> findings.add(new Report.Finding(one, null)));
    centres.forEach(
        (centre, own) -> findings.addAll(findBy(centre, own, search, unknowns, hidden)));
    return new Report(
        thorough,
        List.copyOf(hidden.values()),
        findings,
        knowledge.contradictions(),
        (System.nanoTime() - begin) / 1_000_000 / 1000.0);
  }

  private List<Report.Finding> findBy(
      String centre,
      Map<Figure, Long> own,
      Search search,
      Map<PublishedNumber, Integer> unknowns,
      Map<Integer, Report.Hidden> hidden) {
    Map<Integer, Long> mine = new LinkedHashMap<>();
    unknowns.forEach(
        (number, unknown) -> {
          Long value = own.get(number.figure());
          if (value != null && isLast(number)) {
            mine.put(unknown, value);
          }
        });
    return search.exactTo(mine).stream()
        .map(hidden::get)
        .filter(one -> !one.isExact() && !own.containsKey(one.figure()))
        .map(one -> new Report.Finding(one, centre))
        .toList();
  }

  /** What a centre is taken to know is what is true now; an older version may have told less. */
  private boolean isLast(PublishedNumber number) {
    return tables.keySet().stream()
        .noneMatch(
            version -> version.year() == number.year() && version.number() > number.version());
  }

  private static Report.Hidden hidden(PublishedNumber number, long needed, Search.Found found) {
    return new Report.Hidden(
        number.figure(),
        number.version(),
        needed,
        found == null ? null : found.range(),
        found == null ? null : found.assuming());
  }

  private Table table(PublishedNumber number) {
    return tables.get(new Version(number.year(), number.version())).get(number.table());
  }

  private void bind(Knowledge knowledge, Version version) {
    knowledge.bind(version.number(), relations(version), gaps);
  }

  private List<Bound> relations(Version version) {
    if (relations != null) {
      return relations.stream().filter(one -> one.whole().year() == version.year()).toList();
    }
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    Map<String, Set<String>> columns = new LinkedHashMap<>();
    for (PublishedNumber number : numbers) {
      if (number.year() == version.year() && number.version() == version.number()) {
        rows.computeIfAbsent(number.table(), of -> new LinkedHashSet<>()).add(number.row());
        columns.computeIfAbsent(number.table(), of -> new LinkedHashSet<>()).add(number.column());
      }
    }
    List<TableEntry> entries =
        tables.get(version).values().stream().map(Table::entry).collect(Collectors.toList());
    List<Bound> all =
        new ArrayList<>(Relations.bind(entries, lists(rows), lists(columns), regionOfCentre));
    all.addAll(Relations.covers(entries, lists(rows), lists(columns), regionOfCentre));
    return all;
  }

  private static Map<String, List<String>> lists(Map<String, Set<String>> codes) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    codes.forEach((table, all) -> lists.put(table, List.copyOf(all)));
    return lists;
  }
}
