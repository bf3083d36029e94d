package shelter.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import shelter.preference.Preferences;
import shelter.user.CurrentUser;

/**
 * The colours that the signed-in person has chosen. They go with the account from machine to
 * machine and leave nothing behind on one; before anybody has signed in, the machine decides.
 */
@Named
@RequestScoped
public class ThemeForm {
  private static final String KEY = "theme";

  @Inject private Preferences preferences;
  @Inject private CurrentUser user;

  /** The word for the page's root; empty where the machine decides. Asked once a session. */
  public String getWord() {
    Theme theme = getChosen();
    return theme == Theme.SYSTEM ? "" : theme.name().toLowerCase(Locale.ROOT);
  }

  public Theme getChosen() {
    if (!user.isSignedIn()) {
      return Theme.SYSTEM;
    }
    String mine = KEY + " " + user.getName();
    Theme theme = Faces.getSessionAttribute(mine);
    if (theme == null) {
      theme = stored();
      Faces.setSessionAttribute(mine, theme);
    }
    return theme;
  }

  private Theme stored() {
    String word = preferences.of(KEY).get("colours");
    return Arrays.stream(Theme.values())
        .filter(one -> one.name().equals(word))
        .findFirst()
        .orElse(Theme.SYSTEM);
  }

  /** Keeps a choice for the caller, wherever they sign in next. */
  public void choose(Theme theme) {
    preferences.keep(KEY, theme == Theme.SYSTEM ? Map.of() : Map.of("colours", theme.name()));
    Faces.setSessionAttribute(KEY + " " + user.getName(), theme);
  }

  public Theme[] getAll() {
    return Theme.values();
  }
}
