package shelter.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The log of versions and changes, as everybody may read it. */
@Named
@RequestScoped
public class ChangesPage {
  @Inject private Changes changes;

  public List<Changes.Version> getVersions() {
    return changes.versions();
  }

  public List<Changes.Redefined> getDefinitions() {
    return changes.definitions();
  }
}
