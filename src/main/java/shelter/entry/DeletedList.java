package shelter.entry;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import shelter.history.Deleted;
import shelter.history.History;
import shelter.user.CurrentUser;

/** The manager's list of what was deleted, when, by whom and why. */
@Named
@ViewScoped
public class DeletedList implements Serializable {
  @Inject private History history;
  @Inject private CurrentUser user;
  private List<Deleted> rows = List.of();

  public void load() throws IOException {
    if (user.is("MANAGER")) {
      rows = history.deletions();
      return;
    }
    FacesContext.getCurrentInstance().getExternalContext().responseSendError(403, null);
    FacesContext.getCurrentInstance().responseComplete();
  }

  public String word(Deleted stone) {
    return Entries.word(stone.getKind());
  }

  public List<Deleted> getRows() {
    return rows;
  }
}
