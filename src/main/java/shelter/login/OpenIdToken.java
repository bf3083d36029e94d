package shelter.login;

import jakarta.json.Json;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdConstant;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.JwtClaims;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Set;

/**
 * What we ask of a token beyond what the server has asked. It has compared issuer, audience, nonce
 * and times, and the signature where there is one - but it takes a token that says it has none.
 */
final class OpenIdToken {
  /** Signed with a key that only the provider has. "none" and the shared secret are not here. */
  private static final Set<String> SIGNATURES =
      Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

  private OpenIdToken() {}

  /**
   * @param levels the levels of assurance that are accepted; empty for any
   * @return the subject
   * @throws OpenIdRefused when the token is not enough
   */
  static String subject(IdentityToken token, OpenIdProvider provider, Set<String> levels)
      throws OpenIdRefused {
    String signature = signature(token.getToken());
    if (!SIGNATURES.contains(signature)) {
      throw new OpenIdRefused(
          OpenIdRefused.Reason.REFUSED, "Token signed by \"" + signature + "\"");
    }
    JwtClaims claims = token.getJwtClaims();
    String party = claims.getStringClaim(OpenIdConstant.AUTHORIZED_PARTY).orElse(null);
    if (party != null && !party.equals(provider.getClientId())) {
      throw new OpenIdRefused(OpenIdRefused.Reason.REFUSED, "Token made for another program");
    }
    String level = claims.getStringClaim("acr").orElse("");
    if (!levels.isEmpty() && !levels.contains(level)) {
      throw new OpenIdRefused(
          OpenIdRefused.Reason.LEVEL, "Level of assurance \"" + level + "\" is not in " + levels);
    }
    return claims.getSubject().orElseThrow();
  }

  private static String signature(String token) {
    byte[] header = Base64.getUrlDecoder().decode(token.split("\\.")[0]);
    try (var reader = Json.createReader(new ByteArrayInputStream(header))) {
      return reader.readObject().getString("alg", "");
    }
  }
}
