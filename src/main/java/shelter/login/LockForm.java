package shelter.login;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.gate.Caller;
import shelter.user.CurrentUser;

/** Leaving the desk: for a moment, behind a locked screen, or for good. */
@Named
@ViewScoped
public class LockForm implements Serializable {
  @Inject private Door door;
  @Inject private CurrentUser user;
  @Inject private Trail trail;
  @Inject private Caller caller;
  private String password;

  /** A screen that is not locked has nothing to unlock. */
  public void load() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (!faces.isPostback() && !user.isLocked()) {
      faces.getExternalContext().redirect(user.isSignedIn() ? user.getStartPage() : "/login");
      faces.responseComplete();
    }
  }

  /** Locks; what was typed lies in the draft, and the address waits behind the lock. */
  public void lock() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    var external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    external.getSessionMap().put(SignIn.WAITING, SignIn.address(request));
    trail.outside(user.getName(), Note.done(Action.LOCK));
    if (!door.hasPassword(user.getName())) {
      // Only its provider lets it in again.
      String waiting = (String) external.getSessionMap().get(SignIn.WAITING);
      user.leave();
      external.getSessionMap().put(SignIn.WAITING, waiting);
      external.redirect("/login?continued=true");
      return;
    }
    user.setLocked(true);
    external.redirect("/login/lock");
  }

  public void unlock() throws IOException {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    if (user.getSession() == null) {
      external.redirect("/login?continued=true");
      return;
    }
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    door.unlock(user.getName(), password == null ? "" : password, caller.address(request));
    user.setLocked(false);
    String waiting = (String) external.getSessionMap().remove(SignIn.WAITING);
    external.redirect(waiting == null ? user.getStartPage() : waiting);
  }

  /** Ends the session; the browser forgets what it has kept of the pages. */
  public void logout() throws IOException {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    if (user.getSession() != null) {
      trail.outside(user.getName(), Note.done(Action.LOGOUT));
    }
    user.leave();
    ((HttpServletResponse) external.getResponse())
        .setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    external.redirect("/login");
  }

  // spotless:off
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
  // spotless:on
}
