package shelter.nation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A centre of the demonstration with its figures of 2020: adult stays, nights, visits, calls. */
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
    int stays,
    int nights,
    int visits,
    int calls) {
  /** The day from which every centre is in the register. */
  static final String SINCE = "2015-01-01";

  static final int STAYS = 2198;
  static final int NIGHTS = 59_300;
  static final int VISITS = 8115;
  static final int CALLS = 7838;

  /** Of 39 services for men 37 have beds; nobody published which two have none. */
  private static final Set<String> MEN_BY_DAY_ONLY = Set.of("hallingdal", "narvik");

  /**
   * Stays, nights, visits and conversations of 2020 as published for each centre. Where the
   * publication hides a number under 20 the number is made up; so is the shelter for men.
   */
  private static final String PUBLISHED =
      """
      alta 17 326 78 21
      asker-og-baerum 86 2167 214 232
      drammen 70 1668 127 64
      gjovik 21 680 14 50
      glaamdal 33 586 42 85
      gudbrandsdal 28 1084 42 70
      hallingdal 6 107 9 0
      hamar 57 1308 197 161
      harstad 14 255 55 60
      helgeland 31 2492 97 69
      indre-ostfold 43 1522 110 88
      kongsberg 31 1001 122 38
      fredrikstad 60 1720 324 228
      follo 46 919 598 149
      moss 44 1398 176 113
      bergen 90 2686 32 26
      sunnmore 72 1471 75 99
      vest 52 1187 268 394
      molde 45 1116 264 540
      orkdal 19 381 17 58
      sunnmore-menn 9 247 41 36
      """;

  /** The other centres share the rest of the nation: weights of stays, nights a stay, and so on. */
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

  static List<NationCentre> readAll() {
    Map<String, int[]> figures = figures();
    List<NationCentre> centres = new ArrayList<>();
    try (var file =
            new InputStreamReader(
                Nation.class.getResourceAsStream("/sql/demonstration/centres.csv"),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord line : lines) {
        String code = line.getField("code");
        int[] numbers = figures.get(code);
        boolean men = line.getField("men_service").equals("1");
        centres.add(
            new NationCentre(
                centres.size(),
                code,
                line.getField("name"),
                line.getField("host_municipality_2020"),
                line.getField("region"),
                line.getField("women_service").equals("1"),
                men,
                men && !MEN_BY_DAY_ONLY.contains(code),
                !line.getField("published_name").isEmpty(),
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(centres);
  }

  private static Map<String, int[]> figures() {
    Map<String, int[]> figures = parse(PUBLISHED);
    int[] left = {STAYS, NIGHTS, VISITS, CALLS};
    figures.values().forEach(known -> subtract(left, known));
    Map<String, int[]> sharing = parse(SHARING);
    List<String> codes = sharing.keySet().stream().sorted().toList();
    for (int kind = 0; kind < left.length; kind++) {
      int column = kind;
      double[] weights =
          codes.stream()
              .map(sharing::get)
              .mapToDouble(w -> column == 1 ? w[0] * w[1] : w[column])
              .toArray();
      int[] parts = Quota.apportion(left[kind], weights);
      for (int i = 0; i < parts.length; i++) {
        figures.computeIfAbsent(codes.get(i), code -> new int[left.length])[kind] = parts[i];
      }
    }
    return figures;
  }

  private static void subtract(int[] left, int[] known) {
    for (int i = 0; i < left.length; i++) {
      left[i] -= known[i];
    }
  }

  private static Map<String, int[]> parse(String lines) {
    Map<String, int[]> numbers = new HashMap<>();
    for (String line : lines.lines().toList()) {
      String[] words = line.split(" ");
      int[] row = new int[words.length - 1];
      for (int i = 0; i < row.length; i++) {
        row[i] = Integer.parseInt(words[i + 1]);
      }
      numbers.put(words[0], row);
    }
    return numbers;
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
