package shelter.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.convert.FacesConverter;
import java.util.Optional;

/** A country by its name on the page, by its code in the record. */
@ApplicationScoped
@FacesConverter(value = "country", managed = true)
public class CountryText extends PlaceText {
  @Override
  Optional<String> code(String typed) {
    return places.country(typed);
  }

  @Override
  String name(String code) {
    return places.countryName(code);
  }

  @Override
  String notRead() {
    return "country.notRead";
  }
}
