package shelter.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import shelter.person.NewUserKey;
import shelter.preference.Preferences;

/**
 * The search in the bar of every page. One record is opened; of several, or none, the page that the
 * search was sent from tells, with all that is typed in it. The key is sent in the page's form and
 * stands in no address.
 */
@Named
@RequestScoped
public class JumpForm {
  private static final String FIELD = "jump";
  private static final int LONGEST = 64;
  private static final String SLASH = "shelter.slash";
  private static final int MOST = 25;

  @Inject private Entries entries;
  @Inject private Preferences preferences;
  private String sought;
  private List<Entry> found;

  /** Opens what a key, or the id of a record, leads to. */
  public void go() throws IOException {
    ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
    String typed = outside.getRequestParameterMap().get(FIELD);
    if (typed == null || typed.isBlank() || typed.length() > LONGEST) {
      return;
    }
    String key = NewUserKey.tidy(typed);
    List<Entry> hits = entries.led(key, MOST);
    List<Entry> exact =
        hits.stream().filter(one -> key.equalsIgnoreCase(one.getUserKey())).toList();
    if (exact.size() == 1 || hits.size() == 1) {
      Entry one = exact.size() == 1 ? exact.get(0) : hits.get(0);
      outside.redirect(one.getAddress());
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    sought = key;
    found = hits;
  }

  /**
   * Whether a slash goes to the search. A key that is pressed by itself must be possible to turn
   * off (WCAG 2.1.4), for those who speak to their machine. Asked once a session.
   */
  public boolean isSlash() {
    Boolean on = Faces.getSessionAttribute(SLASH);
    if (on == null) {
      on = !preferences.of(FIELD).containsKey("off");
      Faces.setSessionAttribute(SLASH, on);
    }
    return on;
  }

  /** Turns the slash on or off, for the caller and for good. */
  public void turn() {
    boolean on = !isSlash();
    preferences.keep(FIELD, on ? Map.of() : Map.of("off", "slash"));
    Faces.setSessionAttribute(SLASH, on);
  }

  // spotless:off
  public String getSought() { return sought; }
  public List<Entry> getFound() { return found; }
  // spotless:on
}
