package shelter.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import shelter.centre.Centres;
import shelter.shared.Refusal;
import shelter.shared.Settings;

/** Who asks. Read anew in each request, so that a right withdrawn is gone with the next click. */
@Named
@RequestScoped
public class CurrentUser {
  @Inject private SecurityContext security;
  @Inject private Users users;
  @Inject private Centres centres;
  @Inject private Settings settings;
  @Inject private HttpServletRequest request;
  private User user;

  private User user() {
    Principal caller = security.getCallerPrincipal();
    if (caller == null) {
      return null;
    }
    if (user == null || !user.getUsername().equals(caller.getName())) {
      user = users.find(caller.getName());
    }
    return user;
  }

  public boolean isSignedIn() {
    return user() != null;
  }

  public String getName() {
    return isSignedIn() ? user().getUsername() : null;
  }

  public boolean is(String role) {
    return isSignedIn() && user().getRole().name().equals(role);
  }

  public boolean isAtCentre() {
    return isSignedIn() && user().getCentre() != null;
  }

  public Role getRole() {
    return isSignedIn() ? user().getRole() : null;
  }

  public String getCentreName() {
    return isAtCentre() ? centres.name(user().getCentre()) : null;
  }

  /**
   * The centre whose records the caller may see: the first wall.
   *
   * @throws Refusal when the caller has no centre
   */
  public String requireCentre() {
    if (!isAtCentre()) {
      throw new Refusal(null, "refusal.notYours");
    }
    return user().getCentre();
  }

  /** Where the day begins for this role. */
  public String getStartPage() {
    return isSignedIn() ? user().getRole().startPage() : "/";
  }

  public boolean isDemonstration() {
    return settings.demonstration();
  }

  /** Ends the session; the next page is the sign-in page. */
  public String logout() throws ServletException {
    request.logout();
    if (request.getSession(false) != null) {
      request.getSession(false).invalidate();
    }
    return "/login?faces-redirect=true";
  }
}
