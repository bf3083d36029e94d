package shelter.login;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Form;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of one sign-in: its hash goes out with the browser, itself with the code (PKCE). */
public final class OpenIdProof {
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

  /**
   * Adds the secret to the request for a token, and a limit to the waiting: the server's own
   * mechanism knows neither. Found by Jakarta REST itself (META-INF/services).
   */
  @ConstrainedTo(RuntimeType.CLIENT)
  public static class Sent implements Feature, ClientRequestFilter {
    private static final int PATIENCE_MS = 5_000;

    @Override
    public boolean configure(FeatureContext client) {
      client.property("jersey.config.client.connectTimeout", PATIENCE_MS);
      client.property("jersey.config.client.readTimeout", PATIENCE_MS);
      client.register(this, ClientRequestFilter.class);
      return true;
    }

    @Override
    public void filter(ClientRequestContext asking) {
      if (asking.getEntity() instanceof Form form
          && "authorization_code".equals(form.asMap().getFirst("grant_type"))) {
        form.param("code_verifier", of(CDI.current().select(HttpServletRequest.class).get()));
      }
    }
  }
}
