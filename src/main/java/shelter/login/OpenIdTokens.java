package shelter.login;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdConstant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.TimeUnit;
import org.glassfish.soteria.mechanisms.openid.controller.TokenController;
import org.glassfish.soteria.mechanisms.openid.domain.OpenIdConfiguration;

/**
 * Fetches the token as the server does, but with the proof that it was this register that asked
 * (PKCE), and without waiting for ever.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class OpenIdTokens extends TokenController {
  @Inject private OpenIdConfiguration configuration;

  @Override
  public Response getTokens(HttpServletRequest request) {
    Form form =
        new Form()
            .param(OpenIdConstant.CLIENT_ID, configuration.getClientId())
            .param(OpenIdConstant.CLIENT_SECRET, new String(configuration.getClientSecret()))
            .param(OpenIdConstant.GRANT_TYPE, OpenIdConstant.AUTHORIZATION_CODE)
            .param(OpenIdConstant.CODE, request.getParameter(OpenIdConstant.CODE))
            .param(OpenIdConstant.REDIRECT_URI, configuration.buildRedirectURI(request))
            .param("code_verifier", OpenIdProof.of(request));
    return ClientBuilder.newBuilder()
        .connectTimeout(5, TimeUnit.SECONDS)
        .readTimeout(5, TimeUnit.SECONDS)
        .build()
        .target(configuration.getProviderMetadata().getTokenEndpoint())
        .request()
        .accept(MediaType.APPLICATION_JSON)
        .post(Entity.form(form));
  }
}
