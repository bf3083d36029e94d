package shelter.suppression;

import static shelter.suppression.RandomNation.AGES;
import static shelter.suppression.RandomNation.ALL;
import static shelter.suppression.RandomNation.ANSWERS;
import static shelter.suppression.RandomNation.CENTRES;
import static shelter.suppression.RandomNation.FIRST;
import static shelter.suppression.RandomNation.REGIONS;
import static shelter.suppression.RandomNation.SECOND;
import static shelter.suppression.RandomNation.SEXES;
import static shelter.suppression.RandomNation.centre;
import static shelter.suppression.RandomNation.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shelter.relation.Bound;
import shelter.relation.Figure;
import shelter.relation.Kind;

/** How the figures of a made-up nation hang together. */
final class RandomRelations {
  private final Set<Bound> relations = new LinkedHashSet<>();
  private final Map<Figure, Long> numbers;
  private final int[] region;

  RandomRelations(Map<Figure, Long> numbers, int[] regionOfCentre) {
    this.numbers = numbers;
    region = regionOfCentre;
    relate();
  }

  List<Bound> all() {
    return List.copyOf(relations);
  }

  private void relate() {
    relations.clear();
    for (Figure whole : numbers.keySet()) {
      String[] code = whole.column().split("_");
      boolean persons = code.length == 2;
      if (code[0].equals(ALL) && (persons || whole.table().equals("answers"))) {
        relate(
            Kind.SUM,
            whole,
            SEXES.stream().map(sex -> in(whole, sex + (persons ? "_" + code[1] : ""))));
      }
      if (persons && code[1].equals(ALL)) {
        relate(Kind.SUM, whole, AGES.stream().map(age -> in(whole, code[0] + "_" + age)));
      }
      relateRows(whole);
      relateTables(whole);
    }
  }

  private void relateRows(Figure whole) {
    String table = whole.table();
    if (table.equals("region_before")) {
      relate(
          Kind.SUM, whole, Stream.of(figure(FIRST, "region_persons", whole.row(), whole.column())));
    } else if (table.startsWith("region_")) {
      relate(
          Kind.SUM,
          whole,
          IntStream.range(0, CENTRES)
              .filter(centre -> REGIONS.get(region[centre]).equals(whole.row()))
              .mapToObj(centre -> row(whole, table.replace("region_", "centre_"), centre(centre))));
    } else if (table.equals("centre_both")) {
      relate(
          Kind.SUM,
          whole,
          Stream.of(FIRST, SECOND)
              .map(year -> figure(year, "centre_stays", whole.row(), whole.column())));
    } else if (Set.of("persons", "stays", "nights").contains(table)) {
      relate(Kind.SUM, whole, REGIONS.stream().map(name -> row(whole, "region_" + table, name)));
    }
  }

  private void relateTables(Figure whole) {
    if (whole.table().endsWith("stays")) {
      Figure persons = row(whole, whole.table().replace("stays", "persons"), whole.row());
      relate(Kind.MOST, whole, Stream.of(in(persons, ALL + "_" + ALL)));
    } else if (whole.table().endsWith("nights")) {
      relate(
          Kind.MOST,
          whole,
          Stream.of(row(whole, whole.table().replace("nights", "stays"), whole.row())));
    } else if (whole.base()) {
      relate(Kind.SUM, whole, ANSWERS.stream().map(row -> row(value(whole), "answers", row)));
      if (whole.row().equals("YES")) {
        relate(
            Kind.GAP,
            figure(whole.year(), "persons", ALL, whole.column() + "_" + ALL),
            Stream.of(whole));
      }
    }
  }

  private void relate(Kind kind, Figure whole, Stream<Figure> parts) {
    List<Figure> all = parts.toList();
    List<Figure> there = all.stream().filter(numbers::containsKey).toList();
    if (!there.isEmpty()) {
      relations.add(new Bound(there.size() < all.size() ? Kind.GAP : kind, whole, there, ""));
    }
  }

  private static Figure in(Figure figure, String column) {
    return new Figure(figure.year(), figure.table(), figure.row(), column, figure.base());
  }

  private static Figure row(Figure figure, String table, String row) {
    return new Figure(figure.year(), table, row, figure.column(), figure.base());
  }

  private static Figure value(Figure base) {
    return figure(base.year(), base.table(), base.row(), base.column());
  }
}
