package shelter.login;

import jakarta.enterprise.context.ApplicationScoped;

/** Which account belongs to whom of the provider. Until accounts can be bound, a fixed one. */
@ApplicationScoped
public class OpenIdAccounts {
  /**
   * @return the name of the account; null when nobody is bound to this subject
   */
  public String accountOf(String issuer, String subject) {
    return "subject-of-staff-oslo".equals(subject) ? "staff.oslo" : null;
  }
}
