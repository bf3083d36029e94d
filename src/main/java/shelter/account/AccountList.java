package shelter.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import shelter.account.UserAccounts.Review;
import shelter.user.CurrentUser;
import shelter.user.User;
import shelter.user.Users;

/** The accounts that the caller sees. */
@Named
@ViewScoped
public class AccountList implements Serializable {
  @Inject private Users users;
  @Inject private UserAccounts accounts;
  @Inject private CurrentUser user;

  public List<User> getUsers() {
    return users.all();
  }

  public boolean isMine(User one) {
    return accounts.looksAfter(one) && !one.getUsername().equals(user.getName());
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
}
