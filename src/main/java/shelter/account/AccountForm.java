package shelter.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import shelter.centre.Centre;
import shelter.centre.Centres;
import shelter.gate.Caller;
import shelter.mail.Mail;
import shelter.shared.Label;
import shelter.shared.Refusal;
import shelter.user.CurrentUser;
import shelter.user.Role;
import shelter.user.User;
import shelter.user.Users;

/** A new account, or what can be done for one that is there. */
@Named
@ViewScoped
public class AccountForm implements Serializable {
  @Inject private UserAccounts accounts;
  @Inject private Users users;
  @Inject private Centres centres;
  @Inject private CurrentUser user;
  @Inject private Caller caller;
  @Inject private Mail mail;
  @Inject private Label label;
  private String id;

  @NotNull(message = "{username}")
  @Pattern(
      regexp = "\\s*[A-Za-z0-9]([A-Za-z0-9.-]{0,62}[A-Za-z0-9])?\\s*",
      message = "{usernameForm}")
  private String username;

  private Role role;
  private String centre;

  /** Where the link is sent, where a mail server is configured; kept nowhere. */
  private String email;

  /** The address that an invited person opens; shown this once. */
  private String link;

  private boolean sent;

  /** An account that is not in the caller's care answers like one that does not exist. */
  public void load() throws IOException {
    if (id != null && !isMine()) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
    } else if (id != null) {
      role = getOne().getRole();
      centre = getOne().getCentre();
    }
  }

  private boolean isMine() {
    User one = getOne();
    return one != null && accounts.looksAfter(one) && !id.equals(user.getName());
  }

  /** The account of the page; null for a new one. */
  public User getOne() {
    return id == null ? null : users.of(id);
  }

  public void create() {
    boolean manager = user.getRole() == Role.MANAGER;
    if (!manager && role == null || username == null) {
      throw new Refusal(username == null ? "username" : "role", "refusal.answerMissing");
    }
    accounts.create(username, manager ? Role.STAFF : role, manager ? user.requireCentre() : centre);
    id = username.strip().toLowerCase(java.util.Locale.ROOT);
    invite();
  }

  public void invite() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    link = caller.origin(request) + "/login/invitation?token=" + accounts.invite(id);
    if (email != null && mail.isConfigured()) {
      mail.send(
          "email", email, label.of("account.mail.subject"), label.of("account.mail.text", link));
      sent = true;
      link = null;
    }
  }

  public boolean isMail() {
    return mail.isConfigured();
  }

  public String change() {
    accounts.change(id, role, centre);
    return back();
  }

  public String close() {
    accounts.setEnabled(id, false);
    return back();
  }

  public String reopen() {
    accounts.setEnabled(id, true);
    return back();
  }

  public String resetFactor() {
    accounts.resetFactor(id);
    return back();
  }

  private String back() {
    return "/account/list?faces-redirect=true&saved=" + id;
  }

  public Role[] getRoles() {
    return Role.values();
  }

  public List<Centre> getCentres() {
    return centres.all();
  }

  // spotless:off
  public String getId() { return id; }
  public void setId(String id) { this.id = id == null ? this.id : id; }
  public String getUsername() { return username; }
  public void setUsername(String username) { this.username = username; }
  public Role getRole() { return role; }
  public void setRole(Role role) { this.role = role; }
  public String getCentre() { return centre; }
  public void setCentre(String centre) { this.centre = centre; }
  public String getLink() { return link; }
  public boolean isSent() { return sent; }
  public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  // spotless:on
}
