package shelter.token;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.CurrentUser;
import shelter.user.Sessions;

/** The tokens of the caller's centre, by the functions of V021; each step stands on the trail. */
@Stateless
@RolesAllowed("MANAGER")
public class Tokens {
  @PersistenceContext private EntityManager em;
  @Inject private Sessions sessions;
  @Inject private CurrentUser user;
  @Inject private Trail trail;

  /** Those that last, the latest first. */
  public List<Token> all() {
    List<?> rows =
        em.createNativeQuery(
                "select id, account, opened_at, used_at, ends_at from register.tokens()")
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new Token(
                    (String) row[0],
                    (String) row[1],
                    Settings.moment(row[2]),
                    row[3] == null ? null : Settings.moment(row[3]),
                    Settings.moment(row[4])))
        .toList();
  }

  /** Makes one for the caller, who has shown the password again. It is kept nowhere. */
  public Sessions.Issued make() {
    Sessions.Issued issued = sessions.issue(user.getName());
    trail.note(Action.TOKEN, "User", user.getName(), "made");
    return issued;
  }

  /**
   * Ends a token: the next request that shows it is refused.
   *
   * @throws Refusal when the centre has none of that name
   */
  public void revoke(String id) {
    Object whose =
        em.createNativeQuery("select register.revoke_token(?1)")
            .setParameter(1, id)
            .getSingleResult();
    if (whose == null) {
      throw new Refusal(null, "refusal.tokenGone");
    }
    trail.note(Action.TOKEN, "User", whose, "revoked");
  }
}
