package shelter.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.secret.Secret;
import shelter.shared.Refusal;
import shelter.shared.Settings;

/**
 * Whether somebody is who they say: name, password and one-time code together, with one answer for
 * everything that does not fit. Five failures in a quarter of an hour make the same name wait at
 * the same address; nobody else waits, so a stranger cannot lock a shelter out (promise 3).
 */
@ApplicationScoped
public class Door {
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private PasswordRules rules;
  @Inject private OneTimeCodes codes;
  @Inject private Secret secret;
  @Inject private Trail trail;
  @Inject private Settings settings;

  /**
   * Checks what was typed.
   *
   * @param code a one-time or recovery code, or null
   * @param address where the caller comes from
   * @param way by which the caller comes, for the line of an attempt that fails; null for the page
   * @return the account, which may have to be finished first ({@link Account#isUnfinished})
   * @throws Refusal when it does not fit, or it is too early for another attempt
   */
  Account open(String typedName, String password, String code, String address, String way) {
    String name = typedName.strip().toLowerCase(Locale.ROOT);
    String who = requireNoWait(name, address);
    Account account = accounts.of(name);
    boolean right = passwords.isRight(password, account == null ? null : account.password());
    if (!right || !hasSecond(account, code)) {
      trail.outside(account == null ? null : name, new Note(Action.LOGIN, null, null, false, way));
      throw new Refusal(null, "refusal.wrongPassword");
    }
    accounts.succeed(who);
    if (passwords.isWeak(account.password())) {
      accounts.setPassword(name, passwords.hash(password), false);
    }
    return account;
  }

  /**
   * Puts a password of the owner's choice in the place of the current one.
   *
   * @throws Refusal at the field that does not fit
   */
  public void changePassword(
      String name, String current, String password, String again, String address) {
    requirePassword(name, current == null ? "" : current, address, "current", Action.LOCK);
    rules.require("password", password == null ? "" : password, accounts.of(name));
    if (!password.equals(again)) {
      throw new Refusal("again", "refusal.passwordsDiffer");
    }
    // The line first: nothing is done that stands on none.
    trail.outside(name, Note.done(Action.PASSWORD));
    accounts.setPassword(name, passwords.hash(password), true);
  }

  /**
   * Gives an account that was just made a password, which somebody hands out. The owner must change
   * it, but in a demonstration, whose known password is good as well.
   *
   * @throws Refusal at "password" when it is too weak
   */
  public void handOut(String name, String password) {
    if (!settings.demonstration() || !password.equals(Settings.DEMONSTRATION_PASSWORD)) {
      rules.require("password", password, accounts.of(name));
    }
    accounts.handOutPassword(name, passwords.hash(password));
  }

  boolean hasPassword(String name) {
    Account account = accounts.of(name);
    return account != null && account.password() != null;
  }

  /** Whether the password of a locked screen is right. */
  void unlock(String name, String password, String address) {
    requirePassword(name, password, address, "password", Action.LOCK);
  }

  /**
   * Whether somebody who is signed in knows the account's password, before a token is handed out.
   *
   * @throws Refusal at the field when not, or it is too early for another attempt
   */
  public void confirm(String name, String password, String address) {
    requirePassword(name, password == null ? "" : password, address, "password", Action.TOKEN);
  }

  /** Whether the code of somebody who comes by an invitation is right; six digits are guessable. */
  void requireCode(Account account, String code, String address) {
    String who = requireNoWait(account.username(), address);
    if (!codes.isRight(account, code)) {
      trail.outside(account.username(), Note.refused(Action.LOGIN));
      throw new Refusal("code", "refusal.codeWrong");
    }
    accounts.succeed(who);
  }

  /** Counts as an attempt like any other. */
  private void requirePassword(
      String name, String password, String address, String field, Action what) {
    String who = requireNoWait(name, address);
    Account account = accounts.of(name);
    if (!passwords.isRight(password, account == null ? null : account.password())) {
      trail.outside(name, Note.refused(what));
      throw new Refusal(field, "refusal.wrongPasswordOnly");
    }
    accounts.succeed(who);
  }

  /** Whose attempts are counted together; this one counts, unless it succeeds. */
  private String requireNoWait(String name, String address) {
    passwords.requireRoom();
    String who = secret.hash("attempt", name + " " + address);
    int wait = accounts.attempt(who);
    if (wait > 0) {
      throw new Refusal(null, "refusal.waitToSignIn", "" + wait);
    }
    return who;
  }

  /** An account without a second factor is let on to get one; a demonstration's needs none. */
  private boolean hasSecond(Account account, String code) {
    if (account.factor() == null) {
      return true;
    }
    if (code == null) {
      return false;
    }
    // Who has the password is counted by the account alone: addresses are cheap, codes are short.
    String who = secret.hash("attempt", account.username() + " code");
    if (accounts.attempt(who) > 0 || !codes.isRight(account, code)) {
      return false;
    }
    accounts.succeed(who);
    return true;
  }
}
