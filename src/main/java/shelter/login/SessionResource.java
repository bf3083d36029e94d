package shelter.login;

import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shelter.user.CurrentUser;

/**
 * Where a page says that somebody is at the keys. Saving a draft says nothing of the kind: it
 * happens by itself, and would keep an abandoned screen open for ever.
 */
@Path("session")
public class SessionResource {
  @Inject private CurrentUser user;

  /**
   * Notes that a key was pressed or something was pointed at.
   *
   * @return 204; 401 when nobody is signed in, or the screen is locked
   */
  @PUT
  public Response act() {
    if (!user.isSignedIn()) {
      return Response.status(Response.Status.UNAUTHORIZED).build();
    }
    user.act();
    return Response.noContent().build();
  }
}
