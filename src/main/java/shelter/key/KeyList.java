package shelter.key;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import shelter.shared.Label;
import shelter.shared.Refusal;
import shelter.shared.Settings;

/** The page on keys: a new one to read aloud, and the way to one that is lost. */
@Named
@ViewScoped
public class KeyList implements Serializable {
  @Inject private Keys keys;
  @Inject private Settings settings;
  @Inject private Label label;
  private final LostKey lost = new LostKey();
  private String fresh;
  private List<LostKey.Found> found;

  @PostConstruct
  void lookAtTheLastYear() {
    lost.setTo(settings.today());
    lost.setFrom(settings.today().minusYears(1));
  }

  public void draw() {
    fresh = keys.unused();
  }

  /** The new key as it is read aloud: L U M O, seven three, K. */
  public String getSpelled() {
    String[] digits = label.of("key.digits").split(" ");
    return String.join(" ", fresh.substring(0, 4).split(""))
        + ", "
        + digits[fresh.charAt(5) - '0']
        + " "
        + digits[fresh.charAt(6) - '0']
        + ", "
        + fresh.charAt(7);
  }

  public void find() {
    if (lost.getFrom() == null || lost.getTo() == null) {
      throw new Refusal(lost.getFrom() == null ? "from" : "to", "refusal.datesMissing");
    }
    found = keys.find(lost);
  }

  public List<Sought> getKinds() {
    return Arrays.asList(Sought.values());
  }

  public boolean isTooMany() {
    return found.size() == LostKey.MOST;
  }

  // spotless:off
  public LostKey getLost() { return lost; }
  public String getFresh() { return fresh; }
  public List<LostKey.Found> getFound() { return found; }
  // spotless:on
}
