package shelter.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/** Who is at the other end. */
@ApplicationScoped
public class Caller {
  public String address(HttpServletRequest request) {
    return request.getRemoteAddr();
  }
}
