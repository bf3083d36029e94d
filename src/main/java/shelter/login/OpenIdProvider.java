package shelter.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdConstant;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdProviderMetadata;
import java.util.Set;
import shelter.shared.Settings;

/**
 * The provider of OpenID Connect that the settings name. The expressions are read at the first
 * sign-in, not at the start: a register without these settings asks nobody, and one whose provider
 * is down starts all the same.
 */
@Named
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "${openIdProvider.issuer}",
    // Who may sign a token is what the settings say, not what an answer says of itself.
    providerMetadata = @OpenIdProviderMetadata(issuer = "${openIdProvider.issuer}"),
    clientId = "${openIdProvider.clientId}",
    clientSecret = "${openIdProvider.clientSecret}",
    redirectURI = "${baseURL}" + OpenId.CALLBACK,
    // The register needs to know who it is, not their name or address.
    scope = OpenIdConstant.OPENID_SCOPE,
    // Both are in every token, so the user's data are never asked for at a third address. Rights
    // come from the register's own account, never from a claim.
    claimsDefinition =
        @ClaimsDefinition(
            callerNameClaim = OpenIdConstant.SUBJECT_IDENTIFIER,
            callerGroupsClaim = OpenIdConstant.ISSUER_IDENTIFIER),
    jwksConnectTimeout = 5000,
    jwksReadTimeout = 5000)
public class OpenIdProvider {
  @Inject private Settings settings;

  /** Whether all three settings are there; if not, the register has local sign-in only. */
  public boolean isConfigured() {
    return !getIssuer().isEmpty() && !getClientId().isEmpty() && !getClientSecret().isEmpty();
  }

  public String getIssuer() {
    return settings.value("register.oidc.issuer").orElse("");
  }

  public String getClientId() {
    return settings.value("register.oidc.client.id").orElse("");
  }

  public String getClientSecret() {
    return settings.value("register.oidc.client.secret").orElse("");
  }

  /** The levels of assurance that let somebody in; empty when every level does. */
  public Set<String> levels() {
    String text = settings.value("register.oidc.acr").orElse("");
    return text.isEmpty() ? Set.of() : Set.of(text.split("\\s+"));
  }
}
