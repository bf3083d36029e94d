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

/** A country by its name on the page, by its code in the record. */
@ApplicationScoped
@FacesConverter(value = "country", managed = true)
public class CountryText implements Converter<String> {
  @Inject private PlaceList places;

  @Override
  public String getAsObject(FacesContext faces, UIComponent field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return places
        .country(text)
        .orElseThrow(
            () -> {
              String help = Label.text(faces.getViewRoot().getLocale(), "country.notRead");
              return new ConverterException(
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, help, help));
            });
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, String code) {
    return code == null ? "" : places.countryName(code);
  }
}
