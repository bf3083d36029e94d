package shelter.gate;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The doors that programs use, and the forms' own. */
@ApplicationPath("api")
public class Api extends Application {}
