package shelter.backup;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import shelter.audit.Heads;
import shelter.secret.Secret;
import shelter.shared.Settings.Refused;

/**
 * What was true of a register at the moment of its backup, as lines {@code name=value}. The last
 * line is a seal made with the key file: nobody who can write where backups lie can make one up.
 *
 * @param facts by name: what {@link Facts} reads, and what the backup adds
 */
public record Manifest(SortedMap<String, String> facts) {
  /** The name of the moment in the write-ahead log, to which a restore goes. */
  static final String POINT = "point";

  static final String MOMENT = "moment";
  static final String DAY = "day";

  /** Digest of all files of the backup; one that was put together anew has another. */
  static final String CONTENT = "content";

  private static final String SEAL = "seal=";
  private static final String USE = "backup";

  public Manifest {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  Manifest with(String name, String value) {
    SortedMap<String, String> more = new TreeMap<>(facts);
    more.put(name, value);
    return new Manifest(more);
  }

  /** The text that is kept. */
  public String sealed(Secret secret) {
    return text() + SEAL + secret.hash(USE, text()) + "\n";
  }

  /**
   * Reads what was kept.
   *
   * @throws Refused when it was not sealed with this key file, or was changed since
   */
  public static Manifest of(String sealed, Secret secret) {
    SortedMap<String, String> facts = new TreeMap<>();
    String seal = "";
    for (String line : sealed.split("\n")) {
      int sign = line.indexOf('=');
      if (line.startsWith(SEAL)) {
        seal = line.substring(SEAL.length());
      } else if (sign > 0) {
        facts.put(line.substring(0, sign), line.substring(sign + 1));
      }
    }
    Manifest manifest = new Manifest(facts);
    if (!manifest.sealed(secret).equals(sealed) || seal.isEmpty()) {
      throw new Refused(
          "The backup was not made by the register that this key file belongs to, or was changed"
              + " since. Put that register's key file back, or name it with REGISTER_KEY_FILE; else"
              + " take another backup.");
    }
    return manifest;
  }

  String fact(String name) {
    return facts.getOrDefault(name, "");
  }

  /** The facts whose names begin so, by the rest of the name. */
  SortedMap<String, String> facts(String beginning) {
    SortedMap<String, String> found = new TreeMap<>();
    facts.forEach(
        (name, value) -> {
          if (name.startsWith(beginning)) {
            found.put(name.substring(beginning.length()), value);
          }
        });
    return found;
  }

  /** All rows of all tables. */
  public long rows() {
    return facts(Facts.ROWS).values().stream().mapToLong(Long::parseLong).sum();
  }

  /** The heads of the audit trail at that moment. */
  public Map<String, Heads.Head> heads() {
    Map<String, Heads.Head> heads = new TreeMap<>();
    facts(Facts.HEAD)
        .forEach(
            (chain, head) -> {
              String[] parts = head.split(" ");
              heads.put(chain, new Heads.Head(chain, Long.parseLong(parts[0]), parts[1]));
            });
    return heads;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    facts.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    return text.toString();
  }
}
