package shelter.closing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import shelter.centre.Centres;
import shelter.user.CurrentUser;

/** What waits for a second person, with a yes and a no for everybody but who asked. */
@Named
@ViewScoped
public class ApprovalList implements Serializable {
  @Inject private Approvals approvals;
  @Inject private Centres centres;
  @Inject private CurrentUser user;

  public List<Approval> getRows() {
    return approvals.waiting();
  }

  public boolean isOwn(Approval one) {
    return one.getAskedBy().equals(user.getName());
  }

  /** What a centre is called; nothing for none. */
  public String centre(String code) {
    return code == null ? null : centres.name(code);
  }

  public String approve(long id) {
    approvals.approve(id);
    return "/year/list?faces-redirect=true&saved=approved";
  }

  public String reject(long id) {
    approvals.reject(id);
    return "/year/list?faces-redirect=true&saved=rejected";
  }
}
