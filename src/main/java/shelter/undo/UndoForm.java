package shelter.undo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import shelter.record.Registration;
import shelter.user.CurrentUser;

/** What the pages offer to take back. */
@Named
@RequestScoped
public class UndoForm {
  private static final Duration OFFERED = Duration.ofMinutes(15);
  private static final String STEP = "shelter.undo";

  @Inject private Steps steps;
  @Inject private CurrentUser user;

  /**
   * Offers to take a step back that has just been done, in place of the one before it.
   *
   * @param key of the sentence that says what was done
   * @param person the key of the person; null of one who has opted out
   * @param records each as it was before
   */
  public void offer(String key, String person, List<Was> records) {
    List<Was> left = records.stream().map(one -> one.left(steps.version(one))).toList();
    Faces.setSessionAttribute(
        STEP,
        new Step(
            key, person == null ? "" : person, left, user.getName(), Instant.now().plus(OFFERED)));
  }

  /** The step that may be taken back; null when there is none, or it is too late. */
  public Step getStep() {
    Step step = Faces.getSessionAttribute(STEP);
    if (step != null
        && (step.until().isBefore(Instant.now()) || !step.account().equals(user.getName()))) {
      Faces.removeSessionAttribute(STEP);
      return null;
    }
    return step;
  }

  /** Takes it back; refused with a sentence when somebody has built on it since. */
  public String undo() {
    Step step = getStep();
    if (step == null) {
      return null;
    }
    Faces.removeSessionAttribute(STEP);
    List<Registration> before = new ArrayList<>();
    // Outside of any transaction: what is written into the records is stored by their doors alone.
    step.records().forEach(one -> before.add(one.write(steps.left(one))));
    steps.store(before);
    return "/home/house?faces-redirect=true&undone=true";
  }
}
