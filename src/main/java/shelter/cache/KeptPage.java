package shelter.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A page or a data set as it is sent: its bytes, plain and packed, what says whether a reader has
 * it already, and the headers it came with.
 */
record KeptPage(
    byte[] plain,
    byte[] packed,
    String tag,
    String type,
    Map<String, String> headers,
    long madeAt) {
  /** What an answer says of itself, beside its type. */
  private static final List<String> KEPT = List.of("Content-Disposition", "Link");

  private static final int LENGTH_OF_TAG = 16;
  private static final Pattern NONCE = Pattern.compile(" 'nonce-([^']*)'");

  /**
   * A page has no script of its own, so the word that one would need is taken out of what is kept:
   * the same page has the same bytes, and nobody can use the word twice.
   */
  static KeptPage of(byte[] made, HttpServletResponse answer) {
    String policy = answer.getHeader("Content-Security-Policy");
    Matcher nonce = NONCE.matcher(policy);
    byte[] plain = made;
    if (nonce.find()) {
      String page = new String(made, StandardCharsets.UTF_8);
      plain =
          page.replace(" nonce=\"" + nonce.group(1) + "\"", "").getBytes(StandardCharsets.UTF_8);
    }
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", nonce.replaceAll(""));
    for (String name : KEPT) {
      if (answer.getHeader(name) != null) {
        headers.put(name, answer.getHeader(name));
      }
    }
    return new KeptPage(
        plain, pack(plain), tag(plain), answer.getContentType(), headers, System.nanoTime());
  }

  boolean isOld(long after) {
    return System.nanoTime() - madeAt > after;
  }

  int weight() {
    return plain.length + packed.length;
  }

  private static String tag(byte[] of) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(of);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, LENGTH_OF_TAG));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] pack(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
