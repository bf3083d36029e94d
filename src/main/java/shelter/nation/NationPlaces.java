package shelter.nation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where residents come from: the centre's own municipality and others of its county. */
final class NationPlaces {
  private record Place(
      String number, String county, String from, String until, List<String> predecessors) {}

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
   * The centre's own municipality under each of its numbers in some years, with first and last day.
   */
  List<String[]> own(NationCentre centre, int... years) {
    return Arrays.stream(years)
        .mapToObj(year -> own(valid(year), centre.host()))
        .distinct()
        .map(
            own ->
                new String[] {
                  own.number,
                  own.from.compareTo(NationCentre.SINCE) < 0 ? NationCentre.SINCE : own.from,
                  own.until.isEmpty() ? null : own.until
                })
        .toList();
  }

  private List<Place> valid(int year) {
    return places.stream()
        .filter(p -> p.from.compareTo(year + "-12-31") <= 0)
        .filter(p -> p.until.isEmpty() || p.until.compareTo(year + "-01-01") > 0)
        .toList();
  }

  private static Place own(List<Place> valid, String host) {
    return valid.stream()
        .filter(p -> p.number.equals(host))
        .findFirst()
        .or(() -> valid.stream().filter(p -> p.predecessors.contains(host)).findFirst())
        .orElseThrow(() -> new IllegalStateException("No municipality " + host));
  }

  private List<String> find(String host, int year) {
    List<Place> valid = valid(year);
    Place own = own(valid, host);
    List<String> around = new ArrayList<>();
    around.add(own.number);
    valid.stream()
        .filter(p -> p.county.equals(own.county) && p != own)
        .forEach(p -> around.add(p.number));
    return around;
  }
}
