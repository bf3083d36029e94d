package shelter.file;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A file that has been sent, put by until it is read: a sender who is slow or hangs up holds no
 * transaction. It lies on the disk encrypted with a key that is in this object only, so that what a
 * crash leaves behind can be read by nobody.
 */
public final class Spool implements Closeable {
  public static final long LONGEST = 64L << 20;

  /** So much stays in memory. */
  private static final int SMALL = 1 << 18;

  private final byte[] small;
  private final Path file;
  private final Key key;
  private long length;

  private Spool(byte[] small, Path file) {
    this.small = small;
    this.file = file;
    byte[] secret = new byte[16];
    new SecureRandom().nextBytes(secret);
    key = new SecretKeySpec(secret, "AES");
    length = small.length;
  }

  /**
   * Takes all of it.
   *
   * @throws Unreadable when there is more than {@link #LONGEST}
   */
  public static Spool of(InputStream sent) throws IOException {
    byte[] first = sent.readNBytes(SMALL);
    if (first.length < SMALL) {
      return new Spool(first, null);
    }
    Spool spool = new Spool(first, Files.createTempFile("register", ".spool"));
    try (OutputStream out =
        new CipherOutputStream(
            Files.newOutputStream(spool.file), spool.cipher(Cipher.ENCRYPT_MODE))) {
      out.write(first);
      byte[] some = new byte[1 << 16];
      for (int read = sent.read(some); read >= 0; read = sent.read(some)) {
        spool.length += read;
        if (spool.length > LONGEST) {
          throw new Unreadable(Unreadable.Why.FILE_TOO_LONG, 0);
        }
        out.write(some, 0, read);
      }
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
    return spool;
  }

  /** Reads it from the beginning. */
  public InputStream open() throws IOException {
    return file == null
        ? new ByteArrayInputStream(small)
        : new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
  }

  public long length() {
    return length;
  }

  private Cipher cipher(int mode) throws IOException {
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      // Nothing else is ever written with this key.
      cipher.init(mode, key, new IvParameterSpec(new byte[16]));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
