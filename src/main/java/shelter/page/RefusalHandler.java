package shelter.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import java.util.Set;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.shared.Findings;
import shelter.shared.Label;
import shelter.shared.Outage;
import shelter.shared.Refusal;
import shelter.user.Actor;

/** Shows what a register refused as a sentence at its field; what was typed stays on the page. */
public class RefusalHandler extends ExceptionHandlerWrapper {
  private static final Set<String> DENIALS = Set.of("refusal.unknown", "refusal.notYours");

  public RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable cause = events.next().getContext().getException();
      Outage outage = Outage.of(cause);
      if (outage != null) {
        interrupted(outage, cause);
        events.remove();
        continue;
      }
      while (cause != null && !(cause instanceof Refusal)) {
        cause = cause.getCause();
      }
      if (cause instanceof Refusal refusal) {
        note(refusal);
        tell(refusal);
        FacesContext.getCurrentInstance().validationFailed();
        events.remove();
      }
    }
    super.handle();
  }

  /**
   * Where the database can still be read, the form stands there again with what was typed. Where it
   * cannot, or not now, the gate answers: whatever makes a page would wait once more.
   */
  private static void interrupted(Outage outage, Throwable cause) {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (outage != Outage.FULL
        || !faces.isPostback()
        || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
        || faces.getExternalContext().isResponseCommitted()) {
      throw new FacesException(cause);
    }
    faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    faces.getExternalContext().setResponseHeader("Retry-After", "" + outage.seconds());
    tell(new Refusal(null, outage.key()));
    faces.validationFailed();
  }

  /** What is not there for somebody, or not theirs, stands on the trail (promise 19). */
  private static void note(Refusal refusal) {
    if (refusal.findings().stream().anyMatch(one -> DENIALS.contains(one.key()))) {
      String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
      String account = CDI.current().select(Actor.class).get().name();
      Note line = new Note(Action.DENIED, null, null, false, page);
      CDI.current().select(Trail.class).get().outside(account, line);
    }
  }

  /** Says it on the page, at the field that it is about. */
  public static void tell(Refusal refusal) {
    FacesContext faces = FacesContext.getCurrentInstance();
    for (Findings.Finding one : refusal.findings()) {
      String text = Label.text(faces.getViewRoot().getLocale(), one.key(), one.getParameters());
      UIComponent field = one.field() == null ? null : find(faces.getViewRoot(), one.field());
      faces.addMessage(
          field == null ? null : field.getClientId(faces),
          new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
  }

  private static UIComponent find(UIComponent under, String id) {
    if (id.equals(under.getId())) {
      return under;
    }
    for (Iterator<UIComponent> parts = under.getFacetsAndChildren(); parts.hasNext(); ) {
      UIComponent found = find(parts.next(), id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Named in faces-config.xml. */
  public static class Factory extends ExceptionHandlerFactory {
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new RefusalHandler(getWrapped().getExceptionHandler());
    }
  }
}
