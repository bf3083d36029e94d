package shelter.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A shelter, with the services it runs (forms.md L3). */
@Entity
public class Centre implements Serializable {
  @Id private String code;
  @Version private Integer version;
  private String name;
  private String hostMunicipality;

  @Enumerated(EnumType.STRING)
  private Region region;

  private LocalDate validFrom;
  private LocalDate validTo;

  @OneToMany(fetch = FetchType.EAGER)
  @JoinColumn(name = "centre")
  @OrderBy("target desc")
  private List<ShelterService> services = new ArrayList<>();

  // spotless:off
  public String getCode() { return code; }
  public String getName() { return name; }
  public String getHostMunicipality() { return hostMunicipality; }
  public Region getRegion() { return region; }
  public LocalDate getValidFrom() { return validFrom; }
  public LocalDate getValidTo() { return validTo; }
  public List<ShelterService> getServices() { return services; }
  // spotless:on
}
