package shelter.node;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.FactoryFinder;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import shelter.user.CurrentUser;

/**
 * A form that this server has not sent out, or has forgotten: if its ticket says that it was sent
 * out to this session, its page is built as when it is opened, and then takes what was typed. So
 * nobody types twice when a node is gone (promises 16, 62 and 77). Without a right ticket it is a
 * form of nobody, as before (promise 31).
 */
public class SentElsewhere extends ViewHandlerWrapper {
  private static final String TICKET = "ticket";
  private static final String NONCE = "primefaces.nonce";

  public SentElsewhere(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public UIViewRoot restoreView(FacesContext faces, String viewId) {
    String page = deriveViewId(faces, viewId);
    // Asked before Faces looks for it: that would build a page around nothing first.
    if (!faces.isPostback() || page == null || isKnown(faces, page) || !isOwn(faces, page)) {
      return super.restoreView(faces, viewId);
    }
    try {
      return build(faces, page);
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  /** Whether this server still has what it sent out. */
  private boolean isKnown(FacesContext faces, String page) {
    RenderKitFactory kits =
        (RenderKitFactory) FactoryFinder.getFactory(FactoryFinder.RENDER_KIT_FACTORY);
    return kits.getRenderKit(faces, calculateRenderKitId(faces))
            .getResponseStateManager()
            .getState(faces, page)
        != null;
  }

  private static boolean isOwn(FacesContext faces, String page) {
    String given = faces.getExternalContext().getRequestParameterMap().get(TICKET);
    String right = CDI.current().select(CurrentUser.class).get().ticket(page);
    return given != null
        && !right.isEmpty()
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  private static UIViewRoot build(FacesContext faces, String page) throws IOException {
    ViewDeclarationLanguage language =
        faces.getApplication().getViewHandler().getViewDeclarationLanguage(faces, page);
    UIViewRoot view = language.getViewMetadata(faces, page).createMetadataView(faces);
    faces.setViewRoot(view);
    ELContext el = faces.getELContext();
    ViewMetadata.getViewParameters(view).forEach(one -> set(faces, one));
    for (UIViewAction action : ViewMetadata.getViewActions(view)) {
      if (!faces.getResponseComplete()) {
        action.getActionExpression().invoke(el, new Object[0]);
      }
    }
    if (!faces.getResponseComplete()) {
      // As Faces does before it builds what it restores: without their events parts are built
      // twice.
      faces.setProcessingEvents(true);
      language.buildView(faces, view);
      // The nonce of this page was never sent out; that of the form is looked at as it is.
      view.getViewMap(true).remove(NONCE);
    }
    return view;
  }

  /** What the address says, as when the page is opened; what cannot be read there is left out. */
  private static void set(FacesContext faces, UIViewParameter parameter) {
    String text = faces.getExternalContext().getRequestParameterMap().get(parameter.getName());
    ValueExpression target = parameter.getValueExpression("value");
    if (text == null || target == null) {
      return;
    }
    try {
      Converter<?> converter = parameter.getConverter();
      Object value = converter == null ? text : converter.getAsObject(faces, parameter, text);
      ELContext el = faces.getELContext();
      ExpressionFactory words = faces.getApplication().getExpressionFactory();
      target.setValue(el, words.coerceToType(value, target.getType(el)));
    } catch (ConverterException | ELException e) {
      // A page that is opened so does not exist; the form says then what it misses.
      return;
    }
  }
}
