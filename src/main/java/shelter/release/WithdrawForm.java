package shelter.release;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.sql.SQLException;
import shelter.publication.Publication;

/** Takes a faulty version from the public, with a reason that everybody reads. */
@Named
@ViewScoped
public class WithdrawForm implements Serializable {
  @Inject private Releases releases;
  @Inject private FacesContext faces;
  private Integer year;
  private Integer version;
  private String reason;

  /** A version that is not there, or is withdrawn already: a page not found. */
  public void load() throws IOException {
    Publication one = year == null || version == null ? null : releases.find(year, version);
    if (one == null || one.isWithdrawn()) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
    }
  }

  public String withdraw() throws SQLException {
    releases.withdraw(year, version, reason);
    return "/publication/list?faces-redirect=true&saved=withdrawn";
  }

  /** The version that will stand afterwards; null when none is left. */
  public Publication getNext() {
    return releases.all().stream()
        .filter(one -> one.getYear() == year && one.getVersion() != version && !one.isWithdrawn())
        .findFirst()
        .orElse(null);
  }

  // spotless:off
  public Integer getYear() { return year; }
  public void setYear(Integer year) { this.year = year; }
  public Integer getVersion() { return version; }
  public void setVersion(Integer version) { this.version = version; }
  public String getReason() { return reason; }
  public void setReason(String reason) { this.reason = reason; }
  // spotless:on
}
