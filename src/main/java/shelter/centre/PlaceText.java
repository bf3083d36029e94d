package shelter.centre;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import java.util.Optional;
import shelter.shared.Label;

/** A place by its name on the page, by its code in the record. */
abstract class PlaceText implements Converter<String> {
  @Inject protected PlaceList places;

  /** The code of what is typed; empty when no place is meant. */
  abstract Optional<String> code(String typed);

  abstract String name(String code);

  /** The sentence for what is not read. */
  abstract String notRead();

  @Override
  public String getAsObject(FacesContext faces, UIComponent field, String text) {
    return text == null || text.isBlank()
        ? null
        : code(text)
            .orElseThrow(
                () -> {
                  String help = Label.text(faces.getViewRoot().getLocale(), notRead());
                  return new ConverterException(
                      new FacesMessage(FacesMessage.SEVERITY_ERROR, help, help));
                });
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, String code) {
    return code == null ? "" : name(code);
  }
}
