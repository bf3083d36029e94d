package shelter.login;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of one sign-in: its hash goes out with the browser, itself with the code (PKCE). */
final class OpenIdProof {
  private static final String KEPT = "shelter.openid.proof";
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private OpenIdProof() {}

  /** Makes a new secret in the session. @return its hash */
  static String challenge(HttpServletRequest request) {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    String proof = TEXT.encodeToString(secret);
    request.getSession().setAttribute(KEPT, proof);
    try {
      byte[] ascii = proof.getBytes(StandardCharsets.US_ASCII);
      return TEXT.encodeToString(MessageDigest.getInstance("SHA-256").digest(ascii));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(HttpServletRequest request) {
    return (String) request.getSession().getAttribute(KEPT);
  }
}
