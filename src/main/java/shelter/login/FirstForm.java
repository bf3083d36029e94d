package shelter.login;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.gate.Caller;
import shelter.shared.Refusal;
import shelter.user.CurrentUser;

/**
 * What an account still lacks before it opens anything: a password of its owner's, and a second
 * factor. Whoever comes by an invitation and has a second factor already must show it.
 */
@Named
@ViewScoped
public class FirstForm implements Serializable {
  @Inject private Door door;
  @Inject private Caller caller;
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private PasswordRules rules;
  @Inject private OneTimeCodes codes;
  @Inject private OpenIdProvider provider;
  @Inject private CurrentUser user;
  @Inject private Trail trail;
  private String password = "";
  private String again;
  private String code;
  private List<String> recovery;

  /** Without an invitation or a handed-out password there is nothing to finish here. */
  public void load() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (!faces.isPostback() && account() == null) {
      faces.getExternalContext().redirect("/login");
      faces.responseComplete();
    }
  }

  /** Sets what is missing; with a new second factor the recovery codes are shown, once. */
  public String finish() {
    Unfinished unfinished = unfinished();
    Account account = account();
    if (account != null && unfinished.recovery() != null) {
      recovery = unfinished.recovery();
      return null;
    }
    if (account == null) {
      throw new Refusal(null, "refusal.signInAgain");
    }
    if (isPasswordAsked()) {
      rules.require("password", password, account);
      if (!password.equals(again)) {
        throw new Refusal("again", "refusal.passwordsDiffer");
      }
      if (passwords.isRight(password, account.password())) {
        throw new Refusal("password", "refusal.passwordOld");
      }
    }
    boolean enrol = isFactorAsked();
    if (!enrol && !isPasswordAsked() && !isCodeAsked()) {
      // Somebody has finished it meanwhile, and what was shown here is not enough any more.
      Unfinished.end(request());
      throw new Refusal(null, "refusal.signInAgain");
    }
    String typed = code == null ? "" : code.replaceAll("\\s", "");
    Long step = enrol ? codes.stepOf(unfinished.secret(), typed) : null;
    if (enrol && step == null) {
      throw new Refusal("code", "refusal.codeWrong");
    }
    if (isCodeAsked()) {
      door.requireCode(account, typed, caller.address(request()));
    }
    if (isPasswordAsked()) {
      note(Action.PASSWORD);
      accounts.setPassword(account.username(), passwords.hash(password), true);
      user.endOthers(account.username());
    }
    if (enrol) {
      note(Action.FACTOR);
      recovery = codes.store(account.username(), unfinished.secret());
      accounts.spendStep(account.username(), step);
      Unfinished.carry(request(), unfinished.with(recovery));
      return null;
    }
    return enter();
  }

  /** Opens the session; every other of the account ends. */
  public String enter() {
    Account account = account();
    if (account == null || account.isUnfinished()) {
      throw new Refusal(null, "refusal.signInAgain");
    }
    Unfinished.end(request());
    user.endOthers(account.username());
    trail.outside(account.username(), Note.done(Action.LOGIN));
    user.become(account.username());
    return user.getStartPage() + "?faces-redirect=true";
  }

  private void note(Action action) {
    trail.outside(account().username(), Note.done(action));
  }

  public boolean isPasswordAsked() {
    Account account = account();
    return account != null
        && recovery == null
        && (account.mustChange() || account.password() == null || unfinished().invited());
  }

  public boolean isFactorAsked() {
    Account account = account();
    return account != null && account.factor() == null && !account.oneIsEnough();
  }

  /** Whether a code of the factor that is there already is asked: a link alone opens nothing. */
  public boolean isCodeAsked() {
    Account account = account();
    return account != null
        && account.factor() != null
        && recovery == null
        && unfinished().invited();
  }

  /** Whether an invited person may use the provider of OpenID Connect instead of all this. */
  public boolean isOpenId() {
    return provider.isConfigured() && isFactorAsked() && recovery == null && unfinished().invited();
  }

  public OneTimeCodes.Picture getPicture() {
    return OneTimeCodes.picture(getName(), getSecret());
  }

  /** In groups of four, for those who type it. */
  public String getSecret() {
    return unfinished() == null ? "" : unfinished().secret();
  }

  public String getGroups() {
    return getSecret().replaceAll("(.{4})(?=.)", "$1 ");
  }

  public String getName() {
    return account() == null ? "" : account().username();
  }

  private Account account() {
    Unfinished unfinished = unfinished();
    return unfinished == null ? null : accounts.of(unfinished.account());
  }

  private static Unfinished unfinished() {
    return Unfinished.of(request());
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  // spotless:off
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password == null ? "" : password; }
  public String getAgain() { return again; }
  public void setAgain(String again) { this.again = again; }
  public String getCode() { return code; }
  public void setCode(String code) { this.code = code; }
  public List<String> getRecovery() { return recovery; }
  // spotless:on
}
