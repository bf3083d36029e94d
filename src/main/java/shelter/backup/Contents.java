package shelter.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import shelter.shared.Settings.Refused;

/** The files of a backup one after the other, compressed, and the manifest as the last of them. */
final class Contents {
  static final String MANIFEST = "manifest.txt";

  /** Fast: nobody waits for the last percent. */
  private static final int LEVEL = 3;

  private final MessageDigest digest = sha256();

  /** Takes one file of a backup. */
  interface Taker {
    void take(String name, InputStream text) throws IOException;
  }

  /** Writes files; the digest of them all is known when the last is written. */
  static final class Out implements AutoCloseable {
    private final ZipOutputStream zip;
    private final MessageDigest digest = sha256();

    Out(OutputStream out) {
      zip = new ZipOutputStream(out);
      zip.setLevel(LEVEL);
    }

    /** Adds a file, or a folder when its name ends with a slash. */
    void add(String name, InputStream text) throws IOException {
      zip.putNextEntry(new ZipEntry(name));
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      text.transferTo(new DigestOutputStream(zip, digest));
      zip.closeEntry();
    }

    String digest() {
      return hex(digest);
    }

    void addManifest(String text) throws IOException {
      zip.putNextEntry(new ZipEntry(MANIFEST));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  private String manifest;

  private Contents() {}

  /**
   * Reads a backup to its end.
   *
   * @param taker is given each file but the manifest
   * @throws Refused when it is cut off, changed or no backup
   */
  static Contents read(InputStream in, Taker taker) throws IOException {
    Contents contents = new Contents();
    try {
      ZipInputStream zip = new ZipInputStream(in);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(MANIFEST)) {
          contents.manifest = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } else {
          contents.digest.update((entry.getName() + "\n").getBytes(StandardCharsets.UTF_8));
          InputStream text = new DigestInputStream(zip, contents.digest);
          taker.take(entry.getName(), text);
          text.transferTo(OutputStream.nullOutputStream());
        }
      }
      // The directory of the archive, and with it the mark of the last piece.
      in.transferTo(OutputStream.nullOutputStream());
    } catch (Refused e) {
      throw e;
    } catch (TakerFailed e) {
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      throw new Refused(
          "The backup is damaged: it was changed or cut off after it was made. Nothing was unpacked"
              + " from it; take another one.");
    }
    if (contents.manifest == null) {
      throw new Refused("The backup is not whole: it has no manifest. Take another one.");
    }
    return contents;
  }

  /** The file system did not take what was read: no fault of the backup. */
  static final class TakerFailed extends IOException {
    TakerFailed(IOException cause) {
      super(cause);
    }

    @Override
    public synchronized IOException getCause() {
      return (IOException) super.getCause();
    }
  }

  String manifest() {
    return manifest;
  }

  String digest() {
    return hex(digest);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
