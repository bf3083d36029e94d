package shelter.login;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.shared.Refusal;

/** What a one-time link opens. Looking at it uses nothing up; only the button does. */
@Named
@ViewScoped
public class InvitationForm implements Serializable {
  @Inject private Accounts accounts;
  @Inject private Trail trail;
  private String token;

  public String begin() {
    String account = token == null ? null : accounts.accept(token);
    if (account == null) {
      throw new Refusal(null, "refusal.invitationUsed");
    }
    trail.outside(account, Note.done(Action.INVITATION));
    Unfinished.begin(
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest(),
        account,
        true);
    return "/login/first?faces-redirect=true";
  }

  /** Whose invitation it is; null when it is used, too old or none. */
  public String getAccount() {
    return token == null ? null : accounts.invited(token);
  }

  // spotless:off
  public String getToken() { return token; }
  public void setToken(String token) { this.token = token == null ? this.token : token; }
  // spotless:on
}
