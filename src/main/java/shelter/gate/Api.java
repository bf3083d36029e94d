package shelter.gate;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The doors that programs use, and the forms' own. */
@ApplicationPath("api")
public class Api extends Application {
  /** The server would describe the doors to everybody, and itself with them. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
