package shelter.closing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.List;

/** One closed version of a year: its digests, what it rests on, and the button that proves it. */
@Named
@ViewScoped
public class VersionPage implements Serializable {
  @Inject private Closings closings;
  @Inject private Reopenings reopenings;
  @Inject private FacesContext faces;
  private Integer year;
  private Integer version;
  private Proof proof;

  /** Without a number it is the latest; what is not there is a page not found. */
  public void load() throws IOException {
    if (year != null && version == null) {
      version = closings.latest().get(year);
    }
    if (year == null || version == null || getOne() == null) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
    }
  }

  public void prove() throws SQLException {
    proof = closings.prove(year, version);
  }

  public void accept() {
    closings.accept(year, version);
  }

  public Closing getOne() {
    return closings.find(year, version);
  }

  public List<Closing> getAll() {
    return closings.versions(year);
  }

  /** The reopening that it came from; null for the first version. */
  public Reopening getReopening() {
    return reopenings.find(getOne().getReopening());
  }

  // spotless:off
  public Integer getYear() { return year; }
  public void setYear(Integer year) { this.year = year; }
  public Integer getVersion() { return version; }
  public void setVersion(Integer version) { this.version = version; }
  public Proof getProof() { return proof; }
  // spotless:on
}
