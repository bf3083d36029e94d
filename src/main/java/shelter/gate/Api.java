package shelter.gate;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The doors that programs use, and the forms' own. */
@ApplicationPath("api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Shelter register",
            version = "1",
            description =
                "Records of shelters, their yearly reports and the statistics on them. Failures are"
                    + " application/problem+json, in the language of Accept-Language (nb, nn, en);"
                    + " 422 lists what is wrong: errors with field, rule and message."),
    security = @SecurityRequirement(name = "token"))
@SecurityScheme(
    securitySchemeName = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "What POST /api/v1/tokens has answered; it lasts 12 hours")
public class Api extends Application {
  /** The server would describe the doors to everybody, and itself with them. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
