package shelter.supply;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What travels inside others where Maven does not see it: scripts in PrimeFaces, libraries beside
 * the embedded PostgreSQL, the font. Listed by hand, and held against the files at every build.
 */
final class BundledParts {
  private BundledParts() {}

  /**
   * Reads the list and holds each line against the file that it names.
   *
   * @param unclear gets a sentence for each line that is no longer true
   */
  static List<Part> read(Path list, Path war, Licences licences, List<String> unclear)
      throws IOException {
    List<Part> parts = new ArrayList<>();
    try (var lines = CsvReader.builder().ofNamedCsvRecord(list);
        ZipFile register = new ZipFile(war.toFile())) {
      Map<String, byte[]> primefaces = primefaces(register);
      for (NamedCsvRecord line : lines) {
        String file = line.getField("file");
        byte[] bytes =
            switch (line.getField("inside")) {
              case "primefaces" -> primefaces.get(file);
              case "register" -> bytes(register, file);
              default -> null;
            };
        // The archives of the embedded PostgreSQL take seconds to open: BundledTest does it.
        if (!file.endsWith(".txz") && !holds(bytes, line)) {
          unclear.add(
              "%s %s is no longer in %s (%s): read the file again and mend src/assembly/bundled.csv"
                  .formatted(
                      line.getField("name"),
                      line.getField("version"),
                      line.getField("inside"),
                      file));
        }
        parts.add(part(line, licences));
      }
    }
    return parts;
  }

  private static boolean holds(byte[] bytes, NamedCsvRecord line) {
    return bytes != null
        && new String(bytes, StandardCharsets.UTF_8)
            .contains(line.getField("evidence").replace("{}", line.getField("version")));
  }

  private static Part part(NamedCsvRecord line, Licences licences) {
    String name = line.getField("name");
    int slash = name.lastIndexOf('/');
    String inside = line.getField("inside");
    return new Part(
        line.getField("kind"),
        slash < 0 ? "" : name.substring(0, slash),
        name.substring(slash + 1),
        line.getField("version"),
        licences.names(line.getField("licence")),
        "",
        inside);
  }

  private static Map<String, byte[]> primefaces(ZipFile war) throws IOException {
    String jar =
        war.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.matches("WEB-INF/lib/primefaces-[^/]*\\.jar"))
            .findFirst()
            .orElseThrow();
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(bytes(war, jar)))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (entry.getName().matches(".*\\.(js|txt|properties)")) {
          files.put(entry.getName(), entries.readAllBytes());
        }
      }
    }
    return files;
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream content = zip.getInputStream(entry)) {
      return content.readAllBytes();
    }
  }
}
