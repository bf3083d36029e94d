package shelter.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the reader of the page opened or wrote last. Nothing of it is kept in the session. */
@Named
@RequestScoped
public class RecentList {
  @Inject private Recents recents;
  private List<Recent> rows;

  public List<Recent> getRows() {
    if (rows == null) {
      rows = recents.mine();
    }
    return rows;
  }
}
