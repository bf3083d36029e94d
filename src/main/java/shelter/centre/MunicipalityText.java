package shelter.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.convert.FacesConverter;
import java.util.Optional;

/** A municipality by its name on the page, by its code in the record. */
@ApplicationScoped
@FacesConverter(value = "municipality", managed = true)
public class MunicipalityText extends PlaceText {
  @Override
  Optional<String> code(String typed) {
    return places.municipality(typed);
  }

  @Override
  String name(String code) {
    return places.municipalityName(code);
  }

  @Override
  String notRead() {
    return "municipality.notRead";
  }
}
