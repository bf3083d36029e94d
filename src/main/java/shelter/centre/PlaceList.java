package shelter.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import shelter.shared.Label;
import shelter.shared.Settings;

/**
 * Places as they are offered, read and written in a form: municipalities and countries by name, in
 * the language of the page. The lists are read once; they change with a new version only.
 */
@Named
@ApplicationScoped
public class PlaceList {
  private static final List<String> NOT_MUNICIPALITIES = List.of("ABROAD", "NO_FIXED", "SECRET");

  @Inject private Places places;
  @Inject private Settings settings;
  private Map<String, String> municipalityNames;
  private List<String> offered;
  private List<Country> countries;
  private final Map<String, List<String>> countryNames = new ConcurrentHashMap<>();

  /** What a municipality field offers: the three answers that are none, then all of today. */
  public List<String> getMunicipalities() {
    if (offered == null) {
      offered =
          places.municipalities(settings.today()).stream()
              .map(one -> one.getName())
              .sorted(Collator.getInstance(Label.BOKMAL))
              .toList();
    }
    return offered;
  }

  public List<String> getWithoutMunicipality() {
    return NOT_MUNICIPALITIES.stream().map(code -> text("Home." + code)).toList();
  }

  /** The names of today's countries in the language of the page. */
  public List<String> getCountries() {
    return countryNames.computeIfAbsent(
        language().getLanguage(),
        language ->
            places.countries(settings.today()).stream()
                .map(one -> one.name(Locale.forLanguageTag(language)))
                .sorted(Collator.getInstance(Locale.forLanguageTag(language)))
                .toList());
  }

  /** The number of a municipality, or one of the three codes; empty when nothing is meant. */
  Optional<String> municipality(String typed) {
    String text = typed.strip();
    for (String code : NOT_MUNICIPALITIES) {
      if (text.equalsIgnoreCase(code) || text.equalsIgnoreCase(text("Home." + code))) {
        return Optional.of(code);
      }
    }
    if (names().containsKey(text)) {
      return Optional.of(text);
    }
    // the latest bearer of a name wins; Tråante means Trondheim as well
    return places.allMunicipalities().stream()
        .filter(
            one ->
                one.getName().equalsIgnoreCase(text)
                    || List.of(one.getName().toLowerCase(Locale.ROOT).split(" - "))
                        .contains(text.toLowerCase(Locale.ROOT)))
        .map(Municipality::getNumber)
        .findFirst();
  }

  public String municipalityName(String code) {
    return NOT_MUNICIPALITIES.contains(code)
        ? text("Home." + code)
        : names().getOrDefault(code, code);
  }

  /** The code of a country by its code or its name in one of the three languages. */
  Optional<String> country(String typed) {
    String text = typed.strip();
    return all().stream()
        .filter(
            one ->
                one.getCode().equalsIgnoreCase(text)
                    || one.name(Label.BOKMAL).equalsIgnoreCase(text)
                    || one.name(Locale.forLanguageTag("nn")).equalsIgnoreCase(text)
                    || one.name(Locale.ENGLISH).equalsIgnoreCase(text))
        .map(Country::getCode)
        .findFirst();
  }

  public String countryName(String code) {
    return new Locale("", code).getDisplayCountry(language());
  }

  private List<Country> all() {
    if (countries == null) {
      countries = places.allCountries();
    }
    return countries;
  }

  private Map<String, String> names() {
    if (municipalityNames == null) {
      municipalityNames =
          places.allMunicipalities().stream()
              .collect(
                  Collectors.toMap(
                      Municipality::getNumber, Municipality::getName, (latest, older) -> latest));
    }
    return municipalityNames;
  }

  private static String text(String key) {
    return Label.text(language(), key);
  }

  private static Locale language() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces == null || faces.getViewRoot() == null
        ? Label.BOKMAL
        : faces.getViewRoot().getLocale();
  }
}
