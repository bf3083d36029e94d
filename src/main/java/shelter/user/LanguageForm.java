package shelter.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The switch of language on pages with a form: the page, and all that is typed in it, stays. */
@Named
@RequestScoped
public class LanguageForm {
  @Inject private FacesContext faces;

  public List<String> getAll() {
    return Language.ALL;
  }

  public String getCurrent() {
    return faces.getViewRoot().getLocale().getLanguage();
  }

  public void speak(String language) {
    if (Language.ALL.contains(language)) {
      Language.remember(faces, language);
      faces.getViewRoot().setLocale(Locale.forLanguageTag(language));
    }
  }
}
