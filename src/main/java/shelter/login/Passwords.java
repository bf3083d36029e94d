package shelter.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import shelter.user.User;
import shelter.user.Users;

/**
 * Sign-in by name and password. The hash is PBKDF2 at the strength of promise 1; an older, weaker
 * one is replaced when its owner signs in. An unknown name costs the same work as a wrong password.
 */
@ApplicationScoped
public class Passwords implements IdentityStore {
  static final int ITERATIONS = 210_000;

  @Inject private Users users;
  @Inject private Pbkdf2PasswordHash hash;
  private String ofNobody;

  @PostConstruct
  void prepare() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "" + ITERATIONS,
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    ofNobody = hash.generate("nobody".toCharArray());
  }

  public CredentialValidationResult validate(UsernamePasswordCredential given) {
    User user = users.find(given.getCaller().strip().toLowerCase(Locale.ROOT));
    char[] password = given.getPassword().getValue();
    boolean right = hash.verify(password, user == null ? ofNobody : user.getPassword());
    if (user == null || !right) {
      return CredentialValidationResult.INVALID_RESULT;
    }
    if (iterations(user.getPassword()) < ITERATIONS) {
      users.strengthen(user.getUsername(), hash.generate(password));
    }
    return new CredentialValidationResult(user.getUsername(), Set.of(user.getRole().name()));
  }

  static int iterations(String stored) {
    return Integer.parseInt(stored.split(":")[1]);
  }
}
