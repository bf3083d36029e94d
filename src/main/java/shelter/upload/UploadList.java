package shelter.upload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import shelter.file.RecordKind;
import shelter.shared.Refusal;
import shelter.user.CurrentUser;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** The latest files of the centre, how far a running one has come, and what may be fetched. */
@Named
@ViewScoped
public class UploadList implements Serializable {
  @Inject private Uploads uploads;
  @Inject private Runs runs;
  @Inject private ReportingYears years;
  @Inject private CurrentUser user;
  private List<Upload> latest;
  private boolean sure;

  public List<Upload> getLatest() {
    if (latest == null) {
      latest = uploads.latest();
    }
    return latest;
  }

  /** Takes a whole file back. */
  public String undo(UUID id) {
    boolean ticked = sure;
    // Each file is asked about anew, also after a refusal.
    sure = false;
    if (!ticked) {
      throw new Refusal("sure", "refusal.uploadSure");
    }
    uploads.undo(id);
    return "/upload/list?faces-redirect=true&saved=undone";
  }

  /** The running or the latest file; null when there was none. */
  public Run getRun() {
    return runs.ofCentre();
  }

  /** Shows how far it has come. */
  public void look() {
    latest = null;
  }

  public List<Integer> getYears() {
    return years.all().stream().map(ReportingYear::getYear).toList();
  }

  public String getCentre() {
    return user.requireCentre();
  }

  public boolean isUndoable() {
    return getLatest().stream().anyMatch(one -> one.undoneAt() == null);
  }

  // spotless:off
  public boolean isSure() { return sure; }
  public void setSure(boolean sure) { this.sure = sure; }
  public RecordKind[] getKinds() { return RecordKind.values(); }
  // spotless:on
}
