package shelter.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.user.Actor;

/**
 * Puts on the trail what somebody who is signed in was not given: a page of another role, or a
 * record that is not there, which may be another centre's (promise 19: one line).
 */
@ApplicationScoped
public class Denials {
  private static final Logger LOG = Logger.getLogger(Denials.class.getName());
  private static final int LONGEST = 100;

  @Inject private Trail trail;
  @Inject private Actor actor;

  void note(HttpServletRequest request, int status, String address) {
    try {
      write(request, status, address);
    } catch (RuntimeException e) {
      // The answer must still be given, most of all when the database is away.
      LOG.log(Level.WARNING, "A denial could not be noted", e);
    }
  }

  private void write(HttpServletRequest request, int status, String address) {
    String account = actor.name();
    String id = request.getParameter("id");
    boolean record = status == HttpServletResponse.SC_NOT_FOUND && id != null;
    if (account != null && (record || status == HttpServletResponse.SC_FORBIDDEN)) {
      String path = address.substring(0, Math.min(address.length(), LONGEST));
      boolean sound = record && id.matches("[0-9A-Za-z.-]{1,64}");
      trail.outside(account, new Note(Action.DENIED, null, sound ? id : null, false, path));
    }
  }
}
