package shelter.centre;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import shelter.shared.Settings;

/** The administrator's list of centres. */
@Named
@ViewScoped
public class CentreList implements Serializable {
  @Inject private Shelters shelters;
  @Inject private PlaceList places;
  @Inject private Settings settings;
  private List<Centre> rows;

  public List<Centre> getRows() {
    if (rows == null) {
      rows = shelters.all();
    }
    return rows;
  }

  public long getOpen() {
    return getRows().stream().filter(one -> one.isOpen(settings.today())).count();
  }

  /** Whether a centre is open, closed or coming today: the last word of a message key. */
  public String state(Centre one) {
    return one.isOpen(settings.today())
        ? "open"
        : one.isComing(settings.today()) ? "coming" : "closed";
  }

  public String place(Centre one) {
    return places.municipalityName(one.getHostMunicipality());
  }
}
