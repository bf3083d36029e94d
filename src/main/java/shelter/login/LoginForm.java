package shelter.login;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import shelter.gate.Gate;
import shelter.shared.Refusal;
import shelter.user.Users;

/** The sign-in page. */
@Named
@ViewScoped
public class LoginForm implements Serializable {
  @Inject private SecurityContext security;
  @Inject private FacesContext faces;
  @Inject private Users users;

  /** Whether a protected page sent the visitor here and waits behind the sign-in. */
  private boolean continued;

  @NotNull(message = "{username}")
  private String username;

  @NotNull(message = "{password}")
  private String password;

  /** Signs in and goes on to the page that was asked for, else to the role's own start page. */
  public void login() throws IOException, ServletException {
    var external = faces.getExternalContext();
    if (external.getUserPrincipal() != null) {
      ((HttpServletRequest) external.getRequest()).logout();
    }
    String name = username.strip().toLowerCase(Locale.ROOT);
    AuthenticationStatus status =
        security.authenticate(
            (HttpServletRequest) external.getRequest(),
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name, password))
                // A failed "new" one would leave the session unable to ask for a sign-in again.
                .newAuthentication(false));
    if (status == AuthenticationStatus.SUCCESS || status == AuthenticationStatus.SEND_CONTINUE) {
      ((HttpServletRequest) external.getRequest()).changeSessionId();
    }
    switch (status) {
      case SUCCESS -> external.redirect(users.find(name).getRole().startPage());
      case SEND_CONTINUE -> {
        external.getSessionMap().put(Gate.RETURNING, true);
        faces.responseComplete();
      }
      default -> throw new Refusal(null, "refusal.wrongPassword");
    }
  }

  // spotless:off
  public String getUsername() { return username; }
  public void setUsername(String username) { this.username = username; }
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
  public boolean isContinued() { return continued; }
  public void setContinued(boolean continued) { this.continued = continued; }
  // spotless:on
}
