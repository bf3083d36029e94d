package shelter.token;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import shelter.gate.Caller;
import shelter.login.Door;
import shelter.shared.Settings;
import shelter.user.CurrentUser;
import shelter.user.Sessions;

/** The tokens of the centre, and a new one, which is shown this once. */
@Named
@ViewScoped
public class TokenList implements Serializable {
  @Inject private Tokens tokens;
  @Inject private Door door;
  @Inject private CurrentUser user;
  @Inject private Caller caller;
  @Inject private Settings settings;
  private String password;
  private transient Sessions.Issued made;

  public List<Token> getTokens() {
    return tokens.all();
  }

  public void make() {
    door.confirm(user.getName(), password, caller.address(request()));
    made = tokens.make();
  }

  public String revoke(String id) {
    tokens.revoke(id);
    return "/token/list?faces-redirect=true&saved=token";
  }

  /** What is shown once; null on every other showing of the page. */
  public String getMade() {
    return made == null ? null : made.token();
  }

  public OffsetDateTime getEnds() {
    return made.expires();
  }

  /** What to type in a shell: one line for a token, one that shows it. */
  public String getExample() {
    return """
        curl %1$s/api/v1/tokens -H 'Content-Type: application/json' -d '{"username":"%2$s","password":"...","code":"123456"}'
        curl %1$s/api/v1/centres/%3$s/stays?year=%4$d -H 'Authorization: Bearer ...'"""
        .formatted(
            caller.origin(request()),
            user.getName(),
            user.requireCentre(),
            settings.today().getYear());
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  // spotless:off
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
  // spotless:on
}
