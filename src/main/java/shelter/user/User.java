package shelter.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * An account: a name to sign in with, a role, and for the people of a shelter their centre. Its
 * password and second factor are not here: the application cannot read them (V015).
 */
@Entity
@Table(name = "account")
public class User implements Serializable {
  @Id
  @NotNull(message = "{username}")
  @Pattern(regexp = "[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?", message = "{usernameForm}")
  private String username;

  @Version private Integer version;

  @NotNull(message = "{role}")
  @Enumerated(EnumType.STRING)
  private Role role;

  private String centre;
  private boolean enabled = true;
  private boolean mustChange;
  private String createdBy;

  @Column(insertable = false, updatable = false)
  private boolean twoFactors;

  @Column(insertable = false, updatable = false)
  private OffsetDateTime createdAt;

  @Column(insertable = false, updatable = false)
  private OffsetDateTime signedInAt;

  protected User() {}

  public User(String username, Role role, String centre, String createdBy) {
    this.username = username;
    this.role = role;
    this.centre = centre;
    this.createdBy = createdBy;
  }

  // spotless:off
  public String getUsername() { return username; }
  public Role getRole() { return role; }
  public void setRole(Role role) { this.role = role; }
  public String getCentre() { return centre; }
  public void setCentre(String centre) { this.centre = centre; }
  public boolean isEnabled() { return enabled; }
  public void setEnabled(boolean enabled) { this.enabled = enabled; }
  public boolean isMustChange() { return mustChange; }
  public boolean isTwoFactors() { return twoFactors; }
  public String getCreatedBy() { return createdBy; }
  public OffsetDateTime getCreatedAt() { return createdAt; }
  public OffsetDateTime getSignedInAt() { return signedInAt; }
  // spotless:on
}
