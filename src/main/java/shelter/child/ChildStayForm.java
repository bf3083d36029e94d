package shelter.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import shelter.record.RecordForm;
import shelter.record.Register;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** The form of one child's stay. */
@Named
@ViewScoped
public class ChildStayForm extends RecordForm<ChildStay> {
  /** For how long after a departure a child can still be entered with that adult. */
  private static final int DAYS_BACK = 90;

  @Inject private ChildStays childStays;
  @Inject private Stays stays;
  private UUID adult;
  private List<Stay> adults;

  @Override
  protected Register<ChildStay> register() {
    return childStays;
  }

  @Override
  protected ChildStay begin() {
    ChildStay fresh = new ChildStay();
    fresh.setAdmissionDate(settings.today());
    fresh.setConsentGivenBy(ConsentGiver.CAREGIVER);
    Stay with = adult == null ? null : stays.open(adult);
    if (with != null) {
      fresh.setAdultStay(with.getId());
      fresh.setAdmissionDate(with.getAdmissionDate());
    }
    return fresh;
  }

  @Override
  protected String carried() {
    return adult == null ? "" : "&adult=" + adult;
  }

  /** The stays that the child can have come with. */
  public List<Stay> getAdults() {
    if (adults == null) {
      adults = stays.runningSince(settings.today().minusDays(DAYS_BACK));
      UUID chosen = record.getAdultStay();
      if (chosen != null && adults.stream().noneMatch(one -> one.getId().equals(chosen))) {
        adults.add(stays.open(chosen));
      }
    }
    return adults;
  }

  public List<String> getParts() {
    return List.of(
        "registration",
        "period",
        "child",
        "background",
        "schooling",
        "violence",
        "assistance",
        "welfare",
        "contact");
  }

  // spotless:off
  public UUID getAdult() { return adult; }
  public void setAdult(UUID adult) { this.adult = adult; }
  // spotless:on
}
