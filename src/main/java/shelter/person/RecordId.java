package shelter.person;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** The id of a record in an address or a list; what is no id at all is the id of no record. */
@FacesConverter("uuid")
public class RecordId implements Converter<Object> {
  private static final UUID NOBODY = new UUID(0, 0);

  @Override
  public Object getAsObject(FacesContext faces, UIComponent field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return NOBODY;
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Object id) {
    return id == null ? "" : id.toString();
  }
}
