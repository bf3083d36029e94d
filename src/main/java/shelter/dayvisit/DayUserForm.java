package shelter.dayvisit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import shelter.person.Perpetrator;
import shelter.record.RecordForm;
import shelter.record.Register;

/** The form of the facts of one day user. */
@Named
@ViewScoped
public class DayUserForm extends RecordForm<DayUser> {
  @Inject private DayUsers dayUsers;

  @Override
  protected Register<DayUser> register() {
    return dayUsers;
  }

  @Override
  protected DayUser begin() {
    DayUser fresh = new DayUser();
    fresh.setIsChild(false);
    return fresh;
  }

  @Override
  protected void prepare() {
    Perpetrator.fill(record.getViolence().getPerpetrators());
  }

  /** A day user is as open as the years of its visits. */
  @Override
  public boolean isOpen() {
    return record.isNew() || dayUsers.isOpen(record);
  }

  public List<String> getParts() {
    return List.of("registration", "person", "route", "violence", "perpetrators", "animals");
  }
}
