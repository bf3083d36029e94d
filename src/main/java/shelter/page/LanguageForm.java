package shelter.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
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

  /**
   * A repeated part of a form forgets what was sent in it when nothing was refused. Its answers go
   * into the form's record now, which is not stored by that.
   */
  private void keepRepeated() {
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (visit, component) -> {
              boolean repeated = component.getClientId(faces).matches(".*:\\d+:[^:]+");
              if (repeated
                  && component instanceof UIInput input
                  && input.getSubmittedValue() != null) {
                input.validate(faces);
                input.updateModel(faces);
              }
              return VisitResult.ACCEPT;
            });
  }

  public void speak(String language) {
    if (Language.ALL.contains(language)) {
      keepRepeated();
      Language.remember(faces, language);
      faces.getViewRoot().setLocale(Locale.forLanguageTag(language));
    }
  }
}
