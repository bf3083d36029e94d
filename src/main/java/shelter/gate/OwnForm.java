package shelter.gate;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A form is taken only as it was sent out: with the view state of this session and the nonce of
 * that view. Anything else is a form of nobody, told before anything of it is read.
 */
public class OwnForm implements PhaseListener {
  private static final String NONCE = "primefaces.nonce";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    // nothing is restored yet
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    UIViewRoot view = faces.getViewRoot();
    if (!faces.isPostback() || view == null) {
      return;
    }
    String given = faces.getExternalContext().getRequestParameterMap().get(NONCE);
    // A view that was left for another page keeps no nonce, and its form may be sent once more.
    Object own = view.getViewMap(true).get(NONCE);
    if (view.isTransient() || !isNonce(given) || own != null && !own.equals(given)) {
      throw new ViewExpiredException("A form that is not ours", view.getViewId());
    }
  }

  /** The nonce goes into the header of the answer: nothing else may come along with it. */
  private static boolean isNonce(String given) {
    try {
      if (given == null) {
        return false;
      }
      UUID.fromString(new String(Base64.getDecoder().decode(given), StandardCharsets.US_ASCII));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
