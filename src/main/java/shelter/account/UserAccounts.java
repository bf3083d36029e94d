package shelter.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.centre.Centres;
import shelter.login.Accounts;
import shelter.login.Door;
import shelter.person.UserKey;
import shelter.secret.Secret;
import shelter.shared.Findings;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.CurrentUser;
import shelter.user.Role;
import shelter.user.Sessions;
import shelter.user.User;
import shelter.user.Users;

/**
 * What a manager does for the accounts of the staff and an administrator for all: make, invite,
 * close, open, and take a lost second factor away. Each stands on the trail. The database asks the
 * same of each row that is written (V016).
 */
@Stateless
@RolesAllowed({"MANAGER", "ADMIN"})
public class UserAccounts {
  /** After so many days the accounts of a centre should be looked through again. */
  static final int REVIEW_DAYS = 365;

  /** The rule of the refusal when a name is taken. */
  private static final String TAKEN = "DUPLICATE";

  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Accounts accounts;
  @Inject private Sessions sessions;
  @Inject private Trail trail;
  @Inject private Centres centres;
  @Inject private Door door;
  @Inject private Users users;

  /** The latest look through a centre's accounts. */
  public record Review(OffsetDateTime at, String by) implements java.io.Serializable {
    // spotless:off
    public OffsetDateTime getAt() { return at; }
    public String getBy() { return by; }
    // spotless:on
  }

  /**
   * Makes an account that has no password yet; its invitation sets one.
   *
   * @throws Refusal when the name is taken or a number that points at a person, or the caller may
   *     not make such an account
   */
  public void create(String typedName, Role role, String centre) {
    String username = typedName.strip().toLowerCase(Locale.ROOT);
    if (UserKey.Check.pointsAtAPerson(username)) {
      throw refuse("FORMAT", "username", "nameOfAPerson");
    }
    if (!username.matches("[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?")) {
      throw refuse("FORMAT", "username", "usernameForm");
    }
    User made = new User(username, role, centre, user.getName());
    if (!looksAfter(made)) {
      throw new Refusal(null, "refusal.notYours");
    }
    requireCentre(role, centre);
    boolean taken = // also by an account that the caller does not see
        (Boolean)
            em.createNativeQuery("select register.is_taken(?1)")
                .setParameter(1, username)
                .getSingleResult();
    if (taken) {
      throw refuse(TAKEN, "username", "nameTaken");
    }
    try {
      em.persist(made);
      em.flush();
    } catch (PersistenceException e) {
      throw refuse(TAKEN, "username", "nameTaken");
    }
    note(Action.ACCOUNT, made, "made " + role);
  }

  /**
   * Makes an account with a password that is handed out once; in a register it must be changed.
   *
   * @throws Refusal as above, and at "password" when it is too weak
   */
  @RolesAllowed("ADMIN")
  public void create(String typedName, Role role, String centre, String password) {
    create(typedName, role, centre);
    door.handOut(typedName.strip().toLowerCase(Locale.ROOT), password);
  }

  /** All accounts of the register, by centre and name. */
  @RolesAllowed("ADMIN")
  public List<User> all() {
    return users.all();
  }

  /**
   * Gives an account another role or centre, and ends its sessions: they were of the former.
   *
   * @throws Refusal when role and centre do not fit, or it is nobody's or the own account
   */
  @RolesAllowed("ADMIN")
  public void change(String username, Role role, String centre) {
    User one = require(username);
    requireCentre(role, centre);
    one.setRole(role);
    one.setCentre(centre);
    em.flush();
    sessions.endAll(one.getUsername(), null);
    note(Action.ACCOUNT, one, "changed " + role);
  }

  /**
   * A link for setting the password, once, within seven days. An earlier one is void.
   *
   * @return what the link carries
   */
  public String invite(String username) {
    User one = require(username);
    String token = Secret.token();
    accounts.invite(one.getUsername(), token, user.getName());
    note(Action.INVITATION, one, null);
    return token;
  }

  /** Closes an account, which ends its sessions everywhere at once, or opens it again. */
  public void setEnabled(String username, boolean enabled) {
    User one = require(username);
    one.setEnabled(enabled);
    em.flush();
    if (!enabled) {
      accounts.setOpenId(one.getUsername(), null);
      sessions.endAll(one.getUsername(), null);
    }
    note(Action.ACCOUNT, one, enabled ? "opened" : "closed");
  }

  /** Takes a lost second factor away; the next sign-in sets up a new one. */
  public void resetFactor(String username) {
    User one = require(username);
    accounts.setFactor(one.getUsername(), null, List.of());
    sessions.endAll(one.getUsername(), null);
    note(Action.FACTOR, one, "reset");
  }

  /** Notes that the manager has looked through all accounts of the centre. */
  @RolesAllowed("MANAGER")
  public void review() {
    em.createNativeQuery(
            """
            insert into register.account_review
            select ?1, clock_timestamp(), ?2, count(*) from register.account where centre = ?1""")
        .setParameter(1, user.requireCentre())
        .setParameter(2, user.getName())
        .executeUpdate();
    trail.note(Action.REVIEW, "User", user.requireCentre(), null);
  }

  /** The latest review of the own centre; null when there was none. */
  @RolesAllowed("MANAGER")
  public Review lastReview() {
    List<?> rows =
        em.createNativeQuery(
                """
                select reviewed_at, reviewed_by from register.account_review
                where centre = ?1 order by reviewed_at desc limit 1""")
            .setParameter(1, user.requireCentre())
            .getResultList();
    if (rows.isEmpty()) {
      return null;
    }
    Object[] row = (Object[]) rows.get(0);
    return new Review(Settings.moment(row[0]), (String) row[1]);
  }

  /**
   * An account in the caller's care.
   *
   * @throws Refusal when there is none of that name, or it is in somebody else's care
   */
  private User require(String username) {
    User one = username == null ? null : em.find(User.class, username);
    if (one == null || !looksAfter(one) || one.getUsername().equals(user.getName())) {
      throw new Refusal(null, "refusal.unknown");
    }
    return one;
  }

  /** Staff and managers belong to a centre that is there; nobody else to any. */
  private void requireCentre(Role role, String centre) {
    boolean asked = role == Role.STAFF || role == Role.MANAGER;
    if (asked && centre == null) {
      throw refuse("REQUIRED", "centre", "centreMissing");
    }
    if (!asked && centre != null) {
      throw refuse("RANGE", "centre", "centreNotAsked");
    }
    if (asked && (centre.indexOf('\0') >= 0 || centres.name(centre) == null)) {
      throw refuse("REFERENCE", "centre", "centreUnknown");
    }
  }

  private static Refusal refuse(String rule, String field, String key) {
    return new Refusal(new Findings().error(true, rule, field, key).errors());
  }

  /** The names of those among many that the caller looks after: one call for a whole list. */
  public Set<String> lookedAfter(List<User> many) {
    return many.stream()
        .filter(this::looksAfter)
        .map(User::getUsername)
        .collect(Collectors.toSet());
  }

  /** The first wall; the second is the policy of the table. */
  public boolean looksAfter(User one) {
    return user.getRole() == Role.ADMIN
        || user.getRole() == Role.MANAGER
            && one.getRole() == Role.STAFF
            && user.requireCentre().equals(one.getCentre());
  }

  private void note(Action action, User about, String detail) {
    trail.note(action, "User", about.getUsername(), detail);
  }
}
