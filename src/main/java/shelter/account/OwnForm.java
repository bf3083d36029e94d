package shelter.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import shelter.gate.Caller;
import shelter.login.Door;
import shelter.user.CurrentUser;

/** One's own password; every other session of the account ends with the old one. */
@Named("ownForm")
@ViewScoped
public class OwnForm implements Serializable {
  @Inject private Door door;
  @Inject private CurrentUser user;
  @Inject private Caller caller;
  private String current;
  private String password;
  private String again;

  public String save() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    door.changePassword(user.getName(), current, password, again, caller.address(request));
    user.endOthers(user.getName());
    return user.getStartPage() + "?faces-redirect=true&saved=password";
  }

  // spotless:off
  public String getCurrent() { return current; }
  public void setCurrent(String current) { this.current = current; }
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
  public String getAgain() { return again; }
  public void setAgain(String again) { this.again = again; }
  // spotless:on
}
