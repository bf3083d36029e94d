package shelter.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import shelter.shared.Label;

/** A municipality by its name on the page, by its code in the record. */
@ApplicationScoped
@FacesConverter(value = "municipality", managed = true)
public class MunicipalityText implements Converter<String> {
  @Inject private PlaceList places;

  @Override
  public String getAsObject(FacesContext faces, UIComponent field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return places
        .municipality(text)
        .orElseThrow(
            () -> {
              String help = Label.text(faces.getViewRoot().getLocale(), "municipality.notRead");
              return new ConverterException(
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, help, help));
            });
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, String code) {
    return code == null ? "" : places.municipalityName(code);
  }
}
