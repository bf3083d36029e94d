package shelter.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import shelter.privacy.Retention.Run;
import shelter.shared.Settings;

/** What was deleted in time, and what will be. */
@Named
@RequestScoped
public class RetentionPage {
  @Inject private Retention retention;
  @Inject private Settings settings;
  private List<Run> runs;

  public List<Run> getRuns() {
    runs = runs == null ? retention.runs() : runs;
    return runs;
  }

  public int getYears() {
    return settings.retentionYears();
  }

  public int getDaysBetween() {
    return Retention.DAYS_BETWEEN;
  }

  public String rehearse() {
    return retention.rehearse() == null
        ? "/privacy/retention?faces-redirect=true&nothing=true"
        : "/privacy/retention?faces-redirect=true";
  }
}
