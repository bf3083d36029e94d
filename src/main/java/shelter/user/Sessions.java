package shelter.user;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import shelter.secret.Secret;
import shelter.shared.Settings;

/**
 * The sessions, kept by the database (V015) so that ending one ends it on every node at once. Asked
 * before anybody has entered, so open to all callers inside the program: what they must show is the
 * session's token, or, to open one, the server's secret.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class Sessions {
  @PersistenceContext private EntityManager em;
  @Inject private Secret secret;

  /** Whose session a token is; null when it is none, or over: 15 minutes idle, 12 hours in all. */
  public Session of(String token) {
    List<?> rows =
        em.createNativeQuery(
                "select account, role, centre, kind, locked from register.session_of(?1)")
            .setParameter(1, token)
            .getResultList();
    if (rows.isEmpty()) {
      return null;
    }
    Object[] row = (Object[]) rows.get(0);
    return new Session(
        (String) row[0],
        Role.valueOf((String) row[1]),
        (String) row[2],
        "PAGE".equals(row[3]),
        (Boolean) row[4]);
  }

  /**
   * Opens a session at the pages for somebody who has been let in.
   *
   * @return its token, which is kept nowhere else
   */
  public String open(String account) {
    String token = Secret.token();
    ask("open_session(?1, ?2, ?3, 'PAGE')", secret.gate(), account, token);
    return token;
  }

  /**
   * What a program is given to show with each request.
   *
   * @param token kept nowhere else
   */
  public record Issued(String token, OffsetDateTime expires) {}

  /** Opens a session for a program, which lasts 12 hours whether it is used or not. */
  public Issued issue(String account) {
    String token = Secret.token();
    Object ends =
        em.createNativeQuery("select register.open_session(?1, ?2, ?3, 'API')")
            .setParameter(1, secret.gate())
            .setParameter(2, account)
            .setParameter(3, token)
            .getSingleResult();
    return new Issued(token, Settings.moment(ends));
  }

  /** Notes that the person at the page did something; saving a draft is not doing something. */
  public void touch(String token) {
    ask("touch_session(?1)", token);
  }

  /** Locks the screen: the session stays, but opens nothing until its password is typed. */
  public void lock(String token) {
    ask("lock_session(?1, true)", token);
  }

  public void unlock(String token) {
    ask("lock_session(?1, false)", token);
    touch(token);
  }

  public void end(String token) {
    ask("end_session(?1)", token);
  }

  /** Ends every session of an account but one, on every node at once. */
  public void endAll(String account, String but) {
    ask("end_sessions(?1, ?2, cast(?3 as text))", secret.gate(), account, but);
  }

  private void ask(String function, Object... values) {
    var query = em.createNativeQuery("select cast(register." + function + " as text)");
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.getSingleResult();
  }
}
