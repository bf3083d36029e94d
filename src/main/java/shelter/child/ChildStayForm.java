package shelter.child;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import shelter.shared.Settings;
import shelter.stay.Stay;
import shelter.stay.Stays;
import shelter.year.ReportingYears;

/** The form of one child's stay. */
@Named
@ViewScoped
public class ChildStayForm implements Serializable {
  /** For how long after a departure a child can still be entered with that adult. */
  private static final int DAYS_BACK = 90;

  @Inject private ChildStays childStays;
  @Inject private Stays stays;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  private UUID id;
  private UUID adult;
  private ChildStay stay;
  private List<Stay> adults;

  /** A stay that is not this centre's answers like one that does not exist. */
  public void load() throws IOException {
    if (stay == null) {
      stay = id == null ? begin() : childStays.find(id);
    }
    if (stay == null) {
      FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
      FacesContext.getCurrentInstance().responseComplete();
    }
  }

  private ChildStay begin() {
    ChildStay fresh = new ChildStay();
    fresh.setAdmissionDate(settings.today());
    fresh.setConsentGivenBy(ConsentGiver.CAREGIVER);
    Stay with = adult == null ? null : stays.find(adult);
    if (with != null) {
      fresh.setAdultStay(with.getId());
      fresh.setAdmissionDate(with.getAdmissionDate());
      fresh.setFirstInYearNational(with.getFirstInYearNational());
    }
    return fresh;
  }

  /** The stays that the child can have come with. */
  public List<Stay> getAdults() {
    if (adults == null) {
      adults = stays.runningSince(settings.today().minusDays(DAYS_BACK));
      UUID chosen = stay.getAdultStay();
      if (chosen != null && adults.stream().noneMatch(one -> one.getId().equals(chosen))) {
        adults.add(stays.find(chosen));
      }
    }
    return adults;
  }

  /** Whether any year of the stay can still be written. */
  public boolean isOpen() {
    return stay.isNew() || years.isAnyOpen(stay.getAdmissionDate(), stay.getDischargeDate());
  }

  public List<String> getParts() {
    return List.of("registration", "period", "child", "violence", "welfare");
  }

  public String save() {
    childStays.save(stay);
    return "/child/list?faces-redirect=true&saved=" + stay.getId();
  }

  // spotless:off
  public UUID getId() { return id; }
  public void setId(UUID id) { this.id = id; }
  public UUID getAdult() { return adult; }
  public void setAdult(UUID adult) { this.adult = adult; }
  public ChildStay getStay() { return stay; }
  // spotless:on
}
