package shelter.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shelter.closing.Difference;
import shelter.publication.Publication;
import shelter.shared.Settings;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** The office's log of versions: what was published when, by whom, and what became of it. */
@Named
@RequestScoped
public class ReleaseList {
  @Inject private Releases releases;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  private final Map<Publication, List<Difference>> changes = new HashMap<>();
  private List<Publication> all;

  /** The years that can be published, the newest first. */
  public List<ReportingYear> getClosed() {
    return years.all().stream().filter(PreviewPage::isClosed).toList();
  }

  public List<Publication> getAll() {
    if (all == null) {
      all = releases.all();
    }
    return all;
  }

  public Publication standing(int year) {
    return releases.standing(year);
  }

  /** STANDS, REPLACED by a later version, or WITHDRAWN. */
  public String state(Publication one) {
    if (one.isWithdrawn()) {
      return "WITHDRAWN";
    }
    return standing(one.getYear()).getVersion() == one.getVersion() ? "STANDS" : "REPLACED";
  }

  /** What the public saw otherwise than in the version before. */
  public List<Difference> changes(Publication one) {
    return changes.computeIfAbsent(one, releases::changes);
  }

  public boolean isFourEyes() {
    return settings.fourEyes();
  }
}
