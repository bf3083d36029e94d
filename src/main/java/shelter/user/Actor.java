package shelter.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;

/** Who acts, where nobody may: in a timer, at the start, for a visitor. */
@ApplicationScoped
public class Actor {
  @Inject private CurrentUser user;

  /** The token of somebody who is signed in and whose screen is not locked; else null. */
  String token() {
    try {
      return user.isSignedIn() ? user.getToken() : null;
    } catch (ContextNotActiveException | IllegalStateException e) {
      return null;
    }
  }

  /** The name of the account; null when nobody is signed in. */
  public String name() {
    return token() == null ? null : user.getName();
  }

  /** The centre of whoever is signed in; null when there is nobody, or the account has none. */
  public String centre() {
    return token() == null ? null : user.getSession().centre();
  }
}
