package shelter.nation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import shelter.nation.NationFigures.Kind;

/**
 * A centre of the demonstration.
 *
 * @param until its last day, or null
 * @param stays adult stays of 2020, by which the centres are large or small
 */
record NationCentre(
    int number,
    String code,
    String name,
    String host,
    String region,
    boolean women,
    boolean men,
    boolean menSleep,
    boolean published,
    String until,
    int stays) {
  /** The day from which every centre is in the register. */
  static final String SINCE = "2015-01-01";

  /**
   * Of 39 services for men 37 have beds. Two centres published nothing about whether theirs was
   * full, so these are the two.
   */
  private static final Set<String> MEN_BY_DAY_ONLY = Set.of("indre-ostfold", "moss");

  /** The centres of 2020, and after them the one that closed before it. */
  static List<NationCentre> readAll() {
    NationFigures of2020 = NationFigures.of(2020);
    List<NationCentre> centres = new ArrayList<>();
    try (var file =
            new InputStreamReader(
                Nation.class.getResourceAsStream("/sql/demonstration/centres.csv"),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord line : lines) {
        String code = line.getField("code");
        boolean men = line.getField("men_service").equals("1");
        NationCentre centre =
            new NationCentre(
                centres.size(),
                code,
                line.getField("name"),
                line.getField("host_municipality_2020"),
                line.getField("region"),
                line.getField("women_service").equals("1"),
                men,
                men && !MEN_BY_DAY_ONLY.contains(code),
                NationFigures.published(code),
                null,
                0);
        centres.add(centre.ofSize(of2020.of(centre, Kind.STAYS)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    centres.add(
        new NationCentre(
            centres.size(),
            "fjell",
            "Fjell krisesenter",
            "1246",
            "WEST",
            true,
            true,
            true,
            true,
            "2019-12-31",
            0));
    return List.copyOf(centres);
  }

  private NationCentre ofSize(int stays) {
    return new NationCentre(
        number, code, name, host, region, women, men, menSleep, published, until, stays);
  }

  /** Whom its services are for. */
  List<String> targets() {
    return women && men ? List.of("WOMEN", "MEN") : List.of(women ? "WOMEN" : "MEN");
  }

  /** Whether this centre has a bed in the service of that target group. */
  boolean houses(String target) {
    return target.equals("MEN") ? menSleep : women;
  }
}
