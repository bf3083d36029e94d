package shelter.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A centre's offer for women or for men. */
@Entity
@Table(name = "shelter_service")
@IdClass(ShelterService.Key.class)
public class ShelterService implements Serializable {
  @Id private String centre;
  @Id private String target;
  private boolean residential;

  /** A centre has at most one service for women and one for men. */
  public record Key(String centre, String target) implements Serializable {}

  // spotless:off
  public String getTarget() { return target; }
  public boolean isResidential() { return residential; }
  // spotless:on
}
