package shelter.login;

import java.io.Serializable;
import shelter.user.Role;

/**
 * What the sign-in knows of an account that is enabled.
 *
 * @param password its hash; null when it has none yet
 * @param mustChange whether the password was handed out by somebody else
 * @param factor the sealed secret of its one-time codes; null when it has none yet
 * @param oneIsEnough an account of a demonstration, which has no second factor
 * @param bound whether a provider of OpenID Connect lets it in
 */
public record Account(
    String username,
    Role role,
    String centre,
    String password,
    boolean mustChange,
    String factor,
    boolean oneIsEnough,
    boolean bound)
    implements Serializable {

  /** Whether something must be set before the account opens anything. */
  boolean isUnfinished() {
    return mustChange || (factor == null && !oneIsEnough);
  }
}
