package shelter.supply;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The bill of materials that travels with a release (promise 89): what Maven knows of, without what
 * is only compiled against, with what the server and PrimeFaces carry inside; and the licence of
 * each. The build stops where a part or its licence is unknown.
 */
public final class Bill {
  /** Only compiled against: the server has its own, which are listed with it. */
  private static final Pattern COMPILED_AGAINST =
      Pattern.compile(
          "jakarta\\..*|org\\.eclipse\\.(persistence|microprofile\\..*)|org\\.glassfish\\..*"
              + "|io\\.zonky\\.test\\.postgres:.*-alpine");

  private final Licences licences;
  private final List<String> unclear = new ArrayList<>();
  private final Set<String> lines = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Path root;

  private Bill(Path root) throws IOException {
    this.root = root;
    this.licences = Licences.read(root.resolve("src/assembly/licences.csv"));
  }

  /** Arguments: the project's folder, the version of Payara Micro. */
  public static void main(String[] arguments) throws IOException {
    new Bill(Path.of(arguments[0])).write(arguments[1]);
  }

  private void write(String payara) throws IOException {
    Path target = root.resolve("target");
    Path supply = target.resolve("supply");
    Path server = target.resolve("payara-micro.jar");
    if (!Files.exists(supply.resolve("maven.json"))) {
      throw new IllegalStateException(
          "What Maven knows of the parts is asked for online only: run mvn without -o.");
    }
    JsonObject maven;
    try (var reader = Json.createReader(Files.newBufferedReader(supply.resolve("maven.json")))) {
      maven = reader.readObject();
    }
    JsonArrayBuilder components = Json.createArrayBuilder();
    Set<String> kept = new LinkedHashSet<>();
    for (JsonObject component : maven.getJsonArray("components").getValuesAs(JsonObject.class)) {
      String group = component.getString("group");
      if (!COMPILED_AGAINST.matcher(group).matches()
          && !COMPILED_AGAINST.matcher(group + ":" + component.getString("name")).matches()) {
        kept.add(component.getString("bom-ref"));
        components.add(named(component));
      }
    }
    Part whole =
        new Part(
            "maven",
            "fish.payara.extras",
            "payara-micro",
            payara,
            licences.names("CDDL-1.1 OR GPL-2.0-with-classpath-exception"),
            Part.sha256(Files.readAllBytes(server)),
            "");
    List<Part> parts = new ArrayList<>(List.of(whole));
    parts.addAll(
        ServerParts.read(
            server, root.resolve("src/assembly/server.csv"), payara, licences, unclear));
    parts.addAll(
        BundledParts.read(
            root.resolve("src/assembly/bundled.csv"),
            target.resolve("shelter-register.war"),
            licences,
            unclear));
    Set<String> seen = new LinkedHashSet<>();
    for (Part part : parts) {
      if (seen.add(part.component().getString("bom-ref"))) {
        components.add(part.component());
        list(part.label(), part.version(), part.licences(), part.inside());
      }
    }
    if (!unclear.isEmpty()) {
      throw new IllegalStateException(
          "The list of parts cannot be written:\n  " + String.join("\n  ", unclear));
    }
    Files.writeString(supply.resolve("sbom.cdx.json"), text(maven, components, kept));
    Files.writeString(supply.resolve("licences.md"), licenceList());
    Files.writeString(
        supply.resolve("parts.sha256"),
        Part.sha256(Files.readAllBytes(server))
            + "  payara-micro "
            + payara
            + "\n"
            + sums(maven, kept));
  }

  /** A component of Maven with the name of its licence as the list has it. */
  private JsonObject named(JsonObject component) {
    Set<String> names = new LinkedHashSet<>();
    String name = component.getString("group") + ":" + component.getString("name");
    for (JsonObject one :
        component
            .getOrDefault("licenses", JsonValue.EMPTY_JSON_ARRAY)
            .asJsonArray()
            .getValuesAs(JsonObject.class)) {
      JsonObject licence = one.getJsonObject("license");
      String said =
          licence == null
              ? one.getString("expression")
              : licence.getString("id", licence.getString("name", ""));
      try {
        names.addAll(licences.names(said));
      } catch (IllegalArgumentException e) {
        unclear.add(name + " is licensed under " + e.getMessage() + ", which is not allowed");
      }
    }
    if (names.isEmpty()) {
      unclear.add(name + " does not tell its licence");
    }
    list(name, component.getString("version"), names, "");
    return component;
  }

  private void list(String name, String version, Set<String> names, String inside) {
    String where = inside.isEmpty() ? "" : " (in " + inside + ")";
    lines.add("| %s%s | %s | %s |".formatted(name, where, version, String.join(" / ", names)));
  }

  private static String text(JsonObject maven, JsonArrayBuilder components, Set<String> kept) {
    JsonArrayBuilder dependencies = Json.createArrayBuilder();
    String self = maven.getJsonObject("metadata").getJsonObject("component").getString("bom-ref");
    for (JsonObject one : maven.getJsonArray("dependencies").getValuesAs(JsonObject.class)) {
      String from = one.getString("ref");
      if (!kept.contains(from) && !from.equals(self)) {
        continue;
      }
      JsonArrayBuilder to = Json.createArrayBuilder();
      one.getOrDefault("dependsOn", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
          .filter(on -> kept.contains(((jakarta.json.JsonString) on).getString()))
          .forEach(to::add);
      dependencies.add(Json.createObjectBuilder().add("ref", from).add("dependsOn", to));
    }
    JsonObjectBuilder whole = Json.createObjectBuilder(maven);
    whole.add("components", components).add("dependencies", dependencies);
    StringWriter text = new StringWriter();
    try (var writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(whole.build());
    }
    return text + "\n";
  }

  /** What Maven brought, to be held against what was tried: one checksum and one part a line. */
  private static String sums(JsonObject maven, Set<String> kept) {
    Set<String> sums = new TreeSet<>();
    for (JsonObject one : maven.getJsonArray("components").getValuesAs(JsonObject.class)) {
      if (kept.contains(one.getString("bom-ref"))) {
        one.getJsonArray("hashes").getValuesAs(JsonObject.class).stream()
            .filter(hash -> hash.getString("alg").equals("SHA-256"))
            .forEach(
                hash ->
                    sums.add(
                        "%s  %s:%s %s"
                            .formatted(
                                hash.getString("content"),
                                one.getString("group"),
                                one.getString("name"),
                                one.getString("version"))));
      }
    }
    return String.join("\n", sums) + "\n";
  }

  private String licenceList() {
    return """
    # What the register is built from, and under which licences

    %d parts. The licence texts lie in the parts themselves; the same list for programs is `sbom.cdx.json`.

    | part | version | licence |
    |---|---|---|
    %s
    """
        .formatted(lines.size(), String.join("\n", lines));
  }
}
