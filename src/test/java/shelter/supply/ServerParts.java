package shelter.supply;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What Payara Micro carries in its jar, as the carried jars tell it themselves. */
final class ServerParts {
  private static final String OF_PAYARA = "CDDL-1.1 OR GPL-2.0-with-classpath-exception";

  private final Licences licences;
  private final Map<String, NamedCsvRecord> told = new TreeMap<>();
  private final List<String> unclear;

  private ServerParts(Licences licences, List<String> unclear) {
    this.licences = licences;
    this.unclear = unclear;
  }

  /**
   * Reads the server.
   *
   * @param told what is known of the jars that tell nothing
   * @param unclear gets a sentence for each jar that nobody knows or that is licensed otherwise
   */
  static List<Part> read(
      Path server, Path told, String version, Licences licences, List<String> unclear)
      throws IOException {
    ServerParts parts = new ServerParts(licences, unclear);
    try (var lines = CsvReader.builder().ofNamedCsvRecord(told)) {
      lines.forEach(line -> parts.told.put(line.getField("file"), line));
    }
    List<Part> found = new ArrayList<>();
    try (InputStream file = Files.newInputStream(server);
        ZipInputStream jar = new ZipInputStream(file)) {
      for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
        if (entry.getName().matches("MICRO-INF/.*\\.[jr]ar")) {
          String name = entry.getName().replaceAll(".*/", "");
          parts.part(name, jar.readAllBytes(), version).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private java.util.Optional<Part> part(String file, byte[] bytes, String version)
      throws IOException {
    Properties maven = new Properties();
    Attributes manifest;
    try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(bytes))) {
      manifest =
          jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
      String own = file.replaceAll("\\.[jr]ar$", "");
      for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
        if (entry.getName().matches("META-INF/maven/.*/pom\\.properties")) {
          Properties one = new Properties();
          one.load(new ByteArrayInputStream(jar.readAllBytes()));
          // A jar that swallowed others carries theirs too; its own has its name, or comes first.
          if (maven.isEmpty() || own.equals(one.getProperty("artifactId"))) {
            maven = one;
          }
        }
      }
    }
    NamedCsvRecord known = told.get(file);
    String group = known == null ? maven.getProperty("groupId") : known.getField("group");
    String said = manifest.getValue("Bundle-License");
    if (known != null) {
      said = known.getField("licence");
    } else if (group != null
        && group.startsWith("fish.payara")
        && (said == null || said.isBlank())) {
      said = OF_PAYARA;
    }
    if (group == null || said == null) {
      unclear.add(
          file + " of the server does not tell what it is: add it to src/assembly/server.csv");
      return java.util.Optional.empty();
    }
    String name = known == null ? maven.getProperty("artifactId") : known.getField("name");
    String number = known == null ? maven.getProperty("version") : known.getField("version");
    try {
      return java.util.Optional.of(
          new Part(
              "maven",
              group,
              name,
              number.isEmpty() ? version : number,
              licences.names(said),
              Part.sha256(bytes),
              "payara-micro"));
    } catch (IllegalArgumentException e) {
      unclear.add(
          file + " of the server is licensed under " + e.getMessage() + ", which is not allowed");
      return java.util.Optional.empty();
    }
  }
}
