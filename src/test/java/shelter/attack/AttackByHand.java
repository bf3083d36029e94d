package shelter.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attacks a register that is up, from its address alone: {@code AttackByHand http://localhost:8080
 * [full]}. To be run in the folder of the repository.
 */
public final class AttackByHand {
  private AttackByHand() {}

  public static void main(String[] arguments) throws Exception {
    PublishedFiles files = PublishedFiles.read(arguments[0], Set.of());
    Attack attack = files.attack(regions());
    Report report = arguments.length > 1 ? attack.full() : attack.verdict();
    files.differences().forEach(System.out::println);
    report.contradictions().forEach(System.out::println);
    report.findings().forEach(System.out::println);
    System.out.printf(
        "%s: %d shown, %d hidden, %d exact, %d too narrow, narrowest %s, %.1f s%n",
        report.green() ? "green" : "RED",
        files.shown(),
        report.hidden(),
        report.exact(),
        report.tooNarrow(),
        report.narrowest(),
        report.seconds());
  }

  /** The region of each centre of the demonstration; everybody can look it up. */
  private static Map<String, String> regions() throws IOException {
    Map<String, String> regions = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("sql/demonstration/centres.csv"))) {
      Matcher region =
          Pattern.compile("^([^,]+),.*\\b(NORTH|MID|WEST|SOUTH|EAST)\\b").matcher(line);
      if (region.find()) {
        regions.put(region.group(1), region.group(2));
      }
    }
    return regions;
  }
}
