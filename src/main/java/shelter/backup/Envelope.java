package shelter.backup;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.List;
import shelter.shared.Settings.Refused;

/**
 * A stream in the age format (age-encryption.org/v1), which every age program opens as well: a key
 * for each file, wrapped for each recipient, and the text in sealed pieces of 64 kB, of which the
 * last is marked, so that what is changed or cut off is seen.
 */
final class Envelope {
  private static final int PIECE = 64 * 1024;

  private Envelope() {}

  static OutputStream closing(OutputStream out, List<RecipientStanzaWriter> recipients)
      throws IOException {
    try {
      return new BufferedOutputStream(
          Channels.newOutputStream(
              new StandardEncryptingChannelFactory()
                  .newEncryptingChannel(Channels.newChannel(out), recipients)),
          PIECE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws Refused when none of the keys opens it, or its beginning is damaged
   */
  static InputStream opening(InputStream in, List<RecipientStanzaReader> keys) throws IOException {
    try {
      return new BufferedInputStream(
          Channels.newInputStream(
              new StandardDecryptingChannelFactory()
                  .newDecryptingChannel(Channels.newChannel(in), keys)),
          PIECE);
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new Refused(
          "The backup cannot be opened with this key, or its beginning is damaged. Name the right"
              + " key with REGISTER_BACKUP_KEY_FILE, or take another backup.");
    }
  }
}
