package shelter.page;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import shelter.shared.Label;

/**
 * The language of a page: what the link {@code ?lang=} asks for, else what was chosen before (a
 * cookie that holds nothing else), else bokmål.
 */
public class Language extends ViewHandlerWrapper {
  public static final List<String> ALL = List.of("nb", "nn", "en");
  public static final String PARAMETER = "lang";
  private static final String COOKIE = "lang";
  private static final int A_YEAR = 365 * 24 * 3600;

  public Language(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String language = of(request);
    if (language.equals(request.getParameter(PARAMETER))) {
      remember(faces, language);
    }
    return Locale.forLanguageTag(language);
  }

  /** The language that a request asks for, or has chosen before. */
  public static String of(HttpServletRequest request) {
    String asked = request.getParameter(PARAMETER);
    if (asked != null && ALL.contains(asked)) {
      return asked;
    }
    Cookie[] cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE) && ALL.contains(cookie.getValue()))
        .map(Cookie::getValue)
        .findFirst()
        .orElse(Label.BOKMAL.getLanguage());
  }

  /** Keeps the choice for a year. */
  public static Cookie cookie(String language, boolean secure) {
    Cookie cookie = new Cookie(COOKIE, language);
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  static void remember(FacesContext faces, String language) {
    var external = faces.getExternalContext();
    ((HttpServletResponse) external.getResponse()).addCookie(cookie(language, external.isSecure()));
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
