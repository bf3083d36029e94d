package shelter.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The accounts that the caller looks after: a manager the centre's, an administrator all. */
@Stateless
@RolesAllowed({"MANAGER", "ADMIN"})
public class Users {
  @PersistenceContext private EntityManager em;

  /** An account that the caller sees; null when there is none. */
  public User of(String username) {
    return em.find(User.class, username);
  }

  /** The accounts that the caller sees, by centre and name; the database decides which they are. */
  public List<User> all() {
    return em.createQuery(
            "select u from User u order by u.centre nulls first, u.role desc, u.username",
            User.class)
        .getResultList();
  }
}
