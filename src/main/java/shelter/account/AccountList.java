package shelter.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import shelter.account.UserAccounts.Review;
import shelter.centre.Centre;
import shelter.centre.Centres;
import shelter.user.CurrentUser;
import shelter.user.Role;
import shelter.user.User;
import shelter.user.Users;

/** The accounts that the caller sees, those that are sought where an administrator seeks. */
@Named
@ViewScoped
public class AccountList implements Serializable {
  @Inject private Users users;
  @Inject private UserAccounts accounts;
  @Inject private CurrentUser user;
  @Inject private Centres centres;
  private String name;
  private Role role;
  private String centre;
  private transient List<User> found;
  private transient Set<String> mine;

  public List<User> getUsers() {
    if (found == null) {
      String part = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
      found =
          users.all().stream()
              .filter(one -> one.getUsername().contains(part))
              .filter(one -> role == null || one.getRole() == role)
              .filter(one -> centre == null || centre.equals(one.getCentre()))
              .toList();
    }
    return found;
  }

  /** The list is made anew with what is sought now. */
  public void find() {
    found = null;
    mine = null;
  }

  public boolean isMine(User one) {
    if (mine == null) {
      mine = accounts.lookedAfter(getUsers());
    }
    return mine.contains(one.getUsername()) && !one.getUsername().equals(user.getName());
  }

  /** The latest review of the centre; null when there was none. */
  public Review getReview() {
    return user.is("MANAGER") ? accounts.lastReview() : null;
  }

  public boolean isReviewDue() {
    Review last = getReview();
    return user.is("MANAGER")
        && (last == null
            || last.at().isBefore(OffsetDateTime.now().minusDays(UserAccounts.REVIEW_DAYS)));
  }

  public String review() {
    accounts.review();
    return "/account/list?faces-redirect=true&saved=review";
  }

  public Role[] getRoles() {
    return Role.values();
  }

  public List<Centre> getCentres() {
    return centres.all();
  }

  // spotless:off
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public Role getRole() { return role; }
  public void setRole(Role role) { this.role = role; }
  public String getCentre() { return centre; }
  public void setCentre(String centre) { this.centre = centre; }
  // spotless:on
}
