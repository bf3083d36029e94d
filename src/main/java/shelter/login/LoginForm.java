package shelter.login;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.Serializable;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.gate.Caller;
import shelter.user.CurrentUser;

/** The sign-in page. */
@Named
@ViewScoped
public class LoginForm implements Serializable {
  @Inject private FacesContext faces;
  @Inject private Door door;
  @Inject private OpenIdProvider provider;
  @Inject private CurrentUser user;
  @Inject private Trail trail;
  @Inject private Caller caller;

  /**
   * Whether a protected page sent the visitor here and waits behind the sign-in; a text, so that an
   * address that somebody else has written still leads to the form.
   */
  private String continued;

  @NotNull(message = "{username}")
  private String username;

  @NotNull(message = "{password}")
  private String password;

  private String code;

  /** Why the provider of OpenID Connect did not let somebody in. */
  private String refused;

  /** Signs in and goes on to the page that was asked for, else to the role's own start page. */
  public void login() throws IOException {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    // A field that was not sent at all is not checked by the page.
    Account account =
        door.open(
            username == null ? "" : username,
            password == null ? "" : password,
            code,
            caller.address(request),
            null);
    if (account.isUnfinished()) {
      Unfinished.begin(request, account.username(), false);
      faces.getExternalContext().redirect("/login/first");
      return;
    }
    enter(account.username());
  }

  /** Opens the session of somebody who has shown everything, and goes on. */
  private void enter(String account) throws IOException {
    var session = faces.getExternalContext().getSessionMap();
    String waiting = "true".equals(continued) ? (String) session.get(SignIn.WAITING) : null;
    session.remove(SignIn.WAITING);
    if (user.getSession() != null) {
      user.leave();
    }
    trail.outside(account, Note.done(Action.LOGIN));
    user.become(account);
    faces.getExternalContext().redirect(waiting != null ? waiting : user.getStartPage());
  }

  /** Whether somebody may come by OpenID Connect. */
  public boolean isOpenId() {
    return provider.isConfigured();
  }

  // spotless:off
  public String getRefused() { return refused; }
  public void setRefused(String refused) { this.refused = refused; }
  public String getUsername() { return username; }
  public void setUsername(String username) { this.username = username; }
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
  public String getCode() { return code; }
  public void setCode(String code) { this.code = code; }
  public String getContinued() { return continued; }
  public void setContinued(String continued) { this.continued = continued; }
  // spotless:on
}
