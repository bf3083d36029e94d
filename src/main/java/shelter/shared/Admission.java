package shelter.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/** Who may use a door for programs, asked before anything that was sent is read. */
public final class Admission {
  private Admission() {}

  /**
   * Lets one role pass.
   *
   * @throws ClientErrorException 401 when nobody is signed in, 403 for another role
   */
  public static void require(String role, HttpServletRequest request) {
    if (request.getUserPrincipal() == null) {
      throw new ClientErrorException(Response.Status.UNAUTHORIZED);
    }
    if (!request.isUserInRole(role)) {
      throw new ClientErrorException(Response.Status.FORBIDDEN);
    }
  }
}
