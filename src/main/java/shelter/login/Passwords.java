package shelter.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** How passwords are kept: as PBKDF2 hashes at the strength of promise 1. */
@ApplicationScoped
public class Passwords {
  static final int ITERATIONS = 210_000;

  private final Lane lane = new Lane(Runtime.getRuntime().availableProcessors());
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

  /**
   * Whether there is room for one more check; asked before an attempt is counted.
   *
   * @throws shelter.shared.Refusal when too many wait
   */
  void requireRoom() {
    lane.requireRoom();
  }

  /** Whether a password is the one that was stored; an account without one costs the same work. */
  boolean isRight(String password, String stored) {
    boolean right =
        lane.take(() -> hash.verify(password.toCharArray(), stored == null ? ofNobody : stored));
    return right && stored != null;
  }

  /** Whether a stored hash is weaker than those that are made today. */
  boolean isWeak(String stored) {
    return iterations(stored) < ITERATIONS;
  }

  String hash(String password) {
    return lane.take(() -> hash.generate(password.toCharArray()));
  }

  static int iterations(String stored) {
    return Integer.parseInt(stored.split(":")[1]);
  }
}
