package shelter.supply;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * One thing the register is built from.
 *
 * @param kind as in a package URL: maven, npm or generic
 * @param group empty where there is none
 * @param version empty where the part does not tell
 * @param sha256 of its file; empty where it has no file of its own
 * @param inside what carries it; empty where it stands by itself
 */
record Part(
    String kind,
    String group,
    String name,
    String version,
    Set<String> licences,
    String sha256,
    String inside) {

  /** Its address in the world of packages. */
  String url() {
    String path = (group.isEmpty() ? "" : group + "/") + name;
    return "pkg:"
        + kind
        + "/"
        + path.replace("@", "%40")
        + (version.isEmpty() ? "" : "@" + version);
  }

  /** Its name as those who use it write it. */
  String label() {
    return group.isEmpty() ? name : group + (kind.equals("npm") ? "/" : ":") + name;
  }

  /** As a component of CycloneDX. */
  JsonObject component() {
    var json =
        Json.createObjectBuilder()
            .add("type", "library")
            .add("bom-ref", inside.isEmpty() ? url() : inside + "!" + url());
    if (!group.isEmpty()) {
      json.add("group", group);
    }
    json.add("name", name);
    if (!version.isEmpty()) {
      json.add("version", version);
    }
    if (!sha256.isEmpty()) {
      var hash = Json.createObjectBuilder().add("alg", "SHA-256").add("content", sha256);
      json.add("hashes", Json.createArrayBuilder().add(hash));
    }
    var list = Json.createArrayBuilder();
    for (String licence : licences) {
      String key = licence.startsWith("LicenseRef-") ? "name" : "id";
      list.add(
          Json.createObjectBuilder().add("license", Json.createObjectBuilder().add(key, licence)));
    }
    return json.add("licenses", list).add("purl", url()).build();
  }

  static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
