package shelter.key;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import shelter.person.NewUserKey;
import shelter.shared.Refusal;

/** Corrects a key or merges two: first a look at what would happen, then one button. */
@Named
@ViewScoped
public class KeyForm implements Serializable {
  private static final String HERE = "/key/change?faces-redirect=true&saved=";

  @Inject private KeyPlans plans;
  @Inject private KeyChanges changes;
  private String fromKey;
  private String toKey;
  private KeyPlan plan;

  public void look() {
    plan = null;
    plan = plans.plan(fromKey, toKey);
  }

  /** Carries out what was shown; when something has changed since, shows it anew. */
  public String change() {
    try {
      return HERE + changes.change(plan).getId();
    } catch (Refusal e) {
      look();
      throw e;
    }
  }

  public void dismiss() {
    plan = null;
  }

  public String undo(UUID change) {
    changes.undo(change);
    return HERE + change;
  }

  public List<KeyChanges.Logged> getLatest() {
    return changes.latest();
  }

  private static String tidy(String typed) {
    return typed == null ? null : NewUserKey.tidy(typed);
  }

  // spotless:off
  public String getFromKey() { return fromKey; }
  public void setFromKey(String typed) { fromKey = tidy(typed); }
  public String getToKey() { return toKey; }
  public void setToKey(String typed) { toKey = tidy(typed); }
  public KeyPlan getPlan() { return plan; }
  // spotless:on
}
