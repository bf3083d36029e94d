package shelter.nation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adult stays, their nights, day visits and conversations of each centre in the years whose figures
 * are published. figures.csv has the published ones; where the publication hides a number under 20,
 * or leaves a centre out, the number there is made up. The other centres share the rest of the
 * nation.
 */
final class NationFigures {
  /** What is counted at each centre, in the order of the columns. */
  enum Kind {
    STAYS,
    NIGHTS,
    VISITS,
    CALLS
  }

  /** Weights of stays, nights a stay, visits and conversations. */
  private static final String SHARING =
      """
      oslo 210 29 900 780
      trondheim 125 27 520 560
      stavanger 115 26 480 520
      romerike 125 27 450 430
      vestfold 110 26 420 470
      kristiansand 80 28 330 360
      telemark 80 25 310 330
      tromso 70 27 290 310
      bodo 55 24 220 260
      aust-agder 55 25 210 240
      ringerike 45 26 170 180
      levanger 45 24 190 200
      sunnfjord 40 23 150 160
      stord 25 24 110 120
      kristiansund 24 25 90 110
      hammerfest 22 22 80 90
      nora 22 23 90 80
      narvik 16 22 60 70
      rana 16 24 60 60
      senja 16 21 50 60
      vesteralen 14 22 50 60
      lofoten 10 20 40 40
      nord-osterdal 8 21 30 30
      """;

  private static final Map<Integer, Map<String, int[]>> PUBLISHED = published();

  private final Map<String, int[]> figures = new HashMap<>();

  private NationFigures(int year, int[] totals) {
    figures.putAll(PUBLISHED.get(year));
    int[] left = totals.clone();
    for (int[] known : figures.values()) {
      for (int kind = 0; kind < left.length; kind++) {
        left[kind] -= known[kind];
      }
    }
    shareOut(left);
  }

  /** The figures of that year; of one whose figures are not published those of 2020. */
  static NationFigures of(int year) {
    return switch (year) {
      // nights of the nation are published only as a change: 15 % fewer in 2020, 9 % fewer in 2021
      case 2019 -> new NationFigures(2019, new int[] {2471, 69_765, 12_454, 0});
      case 2021 -> new NationFigures(2021, new int[] {2068, 53_700, 7942, 8100});
      default -> new NationFigures(2020, new int[] {2198, 59_300, 8115, 7838});
    };
  }

  /** Whether this centre's own figures of 2020 are published, be it as a hidden number. */
  static boolean published(String centre) {
    return PUBLISHED.get(2020).containsKey(centre);
  }

  int of(NationCentre centre, Kind kind) {
    int[] own = figures.get(centre.code());
    return own == null ? 0 : own[kind.ordinal()];
  }

  int[] of(List<NationCentre> centres, Kind kind) {
    return centres.stream().mapToInt(centre -> of(centre, kind)).toArray();
  }

  private void shareOut(int[] left) {
    Map<String, int[]> sharing = new TreeMap<>();
    for (String line : SHARING.lines().toList()) {
      String[] words = line.split(" ");
      int[] weights = new int[left.length];
      for (int kind = 0; kind < weights.length; kind++) {
        weights[kind] = Integer.parseInt(words[kind + 1]);
      }
      weights[Kind.NIGHTS.ordinal()] *= weights[Kind.STAYS.ordinal()];
      sharing.put(words[0], weights);
    }
    for (int kind = 0; kind < left.length; kind++) {
      int column = kind;
      int[] parts =
          Quota.apportion(
              left[kind], sharing.values().stream().mapToDouble(w -> w[column]).toArray());
      int at = 0;
      for (String centre : sharing.keySet()) {
        figures.computeIfAbsent(centre, code -> new int[left.length])[kind] = parts[at++];
      }
    }
  }

  private static Map<Integer, Map<String, int[]>> published() {
    Map<Integer, Map<String, int[]>> published = new HashMap<>();
    try (var file =
            new InputStreamReader(
                Nation.class.getResourceAsStream("/sql/demonstration/figures.csv"),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord line : lines) {
        int[] numbers = line.getFields().stream().skip(2).mapToInt(Integer::parseInt).toArray();
        published
            .computeIfAbsent(Integer.valueOf(line.getField("year")), year -> new HashMap<>())
            .put(line.getField("centre"), numbers);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return published;
  }
}
