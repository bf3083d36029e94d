package shelter.login;

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
import shelter.user.Role;

/**
 * The secrets of the accounts, by the functions of V015, each of which asks for the server's
 * secret. Asked before anybody is signed in, so open to all callers inside the program; it has no
 * name on any page.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class Accounts {
  @PersistenceContext private EntityManager em;
  @Inject private Secret secret;

  /** The enabled account of that name; null when there is none. */
  public Account of(String username) {
    List<?> rows =
        em.createNativeQuery(
                """
                select role, centre, password, must_change, factor, one_is_enough, bound
                from register.credentials(?1, ?2)""")
            .setParameter(1, secret.gate())
            .setParameter(2, username)
            .getResultList();
    if (rows.isEmpty()) {
      return null;
    }
    Object[] row = (Object[]) rows.get(0);
    return new Account(
        username,
        Role.valueOf((String) row[0]),
        (String) row[1],
        (String) row[2],
        (Boolean) row[3],
        (String) row[4],
        (Boolean) row[5],
        (Boolean) row[6]);
  }

  /**
   * The account that an OpenID Connect provider's subject was bound to; null when there is none.
   */
  public String ofOpenId(String subject) {
    return (String) ask("account_of_openid(?1, ?2)", subject);
  }

  public void setOpenId(String username, String subject) {
    ask("set_openid(?1, ?2, cast(?3 as text))", username, subject);
  }

  /**
   * Stores a hash.
   *
   * @param isNew whether it is of another password than before
   */
  public void setPassword(String username, String hash, boolean isNew) {
    ask("set_password(?1, ?2, ?3, ?4)", username, hash, isNew);
  }

  /** Stores the hash of a password for an account just made, which must change it. */
  public void handOutPassword(String username, String hash) {
    ask("hand_out_password(?1, ?2, ?3)", username, hash);
  }

  /** Stores the sealed secret of the one-time codes with the hashes of the recovery codes. */
  public void setFactor(String username, String sealed, List<String> recoveryCodes) {
    ask(
        "set_factor(?1, ?2, cast(?3 as text), cast(?4 as text[]))",
        username,
        sealed,
        "{" + String.join(",", recoveryCodes) + "}");
  }

  /** Whether a one-time code's step was never used; it is from now on. */
  public boolean spendStep(String username, long step) {
    return (Boolean) ask("spend_step(?1, ?2, ?3)", username, step);
  }

  /** Whether it is an unused recovery code, by its hash; it is used from now on. */
  public boolean spendRecovery(String username, String hash) {
    return (Boolean) ask("spend_recovery(?1, ?2, ?3)", username, hash);
  }

  /** Begins an attempt of that name from that address. @return seconds to wait instead, or 0 */
  public int attempt(String who) {
    return (Integer) ask("begin_attempt(?1, ?2)", who);
  }

  /** The attempts of that name from that address are forgotten: the right one has come. */
  public void succeed(String who) {
    ask("note_attempt(?1, ?2, false)", who);
  }

  /** Makes a link's token good for setting the account's password, once. @return until when */
  public OffsetDateTime invite(String username, String token, String by) {
    return Settings.moment(ask("invite(?1, ?2, ?3, ?4)", username, token, by));
  }

  /** Whose invitation a token is; null when it is used, too old or none. */
  public String invited(String token) {
    return (String) ask("invited(?1, ?2)", token);
  }

  /** Uses an invitation up. @return its account, once */
  public String accept(String token) {
    return (String) ask("accept(?1, ?2)", token);
  }

  private Object ask(String function, Object... values) {
    var query = em.createNativeQuery("select " + value(function));
    query.setParameter(1, secret.gate());
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 2, values[i]);
    }
    return query.getSingleResult();
  }

  /** What gives nothing back is read as an empty text. */
  private static String value(String function) {
    boolean silent = function.matches("(set|note|hand)_.*");
    return silent ? "cast(register." + function + " as text)" : "register." + function;
  }
}
