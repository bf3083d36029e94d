package shelter.audit;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A line of a chain as it is stored, and what its hashes should be. Computed here and not in the
 * database, so that whoever can change the database cannot change the proof with it. The text that
 * is hashed is that of {@code append_audit} (V017).
 */
record Line(
    String chain,
    long seq,
    BigInteger micros,
    String account,
    String role,
    String action,
    String kind,
    String result,
    String record,
    String detail,
    byte[] salt,
    byte[] seal,
    byte[] link) {
  static final String COLUMNS =
      """
      chain, seq, (extract(epoch from at) * 1000000)::bigint, account, role, action, kind, result,
      record, detail, salt, seal, link""";

  private static final String BETWEEN = "\u001f";

  static Line of(ResultSet row) throws SQLException {
    return new Line(
        row.getString(1),
        row.getLong(2),
        BigInteger.valueOf(row.getLong(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getBytes(11),
        row.getBytes(12),
        row.getBytes(13));
  }

  /** The link before the first line of a chain. */
  static byte[] beginning(String chain) {
    return sha(chain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Whether what it is about is still the sealed text; what was taken out by retention has no salt.
   */
  boolean isSealed() {
    if (salt == null) {
      return record == null && detail == null;
    }
    String text = text(record) + BETWEEN + text(detail);
    return MessageDigest.isEqual(seal, sha(salt, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether it follows the line with that link. */
  boolean follows(byte[] before) {
    String text =
        String.join(
            BETWEEN,
            "" + seq,
            micros.toString(),
            text(account),
            text(role),
            action,
            text(kind),
            result);
    return MessageDigest.isEqual(link, sha(before, text.getBytes(StandardCharsets.UTF_8), seal));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static byte[] sha(byte[]... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        sha.update(part);
      }
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
