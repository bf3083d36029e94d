package shelter.login;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.Headers;
import shelter.TestDatabase;
import shelter.secret.Secret;
import shelter.shared.Settings;

/** The provider of the tests, at the address that the server under test has in its settings. */
final class Provider implements AutoCloseable {
  static final String CLIENT = "shelter-register";
  static final String SECRET = "of-the-tests-client-secret-of-32-signs";
  private static final int PORT = Integer.getInteger("test.oidc.port");
  static final String ISSUER = "http://localhost:" + PORT + "/shelter";

  private final AtomicReference<String> asked = new AtomicReference<>("");
  private final AtomicReference<JWT> forged = new AtomicReference<>();
  private final MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(), new Forger());

  Provider() throws Exception {
    server.start(InetAddress.getByName("localhost"), PORT);
  }

  /** The next token is the provider's own, with these claims in place of what they replace. */
  void gives(String subject, Map<String, Object> claims) {
    server.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            "shelter", subject, "JWT", List.of("register"), claims, 3600));
  }

  /** The next token is this one, whoever made it. */
  void givesForged(JWT token) {
    forged.set(token);
  }

  /** What the register sent with the last code. */
  String asked() {
    return asked.get();
  }

  /** Everything that a right token says. */
  static Map<String, Object> claims(String subject, String nonce) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", ISSUER);
    claims.put("sub", subject);
    claims.put("aud", CLIENT);
    claims.put("nonce", nonce);
    claims.put("acr", "Level4");
    claims.put("iat", Date.from(Instant.now()));
    claims.put("exp", Date.from(Instant.now().plusSeconds(3600)));
    return claims;
  }

  static JWT forged(String signature, String subject, String nonce) throws Exception {
    Map<String, Object> claims = claims(subject, nonce);
    JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
    claims.forEach(set::claim);
    return switch (signature) {
      case "none" -> new PlainJWT(set.build());
      case "another key" -> {
        // it says that it is the provider's
        var key = new RSAKeyGenerator(2048).keyID("shelter").generate();
        SignedJWT token =
            new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("shelter").build(), set.build());
        token.sign(new RSASSASigner(key));
        yield token;
      }
      default -> {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), set.build());
        token.sign(new MACSigner(SECRET));
        yield token;
      }
    };
  }

  static Map<String, String> parameters(String address) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : URI.create(address).getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      parameters.put(
          parts[0], java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8));
    }
    return parameters;
  }

  @Override
  public void close() {
    server.shutdown();
  }

  private final class Forger implements Route {
    @Override
    public boolean match(OAuth2HttpRequest request) {
      if (!request.getUrl().encodedPath().endsWith("/token")) {
        return false;
      }
      asked.set(request.getBody());
      return forged.get() != null;
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
      String token = forged.getAndSet(null).serialize();
      String body =
          "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"opaque\",\"id_token\":\""
              + token
              + "\"}";
      return new OAuth2HttpResponse(
          Headers.of("Content-Type", "application/json"),
          200,
          body,
          body.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Binds a subject of the provider to an account, as its invitation does. */
  static void bind(String subject, String account) throws SQLException {
    String hash =
        new Secret(new Settings().keyFile())
            .hash("openid", System.getenv("REGISTER_OIDC_ISSUER") + " " + subject);
    try (var owner = TestDatabase.asOwner("register");
        var bind =
            owner.prepareStatement("update register.account set openid = ? where username = ?")) {
      bind.setString(1, hash);
      bind.setString(2, account);
      bind.executeUpdate();
      owner.commit();
    }
  }
}
