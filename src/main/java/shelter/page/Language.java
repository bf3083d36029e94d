package shelter.page;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shelter.shared.Label;

/**
 * The language of a page: what the link {@code ?lang=} asks for, else what was chosen before (a
 * cookie that holds nothing else), else bokmål.
 */
public class Language extends ViewHandlerWrapper {
  public static final List<String> ALL = List.of("nb", "nn", "en");
  private static final String COOKIE = "lang";

  public Language(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    var external = faces.getExternalContext();
    String asked = external.getRequestParameterMap().get("lang");
    if (asked != null && ALL.contains(asked)) {
      remember(faces, asked);
      return Locale.forLanguageTag(asked);
    }
    Cookie cookie = (Cookie) external.getRequestCookieMap().get(COOKIE);
    return cookie != null && cookie.getValue() != null && ALL.contains(cookie.getValue())
        ? Locale.forLanguageTag(cookie.getValue())
        : Label.BOKMAL;
  }

  /** Keeps the choice for a year. */
  static void remember(FacesContext faces, String language) {
    faces
        .getExternalContext()
        .addResponseCookie(
            COOKIE,
            language,
            Map.of(
                "path",
                "/",
                "maxAge",
                365 * 24 * 3600,
                "httpOnly",
                true,
                "secure",
                faces.getExternalContext().isSecure(),
                "SameSite",
                "Lax"));
  }

  /** An address with a parameter that cannot be read, year=abc, is a page that does not exist. */
  @Override
  public void renderView(FacesContext faces, UIViewRoot view) throws IOException {
    if (!faces.isPostback() && faces.isValidationFailed()) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
    } else {
      super.renderView(faces, view);
    }
  }

  /** The form of another page does not fit the parts of this one: it is nobody's here. */
  @Override
  public UIViewRoot restoreView(FacesContext faces, String viewId) {
    try {
      return super.restoreView(faces, viewId);
    } catch (FacesException e) {
      if (e.getCause() instanceof IndexOutOfBoundsException
          || e.getCause() instanceof ClassCastException) {
        throw new ViewExpiredException("A form of another page", viewId);
      }
      throw e;
    }
  }
}
