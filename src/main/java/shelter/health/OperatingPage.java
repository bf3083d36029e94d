package shelter.health;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How the register is just now, for whoever runs it. */
@Named
@RequestScoped
public class OperatingPage {
  @Inject private Bell bell;

  /** Everything that is looked at, with what is not well first. */
  public List<Alarm> getAlarms() {
    return bell.look().stream()
        .sorted((one, other) -> Boolean.compare(isRinging(other), isRinging(one)))
        .toList();
  }

  /** How many alarms there are. */
  public long getRinging() {
    return bell.look().stream().filter(OperatingPage::isRinging).count();
  }

  private static boolean isRinging(Alarm alarm) {
    return alarm.state() == Alarm.State.ALARM;
  }
}
