package shelter.home;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** The start page of the staff. */
@Named
@ViewScoped
public class HousePage implements Serializable {
  @Inject private Stays stays;

  public List<Stay> getHere() {
    return stays.running();
  }
}
