package shelter.statistics;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something that was counted, as it was when its year was closed: the rows as CSV, in an order of
 * their own, without any key or name.
 *
 * @param name of the population, part or list that it stands for
 * @param columns with their types, as they are made again
 * @param query that gave it
 * @param content the CSV, compressed; null when retention has taken it away
 */
public record Frozen(
    String name, String columns, String query, long rows, String digest, byte[] content) {
  /** SHA-256 in hexadecimal. */
  public static String digest(byte[] content) {
    return HexFormat.of().formatHex(sha().digest(content));
  }

  static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
