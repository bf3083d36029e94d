package shelter.user;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** An account: a name to sign in with, a role, and for the people of a shelter their centre. */
@Entity
@Table(name = "account")
public class User implements Serializable {
  @Id private String username;
  @Version private Integer version;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String centre;
  private String password;
  private boolean enabled;

  // spotless:off
  public String getUsername() { return username; }
  public Role getRole() { return role; }
  public String getCentre() { return centre; }
  public boolean isEnabled() { return enabled; }
  public String getPassword() { return password; }
  void setPassword(String hash) { password = hash; }
  // spotless:on
}
