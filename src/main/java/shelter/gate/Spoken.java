package shelter.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import shelter.shared.Label;

/** The language in which a program is answered: the first of ours in its Accept-Language. */
public final class Spoken {
  private Spoken() {}

  /** The language that is asked for by name, else that of the caller's program. */
  public static Locale in(HttpHeaders headers, String asked) {
    return asked != null && List.of("nb", "nn", "en").contains(asked)
        ? Locale.forLanguageTag(asked)
        : in(headers);
  }

  /** Bokmål, nynorsk or English; bokmål where none of them is asked for, or nothing readable. */
  public static Locale in(HttpHeaders headers) {
    try {
      return first(headers.getAcceptableLanguages());
    } catch (RuntimeException e) {
      // A language that cannot be read is none.
      return Label.BOKMAL;
    }
  }

  /** The same before any door is open. */
  static Locale of(HttpServletRequest request) {
    return first(Collections.list(request.getLocales()));
  }

  private static Locale first(List<Locale> asked) {
    for (Locale one : asked) {
      switch (one.getLanguage()) {
        case "nb", "no":
          return Label.BOKMAL;
        case "nn":
          return Locale.forLanguageTag("nn");
        case "en":
          return Locale.ENGLISH;
        default:
          // the next one
      }
    }
    return Label.BOKMAL;
  }
}
