package shelter.login;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import shelter.shared.Refusal;

/** The sign-in page. */
@Named
@ViewScoped
public class LoginForm implements Serializable {
  @Inject private Passwords passwords;
  @Inject private SignIn signIn;
  @Inject private OpenIdProvider openId;
  @Inject private FacesContext faces;

  /** Whether a protected page sent the visitor here and waits behind the sign-in. */
  private boolean continued;

  /** Why OpenID Connect has let nobody in. */
  private String refused;

  @NotNull(message = "{username}")
  private String username;

  @NotNull(message = "{password}")
  private String password;

  /** Signs in and goes on to the page that was asked for, else to the role's own start page. */
  public void login() throws IOException {
    var external = faces.getExternalContext();
    String name = username.strip().toLowerCase(Locale.ROOT);
    var status = passwords.validate(new UsernamePasswordCredential(name, password)).getStatus();
    if (status != CredentialValidationResult.Status.VALID) {
      throw new Refusal(null, "refusal.wrongPassword");
    }
    external.redirect(signIn.open((HttpServletRequest) external.getRequest(), name));
  }

  // spotless:off
  public String getUsername() { return username; }
  public void setUsername(String username) { this.username = username; }
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
  public boolean isContinued() { return continued; }
  public void setContinued(boolean continued) { this.continued = continued; }
  public String getRefused() { return refused; }
  public void setRefused(String refused) { this.refused = refused; }
  public boolean isOpenId() { return openId.isConfigured(); }
  // spotless:on
}
