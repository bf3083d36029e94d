package shelter.attack;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shelter.dataset.Readers;

/**
 * What a stranger gets from a running register: every table in every format and as a page. How the
 * tables are made up is read from the open definitions in this repository.
 */
final class PublishedFiles {
  private static final Pattern CONTENTS =
      Pattern.compile(
          "\\(\\d+, '(\\w+)', '(\\w+)', '(\\w+)', (?:'(\\w+)'|null(?:::text)?), '(\\w+)', '(\\w+)', (true|false)");
  private static final Pattern ID = Pattern.compile("\"id\":\"([a-z0-9_]+)\",\"label\"");
  private static final Pattern ROW = Pattern.compile("<tr data-row=\"([^\"]+)\">(.*?)</tr>");
  private static final Pattern CELL =
      Pattern.compile("data-column=\"([^\"]+)\"[^>]*>(?:<[^>]+>)*\\s*([^<\\s]*)");
  private static final String HIDDEN = ":";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final Map<String, Table> structure = new TreeMap<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<PublishedNumber> numbers = new ArrayList<>();
  private final List<Printed> printed = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();

  private PublishedFiles(String address) {
    this.address = address;
  }

  /**
   * Everything of some years, as it is published now.
   *
   * @param address of the register, without a path
   * @param years which years; empty for all
   */
  static PublishedFiles read(String address, Set<Integer> years) throws Exception {
    PublishedFiles files = new PublishedFiles(address);
    files.readStructure();
    Matcher id = ID.matcher(files.text("/api/v2/tables?lang=en"));
    Set<String> names = new LinkedHashSet<>();
    while (id.find()) {
      if (files.structure.containsKey(id.group(1))) {
        names.add(id.group(1));
      }
    }
    for (String name : names) {
      files.readTable(name, years);
    }
    return files;
  }

  private void readStructure() throws IOException {
    try (var all = Files.list(Path.of("sql/statistics/contents"))) {
      for (Path file : all.sorted().toList()) {
        Matcher line = CONTENTS.matcher(Files.readString(file));
        while (line.find()) {
          structure.put(
              line.group(1),
              new Table(
                  0,
                  0,
                  line.group(1),
                  line.group(2),
                  line.group(3),
                  line.group(4),
                  line.group(5),
                  line.group(6),
                  Boolean.parseBoolean(line.group(7))));
        }
      }
    }
  }

  private void readTable(String table, Set<Integer> years) throws Exception {
    String data = "/api/v2/tables/" + table + "/data?lang=en&outputFormat=";
    String codes = "&outputFormatParams=UseCodes";
    Map<String, String> all = Readers.jsonStat(text(data + "json-stat2"));
    compare(table, "px", all, Readers.px(text(data + "px")));
    compare(table, "csv", all, Readers.csv(text(data + "csv" + codes)));
    compare(table, "html", all, Readers.html(text(data + "html" + codes)));
    compare(table, "xlsx", all, Readers.xlsx(content(data + "xlsx" + codes)));
    Map<Integer, Map<String, Map<String, String>>> byYear = new TreeMap<>();
    all.forEach(
        (key, figure) -> {
          String[] part = key.split(" ");
          byYear
              .computeIfAbsent(Integer.valueOf(part[0]), of -> new LinkedHashMap<>())
              .computeIfAbsent(part[1] + " " + part[2], of -> new TreeMap<>())
              .put(part[3], figure);
        });
    for (var year : byYear.entrySet()) {
      if (years.isEmpty() || years.contains(year.getKey())) {
        take(year.getKey(), structure.get(table), year.getValue());
        comparePage(year.getKey(), table, year.getValue());
      }
    }
  }

  private void take(int year, Table of, Map<String, Map<String, String>> cells) {
    tables.add(
        new Table(
            year,
            1,
            of.name(),
            of.kind(),
            of.unit(),
            of.baseUnit(),
            of.rowLabel(),
            of.columnLabel(),
            of.multiple()));
    cells.forEach(
        (place, contents) -> {
          String[] part = place.split(" ");
          boolean incomplete = false;
          for (String measure : List.of("value", "base")) {
            String figure = contents.get(measure);
            incomplete |= HIDDEN.equals(figure);
            if (figure != null && !figure.startsWith(".")) {
              BigDecimal shown = figure.equals(HIDDEN) ? null : new BigDecimal(figure);
              boolean base = measure.equals("base");
              numbers.add(new PublishedNumber(year, 1, of.name(), part[0], part[1], base, shown));
            }
          }
          String figure = contents.get(of.kind().equals("SHARE") ? "percent" : "mean");
          if (incomplete && figure != null && figure.matches("[0-9].*")) {
            printed.add(
                new Printed(
                    year,
                    1,
                    of.name(),
                    part[0],
                    part[1],
                    of.kind().equals("SHARE"),
                    new BigDecimal(figure)));
          }
        });
  }

  private void compare(
      String table, String format, Map<String, String> one, Map<String, String> other) {
    Set<String> keys = new TreeSet<>(one.keySet());
    keys.addAll(other.keySet());
    keys.removeIf(key -> one.containsKey(key) && one.get(key).equals(other.get(key)));
    keys.forEach(
        key ->
            differences.add(
                "%s %s: %s in %s, but %s"
                    .formatted(table, key, other.get(key), format, one.get(key))));
  }

  /** The page shows one figure of a cell: hidden there is what is hidden in the files. */
  private void comparePage(int year, String table, Map<String, Map<String, String>> cells)
      throws Exception {
    String page = text("/statistics/table?year=" + year + "&table=" + table).replace("\n", " ");
    Matcher row = ROW.matcher(page);
    int found = 0;
    while (row.find()) {
      Matcher cell = CELL.matcher(row.group(2));
      while (cell.find()) {
        Map<String, String> contents = cells.get(row.group(1) + " " + cell.group(1));
        if (contents != null) {
          found++;
          boolean hidden = HIDDEN.equals(main(contents));
          if (hidden != cell.group(2).startsWith(HIDDEN)) {
            differences.add(
                "%s %d %s %s: %s on the page, but %s"
                    .formatted(
                        table, year, row.group(1), cell.group(1), cell.group(2), main(contents)));
          }
        }
      }
    }
    if (found == 0) {
      differences.add(table + " " + year + ": no figure was read from the page");
    }
  }

  private static String main(Map<String, String> contents) {
    return contents.getOrDefault("percent", contents.getOrDefault("mean", contents.get("value")));
  }

  private String text(String path) throws Exception {
    return new String(content(path), StandardCharsets.UTF_8);
  }

  private byte[] content(String path) throws Exception {
    var answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + path);
    }
    return answer.body();
  }

  /** Where a format or the page says something else than JSON-stat. */
  List<String> differences() {
    return differences;
  }

  int shown() {
    return (int) numbers.stream().filter(number -> !number.isHidden()).count();
  }

  Attack attack(Map<String, String> regionOfCentre) {
    return Attack.on(tables, numbers, regionOfCentre).printed(printed);
  }
}
