package shelter.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import shelter.shared.Settings.Refused;

/**
 * Secrets that come as files (promise 93): {@code REGISTER_DB_PASSWORD_FILE} names the file that
 * holds what {@code REGISTER_DB_PASSWORD} would say. So systemd, containers and vaults hand secrets
 * over, and an environment can be read by more people than a file.
 */
final class SecretFiles {
  private static final Pattern NAME = Pattern.compile("(REGISTER_\\w*(PASSWORD|SECRET))_FILE");

  private SecretFiles() {}

  /**
   * The environment with each secret in its place.
   *
   * @throws Refused when a file cannot be read, is empty, or the secret is given twice
   */
  static Map<String, String> read(Map<String, String> environment) {
    Map<String, String> whole = new HashMap<>(environment);
    for (Map.Entry<String, String> one : environment.entrySet()) {
      var name = NAME.matcher(one.getKey());
      if (name.matches() && !one.getValue().isBlank()) {
        if (!environment.getOrDefault(name.group(1), "").isBlank()) {
          throw new Refused(
              "Both %s and %s are set. Remove one of them and try again."
                  .formatted(name.group(1), one.getKey()));
        }
        whole.put(name.group(1), secret(one.getKey(), one.getValue().strip()));
      }
    }
    return whole;
  }

  private static String secret(String variable, String file) {
    try {
      String secret = Files.readString(Path.of(file)).strip();
      if (!secret.isEmpty()) {
        return secret;
      }
    } catch (IOException | InvalidPathException e) {
      // answered below
    }
    throw new Refused(
        "%s is \"%s\"; it must be a file with the secret in it that this account can read. Change it and try again."
            .formatted(variable, file));
  }
}
