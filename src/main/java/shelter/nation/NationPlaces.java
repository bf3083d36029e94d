package shelter.nation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where residents come from: the centre's own municipality and others of its county. */
final class NationPlaces {
  private record Place(
      String number,
      String name,
      String county,
      String from,
      String until,
      List<String> predecessors) {}

  private final List<Place> places = new ArrayList<>();
  private final Map<String, List<String>> known = new HashMap<>();

  NationPlaces() {
    try (var file =
            new InputStreamReader(
                Nation.class.getResourceAsStream("/sql/reference/municipality.csv"),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord line : lines) {
        places.add(
            new Place(
                line.getField("number"),
                line.getField("name"),
                line.getField("county_number"),
                line.getField("valid_from"),
                line.getField("valid_to"),
                List.of(line.getField("predecessors").split("\\D+"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The municipality of the centre, as it is numbered in that year, first; then its neighbours. */
  List<String> around(NationCentre centre, int year) {
    return known.computeIfAbsent(centre.code() + year, key -> find(centre.host(), year));
  }

  /**
   * The centre's own municipality under each of its numbers in some years, with first and last day;
   * before it was united from several, each of those.
   */
  List<String[]> served(NationCentre centre, int... years) {
    return Arrays.stream(years)
        .boxed()
        .flatMap(year -> own(valid(year), centre.host()).stream())
        .distinct()
        .map(
            own ->
                new String[] {
                  own.number,
                  own.from.compareTo(NationCentre.SINCE) < 0 ? NationCentre.SINCE : own.from,
                  earlier(own.until.isEmpty() ? null : own.until, centre.until())
                })
        .filter(own -> own[2] == null || own[1].compareTo(own[2]) < 0)
        .toList();
  }

  private static String earlier(String one, String other) {
    return one == null || other != null && other.compareTo(one) < 0 ? other : one;
  }

  private List<Place> valid(int year) {
    return places.stream()
        .filter(p -> p.from.compareTo(year + "-12-31") <= 0)
        .filter(p -> p.until.isEmpty() || p.until.compareTo(year + "-01-01") > 0)
        .toList();
  }

  /** The municipality of that number, or what it was united into or from, the namesake first. */
  private List<Place> own(List<Place> valid, String host) {
    Optional<Place> own =
        valid.stream()
            .filter(p -> p.number.equals(host))
            .findFirst()
            .or(() -> valid.stream().filter(p -> p.predecessors.contains(host)).findFirst());
    if (own.isPresent()) {
      return List.of(own.get());
    }
    Place later =
        places.stream()
            .filter(p -> p.number.equals(host))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No municipality " + host));
    return valid.stream()
        .filter(p -> later.predecessors.contains(p.number))
        .sorted(Comparator.comparing(p -> !p.name.equals(later.name)))
        .toList();
  }

  private List<String> find(String host, int year) {
    List<Place> valid = valid(year);
    Place own = own(valid, host).get(0);
    List<String> around = new ArrayList<>();
    around.add(own.number);
    valid.stream()
        .filter(p -> p.county.equals(own.county) && p != own)
        .forEach(p -> around.add(p.number));
    return around;
  }
}
