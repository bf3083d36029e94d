package shelter.stay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import shelter.person.Perpetrator;
import shelter.record.RecordForm;
import shelter.record.Register;

/** The form of one adult stay. */
@Named
@ViewScoped
public class StayForm extends RecordForm<Stay> {
  @Inject private Stays stays;

  @Override
  protected Register<Stay> register() {
    return stays;
  }

  @Override
  protected Stay begin() {
    Stay fresh = new Stay();
    fresh.setAdmissionDate(settings.today());
    fresh.setServiceTarget(stays.usual(settings.today()));
    return fresh;
  }

  @Override
  protected void prepare() {
    Perpetrator.fill(record.getViolence().getPerpetrators());
  }

  public List<String> getParts() {
    return List.of(
        "registration",
        "period",
        "person",
        "route",
        "violence",
        "perpetrators",
        "assistance",
        "animals",
        "after");
  }
}
