package shelter.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shelter.attack.Report.Range;
import shelter.relation.Bound;
import shelter.relation.Figure;
import shelter.relation.Kind;

/** A few published numbers, most of them in one row of one table, and what they have in common. */
final class MadeNumbers {
  static final int YEAR = 2025;
  static final String T = "violence_types";

  final List<PublishedNumber> numbers = new ArrayList<>();
  final List<Bound> relations = new ArrayList<>();
  final List<Printed> printed = new ArrayList<>();

  static Figure figure(String column, boolean base) {
    return new Figure(YEAR, T, "R", column, base);
  }

  void hide(String... columns) {
    for (String column : columns) {
      add(figure(column, false), null);
    }
  }

  void show(String column, long number) {
    add(figure(column, false), number);
  }

  void base(String column, Long number) {
    add(figure(column, true), number);
  }

  void add(Figure figure, Long number) {
    add(1, figure, number);
  }

  void add(int version, Figure figure, Long number) {
    numbers.add(
        new PublishedNumber(
            figure.year(),
            version,
            figure.table(),
            figure.row(),
            figure.column(),
            figure.base(),
            number == null ? null : BigDecimal.valueOf(number)));
  }

  void relate(Kind kind, String whole, String... parts) {
    relations.add(
        new Bound(
            kind,
            figure(whole, false),
            List.of(parts).stream().map(part -> figure(part, false)).toList(),
            ""));
  }

  /** The total is split into columns, and some are in none of them. */
  void split(String... columns) {
    for (boolean base : new boolean[] {false, true}) {
      List<Figure> parts = List.of(columns).stream().map(one -> figure(one, base)).toList();
      relations.add(new Bound(Kind.GAP, figure("TOTAL", base), parts, ""));
    }
  }

  void valuesAreAtMostTheirBases(String... columns) {
    for (String column : columns) {
      relations.add(new Bound(Kind.MOST, figure(column, true), List.of(figure(column, false)), ""));
    }
  }

  Attack attack() {
    List<Table> tables = new ArrayList<>();
    for (PublishedNumber one : numbers) {
      String rows = one.table().equals(T) ? "ViolenceType" : "Centre";
      tables.add(
          new Table(
              one.year(),
              one.version(),
              one.table(),
              "SHARE",
              "persons",
              "persons",
              rows,
              "Gender",
              true));
    }
    return Attack.on(tables, numbers, Map.of()).relations(relations).printed(printed);
  }

  /** What an attack finds that each hidden one of the columns can be. */
  Range range(String column) {
    return range(attack().full(), column);
  }

  static Range range(Report report, String column) {
    return report.numbers().stream()
        .filter(one -> one.figure().equals(figure(column, false)))
        .findFirst()
        .orElseThrow()
        .range();
  }
}
