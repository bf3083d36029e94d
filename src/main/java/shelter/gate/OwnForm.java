package shelter.gate;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

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
    Object given = faces.getExternalContext().getRequestParameterMap().get(NONCE);
    Object own = view.isTransient() ? null : view.getViewMap(true).get(NONCE);
    if (own == null || !own.equals(given)) {
      throw new ViewExpiredException("A form that is not ours", view.getViewId());
    }
  }
}
