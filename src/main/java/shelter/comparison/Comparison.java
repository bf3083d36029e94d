package shelter.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shelter.publication.Edition;

/**
 * Centres beside each other: a row for each, a column for each figure, and the drawings of them.
 */
public class Comparison {
  /** What is compared where nobody has chosen figures. */
  private static final List<Measure> USUAL =
      List.of(
          Measure.RESIDENTS, Measure.STAYS, Measure.OVERNIGHT_DAYS, Measure.COST_PER_INHABITANT);

  private static final int LARGEST = 3;

  /** One centre and its figures. */
  public record Row(String code, String name, List<Shown> figures) {
    // spotless:off
    public String getCode() { return code; }
    public String getName() { return name; }
    public List<Shown> getFigures() { return figures; }
    // spotless:on
  }

  private final List<Measure> measures;
  private final List<Row> rows = new ArrayList<>();
  private final List<Shown> medians;
  private final SizeClass size;

  Comparison(Edition edition, Choice choice, Map<String, House> houses) {
    measures = choice.measures().isEmpty() ? USUAL : choice.measures();
    size = choice.size();
    List<String> centres =
        choice.isEmpty()
            ? largest(edition)
            : choice.centres().isEmpty() ? size.centres(edition) : choice.centres();
    for (String code : centres) {
      House house = houses.get(code);
      rows.add(
          new Row(
              code,
              house == null ? code : house.getName(),
              measures.stream().map(one -> one.of(edition, code)).toList()));
    }
    List<String> names = houses.values().stream().map(House::getName).toList();
    rows.sort(Comparator.comparing((Row row) -> names.indexOf(row.name())));
    if (choice.sort() != null && measures.contains(choice.sort())) {
      int at = measures.indexOf(choice.sort());
      rows.sort(
          Comparator.comparing(
              (Row row) -> row.figures().get(at).value(),
              Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder().reversed())));
    }
    medians =
        size == null
            ? List.of()
            : measures.stream().map(one -> one.median(edition, size.centres(edition))).toList();
  }

  /** The centres with the most inhabitants in their municipalities. */
  private static List<String> largest(Edition edition) {
    return SizeClass.centresOf(edition).stream()
        .filter(code -> Measure.INHABITANTS.of(edition, code).value() != null)
        .sorted(
            Comparator.comparing((String code) -> Measure.INHABITANTS.of(edition, code).value())
                .reversed())
        .limit(LARGEST)
        .toList();
  }

  /** A drawing of each figure that is an amount. */
  public List<Drawing> getDrawings() {
    List<String> names = rows.stream().map(Row::name).toList();
    return Stream.iterate(0, i -> i < measures.size(), i -> i + 1)
        .filter(i -> !measures.get(i).isAnswer())
        .map(
            i ->
                Drawing.of(
                    measures.get(i),
                    names,
                    rows.stream().map(row -> row.figures().get(i)).toList()))
        .toList();
  }

  /** Whether any figure of these is hidden. */
  public boolean isHiding() {
    return rows.stream().anyMatch(row -> row.figures().stream().anyMatch(Shown::hidden));
  }

  // spotless:off
  public List<Measure> getMeasures() { return measures; }
  public List<Row> getRows() { return rows; }
  public List<Shown> getMedians() { return medians; }
  public SizeClass getSize() { return size; }
  // spotless:on
}
