package shelter.draft;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was typed, back in the controls exactly as it was: a half date too. */
public final class TypedText {
  /** JSON-B reads the generic type from here. */
  public static class Typed extends LinkedHashMap<String, List<String>> {}

  private TypedText() {}

  /** Controls with lists of texts out of JSON; null for what no form sends. */
  public static Map<String, List<String>> read(String text) {
    try {
      Map<String, List<String>> typed = JsonbBuilder.create().fromJson(text, Typed.class);
      boolean odd = text.indexOf('\0') >= 0 || text.contains("\\u0000");
      return odd || !text.strip().startsWith("{") || !isTyped(typed) ? null : typed;
    } catch (JsonbException | StackOverflowError e) {
      // Deeper than any form.
      return null;
    }
  }

  /** What JSON-B reads, it does not hold to the type. */
  private static boolean isTyped(Map<?, ?> typed) {
    return typed != null
        && typed.values().stream()
            .allMatch(
                texts ->
                    texts instanceof List<?> list
                        && list.stream().allMatch(String.class::isInstance));
  }

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
