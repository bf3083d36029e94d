package shelter.dataset.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shelter.shared.Refusal;

/** What is asked of a table: some values of each dimension, laid out with lines and columns. */
public record Extract(Cube cube, List<Dimension> stub, List<Dimension> heading) {
  /** So many figures can be asked for at once. */
  public static final int MOST_CELLS = 150_000;

  /**
   * Reads what was chosen. A dimension that is not named is there with all its values.
   *
   * @param chosen codes and expressions by the name of a dimension
   * @param stub which dimensions make the lines, and heading which the columns; both empty for the
   *     order of the contract with the contents as columns
   * @throws Refusal when a dimension, value or expression is not there, or a dimension stands
   *     nowhere or twice
   */
  public static Extract of(
      Cube cube, Map<String, List<String>> chosen, List<String> stub, List<String> heading) {
    Map<String, Dimension> dimensions = new LinkedHashMap<>();
    cube.dimensions().forEach(one -> dimensions.put(one.code(), one));
    chosen.forEach(
        (name, expressions) -> {
          Dimension dimension = called(cube, name);
          dimensions.put(dimension.code(), dimension.choose(expressions));
        });
    List<String> lines = codes(cube, stub);
    List<String> columns = codes(cube, heading);
    List<String> rest = new ArrayList<>(dimensions.keySet());
    rest.removeAll(lines);
    rest.removeAll(columns);
    if (lines.isEmpty() && columns.isEmpty()) {
      columns = List.of(Dimension.CONTENTS);
      lines = rest.subList(0, rest.size() - 1);
    } else if (lines.isEmpty()) {
      lines = rest;
    } else if (columns.isEmpty()) {
      columns = rest;
    } else if (!rest.isEmpty()) {
      throw new Refusal(null, "dataset.noPlace", rest.get(0));
    }
    if (lines.size() + columns.size() != dimensions.size()) {
      throw new Refusal(null, "dataset.twoPlaces");
    }
    return new Extract(
        cube,
        lines.stream().map(dimensions::get).toList(),
        columns.stream().map(dimensions::get).toList());
  }

  private static List<String> codes(Cube cube, List<String> names) {
    return names.stream().map(name -> called(cube, name).code()).toList();
  }

  private static Dimension called(Cube cube, String name) {
    Dimension dimension = cube.called(name);
    if (dimension == null) {
      throw new Refusal(null, "dataset.noVariable", name);
    }
    return dimension;
  }

  /** All dimensions, in the order in which the figures run. */
  public List<Dimension> dimensions() {
    List<Dimension> all = new ArrayList<>(stub);
    all.addAll(heading);
    return all;
  }

  /** How many figures these are. */
  public long size() {
    return dimensions().stream().mapToLong(one -> one.values().size()).reduce(1, (a, b) -> a * b);
  }

  /**
   * Every line or every column: the values of its dimensions in their order, the last one first.
   */
  public static List<List<String>> lines(List<Dimension> dimensions) {
    List<List<String>> lines = List.of(List.of());
    for (Dimension dimension : dimensions) {
      List<List<String>> longer = new ArrayList<>(lines.size() * dimension.values().size());
      for (List<String> line : lines) {
        for (String value : dimension.values()) {
          List<String> one = new ArrayList<>(line);
          one.add(value);
          longer.add(one);
        }
      }
      lines = longer;
    }
    return lines;
  }

  /** The figures of a line, one for each column. */
  public List<Cube.Figure> figures(List<String> line) {
    List<Cube.Figure> figures = new ArrayList<>();
    for (List<String> column : lines(heading)) {
      Map<String, String> at = new LinkedHashMap<>();
      for (int i = 0; i < stub.size(); i++) {
        at.put(stub.get(i).code(), line.get(i));
      }
      for (int i = 0; i < heading.size(); i++) {
        at.put(heading.get(i).code(), column.get(i));
      }
      figures.add(
          cube.figure(
              at.get(Dimension.YEAR),
              at.get(Dimension.ROW),
              at.get(Dimension.COLUMN),
              at.get(Dimension.CONTENTS)));
    }
    return figures;
  }

  /** All figures in the order in which they run. */
  public List<Cube.Figure> figures() {
    return lines(stub).stream().flatMap(line -> figures(line).stream()).toList();
  }

  /** What was chosen, whatever it was called: the same text for the same figures. */
  public String key() {
    return cube.name() + stub + heading;
  }
}
