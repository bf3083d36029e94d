package shelter.next;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import shelter.user.CurrentUser;
import shelter.user.Role;

/** What waits for whoever has signed in. */
@Named
@RequestScoped
public class NextList {
  @Inject private CurrentUser user;
  @Inject private OfficeTasks office;
  @Inject private AdminTasks admin;
  private List<Task> tasks;

  public List<Task> getTasks() {
    if (tasks == null) {
      tasks = user.getRole() == Role.ADMIN ? admin.all() : office.all();
    }
    return tasks;
  }
}
