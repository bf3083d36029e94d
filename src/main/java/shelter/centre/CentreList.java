package shelter.centre;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The administrator's list of centres. */
@Named
@ViewScoped
public class CentreList implements Serializable {
  @Inject private Centres centres;
  private List<Centre> rows;

  public List<Centre> getRows() {
    if (rows == null) {
      rows = centres.all();
    }
    return rows;
  }
}
