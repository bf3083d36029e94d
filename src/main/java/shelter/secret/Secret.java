package shelter.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import shelter.shared.Settings;

/**
 * What is made with the key file (contract section 2, {@code REGISTER_KEY_FILE}). Each use has a
 * key of its own, derived from the file by the name of the use, so that one hash tells nothing
 * about another.
 */
@ApplicationScoped
public class Secret {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] file;

  protected Secret() {
    file = null;
  }

  @Inject
  public Secret(Settings settings) {
    this(settings.keyFile());
  }

  /**
   * Reads the key file.
   *
   * @throws Settings.Refused when it cannot be read or is too short to be a secret
   */
  public Secret(Path path) {
    try {
      file = Files.readString(path).strip().getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Settings.Refused(
          "The key file %s cannot be read. Give this account the right to read it, or name another with REGISTER_KEY_FILE."
              .formatted(path));
    }
    if (file.length < 32) {
      throw new Settings.Refused(
          "The key file %s is too short for a secret; it must hold at least 32 random characters."
              .formatted(path));
    }
  }

  /** What the server shows to the database when it opens a session; the database has its hash. */
  public String gate() {
    return hash("gate", "");
  }

  /** A keyed hash: the same text gives the same hash here and cannot be guessed elsewhere. */
  public String hash(String use, String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(mac(file, use), text));
  }

  /** A text that only this register can read again. */
  public String seal(String use, String text) {
    try {
      byte[] nonce = new byte[NONCE];
      RANDOM.nextBytes(nonce);
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, use, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder()
          .encodeToString(
              ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The text that was sealed.
   *
   * @throws Settings.Refused when it was sealed with another key file
   */
  public String open(String use, String sealed) {
    try {
      byte[] bytes = Base64.getDecoder().decode(sealed);
      byte[] nonce = java.util.Arrays.copyOf(bytes, NONCE);
      return new String(
          cipher(Cipher.DECRYPT_MODE, use, nonce).doFinal(bytes, NONCE, bytes.length - NONCE),
          StandardCharsets.UTF_8);
    } catch (AEADBadTagException e) {
      throw new Settings.Refused("A secret was sealed with another key file (REGISTER_KEY_FILE).");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A token nobody can guess: 256 random bits. */
  public static String token() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  private Cipher cipher(int mode, String use, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode,
        new SecretKeySpec(mac(mac(file, "seal"), use), "AES"),
        new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
