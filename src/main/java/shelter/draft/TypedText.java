package shelter.draft;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;

/** What was typed, back in the controls exactly as it was: a half date too. */
public final class TypedText {
  private TypedText() {}

  /** Shows the texts in the controls of the page, by their ids in its form. */
  public static void show(FacesContext faces, Map<String, List<String>> typed) {
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (context, component) -> {
              if (component instanceof EditableValueHolder control) {
                List<String> texts = typed.get(id(faces, component));
                if (texts != null && component instanceof UISelectMany) {
                  control.setSubmittedValue(
                      texts.stream().filter(text -> !text.isEmpty()).toArray(String[]::new));
                } else if (texts != null && !texts.isEmpty()) {
                  control.setSubmittedValue(texts.get(0));
                }
              }
              return VisitResult.ACCEPT;
            });
  }

  private static String id(FacesContext faces, UIComponent component) {
    return component.getClientId(faces).replaceFirst("^page:", "");
  }
}
