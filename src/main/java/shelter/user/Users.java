package shelter.user;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The accounts. Asked before anybody is signed in, so open to all callers inside the program. */
@Stateless
@PermitAll
public class Users {
  @PersistenceContext private EntityManager em;

  /** The enabled account of that name, or null. */
  public User find(String username) {
    User user = username == null ? null : em.find(User.class, username);
    return user != null && user.isEnabled() ? user : null;
  }

  /** Stores a stronger hash of the same password. */
  public void strengthen(String username, String hash) {
    User user = find(username);
    if (user != null) {
      user.setPassword(hash);
    }
  }
}
