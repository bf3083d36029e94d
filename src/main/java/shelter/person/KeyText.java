package shelter.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A key as people type it: lumo73k is LUMO-73K. Files keep theirs as they are. */
@ApplicationScoped
@FacesConverter(value = "key", managed = true)
public class KeyText implements Converter<String> {
  @Override
  public String getAsObject(FacesContext faces, UIComponent field, String text) {
    return text == null || text.isBlank() ? null : NewUserKey.tidy(text);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, String key) {
    return key == null ? "" : key;
  }
}
