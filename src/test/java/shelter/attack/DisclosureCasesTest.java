package shelter.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shelter.attack.Report.Range;
import shelter.relation.Bound;
import shelter.relation.Figure;
import shelter.relation.Kind;

/** Hidden sets with a known answer: the attacker finds what can be found, and nothing else. */
class DisclosureCasesTest {
  private static final int YEAR = 2025;

  /** Sums of rows or columns that are published too. */
  private static final Map<String, List<String>> PARTS =
      Map.of("EU", List.of("Portugal", "Spain"), "nonEU", List.of("Iceland"));

  /** A line of the file. */
  record Line(
      String ofCase,
      String row,
      String column,
      boolean inner,
      long value,
      boolean hidden,
      Attack.Assumption attacker,
      boolean passes,
      String width,
      boolean revealed) {
    Figure figure() {
      return new Figure(YEAR, ofCase, row, column, false);
    }
  }

  static List<List<Line>> cases() throws IOException {
    Map<String, List<Line>> cases = new TreeMap<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/disclosure-cases.csv")).stream()
            .skip(1)
            .toList()) {
      String[] part = line.split(",", -1);
      cases
          .computeIfAbsent(part[0], of -> new ArrayList<>())
          .add(
              new Line(
                  part[0],
                  part[1],
                  part[2],
                  part[3].equals("inner"),
                  Long.parseLong(part[4]),
                  part[7].equals("1"),
                  part[10].equals("lb1")
                      ? Attack.Assumption.AT_LEAST_ONE
                      : Attack.Assumption.NOT_NEGATIVE,
                  part[11].equals("pass"),
                  part[12],
                  part[13].equals("1")));
    }
    return List.copyOf(cases.values());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatCanBeFound(List<Line> lines) {
    Line first = lines.get(0);
    Report report = attack(lines).assuming(first.attacker()).full();

    Map<Figure, Range> found = new LinkedHashMap<>();
    report.numbers().forEach(one -> found.put(one.figure(), one.range()));
    assertEquals(lines.stream().filter(Line::hidden).count(), found.size());
    assertEquals(
        lines.stream().filter(Line::revealed).map(Line::figure).toList(),
        found.keySet().stream().filter(figure -> found.get(figure).isExact()).toList());
    for (Line line : lines) {
      Range range = found.get(line.figure());
      if (range != null) {
        assertTrue(range.least() <= line.value() && range.most() >= line.value(), line::toString);
      }
    }
    if (first.passes()) {
      assertEquals(
          Long.parseLong(first.width()),
          found.values().stream().mapToLong(one -> one.values() - 1).min().orElseThrow());
    }
    Report verdict = attack(lines).assuming(first.attacker()).verdict();
    assertEquals(
        report.findings().stream().map(one -> one.number().figure()).toList(),
        verdict.findings().stream().map(one -> one.number().figure()).toList());
  }

  private static Attack attack(List<Line> lines) {
    List<PublishedNumber> numbers = new ArrayList<>();
    for (Line line : lines) {
      numbers.add(
          new PublishedNumber(
              YEAR,
              1,
              line.ofCase(),
              line.row(),
              line.column(),
              false,
              line.hidden() ? null : BigDecimal.valueOf(line.value())));
    }
    Table table =
        new Table(YEAR, 1, lines.get(0).ofCase(), "COUNT", "persons", null, "Row", "Column", false);
    return Attack.on(List.of(table), numbers, Map.of()).relations(relations(lines));
  }

  private static List<Bound> relations(List<Line> lines) {
    List<Bound> relations = new ArrayList<>();
    for (Line whole : lines) {
      if (!whole.inner()) {
        add(
            relations,
            whole,
            lines,
            one -> isPart(one.row(), whole.row()) && one.column().equals(whole.column()),
            Line::row);
        add(
            relations,
            whole,
            lines,
            one -> isPart(one.column(), whole.column()) && one.row().equals(whole.row()),
            Line::column);
      }
    }
    return relations;
  }

  private static void add(
      List<Bound> relations,
      Line whole,
      List<Line> lines,
      Predicate<Line> part,
      java.util.function.Function<Line, String> code) {
    List<Figure> parts =
        lines.stream()
            .filter(part)
            .filter(one -> !PARTS.containsKey(code.apply(one)))
            .map(Line::figure)
            .toList();
    if (!parts.isEmpty()) {
      relations.add(new Bound(Kind.SUM, whole.figure(), parts, ""));
    }
  }

  private static boolean isPart(String code, String of) {
    return !code.equals(of)
        && (of.equals("Total") || PARTS.getOrDefault(of, List.of()).contains(code));
  }
}
