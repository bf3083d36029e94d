package shelter.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** Yes or no as a page sends it. The platform's own would take any other text for a no. */
@ApplicationScoped
@FacesConverter(forClass = Boolean.class, managed = true)
public class YesNoText implements Converter<Boolean> {
  @Override
  public Boolean getAsObject(FacesContext faces, UIComponent field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new ConverterException();
    };
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Boolean answer) {
    return answer == null ? "" : answer.toString();
  }
}
