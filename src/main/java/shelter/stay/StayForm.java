package shelter.stay;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import shelter.shared.Settings;
import shelter.year.ReportingYears;

/** The form of one adult stay. */
@Named
@ViewScoped
public class StayForm implements Serializable {
  @Inject private Stays stays;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  private UUID id;
  private Stay stay;

  /** A stay that is not this centre's answers like one that does not exist. */
  public void load() throws IOException {
    if (stay == null) {
      stay = id == null ? begin() : stays.find(id);
    }
    if (stay == null) {
      FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    while (stay.getViolence().getPerpetrators().isEmpty()) {
      addPerpetrator();
    }
  }

  private Stay begin() {
    Stay fresh = new Stay();
    fresh.setAdmissionDate(settings.today());
    return fresh;
  }

  public void addPerpetrator() {
    stay.getViolence().getPerpetrators().add(new Perpetrator());
  }

  public String save() {
    stays.save(stay);
    return "/stay/list?faces-redirect=true&saved=" + stay.getId();
  }

  /** Whether any year of the stay can still be written. */
  public boolean isOpen() {
    return stay.isNew() || years.isAnyOpen(stay.getAdmissionDate(), stay.getDischargeDate());
  }

  public List<String> getParts() {
    return List.of("registration", "period", "person", "violence", "after");
  }

  // spotless:off
  public UUID getId() { return id; }
  public void setId(UUID id) { this.id = id; }
  public Stay getStay() { return stay; }
  // spotless:on
}
