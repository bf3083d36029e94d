package shelter.backup;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import shelter.shared.PrivateFiles;
import shelter.shared.Settings.Refused;

/**
 * Who can open backups (promise 87). The register has only the public half of a key pair of the age
 * format; the holder keeps the other half elsewhere. Three persons have a key each, and any two of
 * them open a copy of the holder's: it is encrypted to one and, inside, to another.
 */
public final class Keys {
  private static final String SECRET = "AGE-SECRET-KEY-";
  private static final String PAIR = "two-of-three-";
  private static final int PERSONS = 3;

  private Keys() {}

  /**
   * Makes the keys: holder.txt, person-1.txt to person-3.txt, and the copies for two of three.
   *
   * @param secrets an empty or new folder for what is given to four persons
   * @param open the folder of the backups, for the copies, which two persons open together
   * @return the public half, for REGISTER_BACKUP_RECIPIENT
   */
  public static String make(Path secrets, Path open) throws IOException {
    if (Files.exists(secrets.resolve("holder.txt"))) {
      throw new Refused(
          "There are keys in %s already. Name another folder; keys that backups were made for are never overwritten."
              .formatted(secrets));
    }
    PrivateFiles.createFolder(secrets);
    Files.createDirectories(open);
    try {
      KeyPair holder = new X25519KeyPairGenerator().generateKeyPair();
      String secret = identity(holder);
      PrivateFiles.write(secrets.resolve("holder.txt"), secret);
      List<String> persons = new ArrayList<>();
      for (int person = 1; person <= PERSONS; person++) {
        KeyPair own = new X25519KeyPairGenerator().generateKeyPair();
        PrivateFiles.write(secrets.resolve("person-" + person + ".txt"), identity(own));
        persons.add(text(own.getPublic().getEncoded()));
      }
      for (int one = 1; one <= PERSONS; one++) {
        for (int other = one + 1; other <= PERSONS; other++) {
          byte[] inner = locked(secret.getBytes(StandardCharsets.UTF_8), persons.get(other - 1));
          Files.write(
              open.resolve(PAIR + one + "-" + other + ".age"), locked(inner, persons.get(one - 1)));
        }
      }
      return text(holder.getPublic().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * To whom backups are encrypted.
   *
   * @param recipients public keys with commas between
   * @throws Refused when one is none
   */
  public static List<RecipientStanzaWriter> writers(String recipients) {
    List<RecipientStanzaWriter> writers = new ArrayList<>();
    for (String one : recipients.split("\\s*,\\s*")) {
      try {
        writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(one));
      } catch (GeneralSecurityException | IllegalArgumentException e) {
        throw new Refused(
            "REGISTER_BACKUP_RECIPIENT must be a public key that begins with age1, or several with"
                + " commas between. Make the keys with: register backup-keys FOLDER");
      }
    }
    return writers;
  }

  /**
   * What opens backups: the holder's key, or the keys of two persons and the copies that lie beside
   * the backup.
   *
   * @throws Refused when a file cannot be read, or two persons' keys open no copy
   */
  public static List<RecipientStanzaReader> readers(List<Path> files, Path backups)
      throws IOException {
    List<String> secrets = new ArrayList<>();
    for (Path file : files) {
      secrets.add(secretIn(file));
    }
    if (secrets.size() == 2) {
      secrets.add(holders(secrets.get(0), secrets.get(1), backups));
    }
    return secrets.stream().map(Keys::reader).toList();
  }

  private static String holders(String one, String other, Path backups) throws IOException {
    try (var copies = Files.newDirectoryStream(backups, PAIR + "*.age")) {
      for (Path copy : copies) {
        byte[] found = opened(opened(Files.readAllBytes(copy), one), other);
        found = found != null ? found : opened(opened(Files.readAllBytes(copy), other), one);
        if (found != null) {
          return secretIn(copy, new String(found, StandardCharsets.UTF_8));
        }
      }
    }
    throw new Refused(
        "These two keys open none of the files %s1-2.age, 1-3 and 2-3 in %s. Put those files beside the backup, and name the keys of two different persons."
            .formatted(PAIR, backups));
  }

  private static String secretIn(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new Refused(
          "The key %s cannot be read. Name the holder's key, or two persons' with a comma between, with REGISTER_BACKUP_KEY_FILE."
              .formatted(file));
    }
    return secretIn(file, Files.readString(file));
  }

  private static String secretIn(Path file, String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith(SECRET))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    "There is no key in %s: it has no line that begins with %s. Name the file that the holder was given."
                        .formatted(file, SECRET)));
  }

  private static RecipientStanzaReader reader(String secret) {
    try {
      return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secret);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new Refused(
          "The key of the backup is damaged. Copy it again from where its holder keeps it.");
    }
  }

  private static byte[] locked(byte[] text, String recipient) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = Envelope.closing(bytes, writers(recipient))) {
      out.write(text);
    }
    return bytes.toByteArray();
  }

  private static byte[] opened(byte[] locked, String secret) {
    if (locked == null) {
      return null;
    }
    try (var in = Envelope.opening(new ByteArrayInputStream(locked), List.of(reader(secret)))) {
      return in.readAllBytes();
    } catch (IOException | Refused e) {
      return null;
    }
  }

  private static String identity(KeyPair pair) {
    return "# public key: %s\n%s"
        .formatted(text(pair.getPublic().getEncoded()), text(pair.getPrivate().getEncoded()));
  }

  private static String text(byte[] encoded) {
    return new String(encoded, StandardCharsets.US_ASCII);
  }
}
