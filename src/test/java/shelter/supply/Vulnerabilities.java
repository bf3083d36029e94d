package shelter.supply;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Whether a release may go out (promise 90): no vulnerability of its parts of CVSS 7 that has been
 * known for over seven days, or of 9 for over 48 hours, but for those excepted in writing until a
 * day. The data are those of OSV, as a folder of the files that it publishes (JSON, or all.zip).
 */
public final class Vulnerabilities {
  private static final double SERIOUS = 7;
  private static final double CRITICAL = 9;
  private static final Duration SERIOUS_MAY_WAIT = Duration.ofDays(7);
  private static final Duration CRITICAL_MAY_WAIT = Duration.ofHours(48);

  /** Nobody can except for ever; after a quarter it is looked at again. */
  private static final int DAYS_OF_AN_EXCEPTION = 92;

  private record Component(String kind, String name, String version) {}

  private record Excepted(String advisory, String part, LocalDate until) {}

  /** What was found: what stops a release, and what is only told. */
  record Verdict(List<String> stops, List<String> notes, int advisories, int parts) {}

  private Vulnerabilities() {}

  /**
   * Arguments: the bill of materials, the exceptions, the folder with the advisories. Exit code 1
   * when the release must not go out.
   */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[2]);
    if (!Files.isDirectory(data)) {
      System.err.println(
          "\n"
              + "The vulnerabilities were not checked. Name a folder with the advisories of OSV"
              + " (all.zip of Maven and of npm): mvn -Pvulnerabilities"
              + " -Dvulnerabilities.data=/folder\n");
      System.exit(1);
    }
    Verdict verdict = check(Path.of(arguments[0]), Path.of(arguments[1]), data, Instant.now());
    verdict.notes().forEach(System.out::println);
    verdict.stops().forEach(one -> System.err.println("STOP  " + one));
    System.out.printf(
        "%d parts held against %d advisories: %d stop a release, %d do not%n",
        verdict.parts(), verdict.advisories(), verdict.stops().size(), verdict.notes().size());
    System.exit(verdict.stops().isEmpty() ? 0 : 1);
  }

  /**
   * Holds every part against every advisory.
   *
   * @throws IOException when the data cannot be read; no data is no clean answer either, and stops
   */
  static Verdict check(Path bill, Path exceptions, Path data, Instant now) throws IOException {
    List<Component> components = components(bill);
    List<String> stops = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<Excepted> excepted = exceptions(exceptions, now, stops);
    int[] read = {0};
    try (var files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().endsWith(".json")) {
          judge(Files.readAllBytes(file), components, excepted, now, stops, notes);
          read[0]++;
        } else if (file.toString().endsWith(".zip")) {
          try (InputStream open = Files.newInputStream(file);
              ZipInputStream zip = new ZipInputStream(open)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
              judge(zip.readAllBytes(), components, excepted, now, stops, notes);
              read[0]++;
            }
          }
        }
      }
    }
    if (read[0] == 0) {
      stops.add("No advisory lies in " + data + ": nothing was checked");
    }
    return new Verdict(stops, notes, read[0], components.size());
  }

  private static void judge(
      byte[] text,
      List<Component> components,
      List<Excepted> excepted,
      Instant now,
      List<String> stops,
      List<String> notes) {
    JsonObject json;
    try (var reader = Json.createReader(new ByteArrayInputStream(text))) {
      json = reader.readObject();
    }
    if (json.containsKey("withdrawn")) {
      return;
    }
    Advisory advisory = Advisory.read(json);
    for (Component one : components) {
      if (!advisory.affects(one.kind(), one.name(), one.version())) {
        continue;
      }
      Duration known = Duration.between(advisory.published(), now);
      String line =
          "%s %s has %s, CVSS %.1f, known for %d days"
              .formatted(
                  one.name(),
                  one.version(),
                  String.join(" / ", advisory.names()),
                  advisory.score(),
                  known.toDays());
      boolean late =
          advisory.score() >= CRITICAL && known.compareTo(CRITICAL_MAY_WAIT) > 0
              || advisory.score() >= SERIOUS && known.compareTo(SERIOUS_MAY_WAIT) > 0;
      boolean allowed =
          excepted.stream()
              .anyMatch(
                  exception ->
                      advisory.names().contains(exception.advisory())
                          && exception.part().equals(one.name()));
      (late && !allowed ? stops : notes).add(line + (allowed ? " (excepted)" : ""));
    }
  }

  private static List<Excepted> exceptions(Path file, Instant now, List<String> stops)
      throws IOException {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<Excepted> exceptions = new ArrayList<>();
    try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord line : lines) {
        LocalDate until = LocalDate.parse(line.getField("until"));
        String what = "The exception for " + line.getField("advisory");
        if (until.isBefore(today)) {
          stops.add(what + " ended on " + until + ": remove the part, or decide anew");
        } else if (until.isAfter(today.plusDays(DAYS_OF_AN_EXCEPTION))) {
          stops.add(what + " runs for over a quarter, until " + until);
        } else if (line.getField("reason").isBlank()) {
          stops.add(what + " has no reason");
        } else {
          exceptions.add(new Excepted(line.getField("advisory"), line.getField("part"), until));
        }
      }
    }
    return exceptions;
  }

  private static List<Component> components(Path bill) throws IOException {
    JsonObject json;
    try (var reader = Json.createReader(Files.newBufferedReader(bill))) {
      json = reader.readObject();
    }
    List<Component> components = new ArrayList<>();
    for (JsonObject one : json.getJsonArray("components").getValuesAs(JsonObject.class)) {
      String kind = one.getString("purl").replaceAll("^pkg:([a-z]+)/.*", "$1");
      String group = one.getString("group", "");
      String between = kind.equals("npm") ? "/" : ":";
      components.add(
          new Component(
              kind,
              (group.isEmpty() ? "" : group + between) + one.getString("name"),
              one.getString("version", "0")));
    }
    return components;
  }
}
