package shelter.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import shelter.person.UserKey;
import shelter.shared.Findings;

/** A shelter, with the services it runs (forms.md L3). */
@Entity
public class Centre implements Serializable {
  /** As early and as late as a day may be: the list of municipalities begins in 1971. */
  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  @Id private String code;
  @Version private Integer version;
  private String name;
  private String hostMunicipality;

  @Enumerated(EnumType.STRING)
  private Region region;

  private LocalDate validFrom;
  private LocalDate validTo;

  /** For reading: {@link Shelters} writes each service by itself. */
  @OneToMany(fetch = FetchType.EAGER)
  @BatchFetch(BatchFetchType.IN)
  @JoinColumn(name = "centre")
  @OrderBy("target DESC")
  private List<ShelterService> services = new ArrayList<>();

  /** The codes of the centres that this one follows; {@link Shelters} reads and writes them. */
  @Transient private List<String> predecessors = new ArrayList<>();

  public Centre() {}

  Centre(String code) {
    this.code = code;
  }

  /** Takes over what somebody has written about the centre itself. */
  void take(Centre given) {
    name = given.name.strip();
    hostMunicipality = given.hostMunicipality;
    region = given.region;
    validFrom = given.validFrom;
    validTo = given.validTo;
  }

  /** The rules of a centre that need no other. */
  Findings check() {
    Findings found = new Findings();
    found.error(code == null, "REQUIRED", "code", "missing");
    found.error(
        code != null
            && (code.length() > 40
                || !code.matches("[a-z0-9]+(-[a-z0-9]+)*")
                || UserKey.Check.pointsAtAPerson(code)),
        "FORMAT",
        "code",
        "centreCode");
    found.error(name == null || name.isBlank(), "REQUIRED", "name", "missing");
    found.error(name != null && !isName(name.strip()), "RANGE", "name", "centreName");
    found.error(hostMunicipality == null, "REQUIRED", "hostMunicipality", "missing");
    found.error(region == null, "REQUIRED", "region", "missing");
    found.error(validFrom == null, "REQUIRED", "validFrom", "missing");
    checkDays(found, "", validFrom, validTo);
    Set<String> targets = new HashSet<>();
    for (ShelterService service : services) {
      found.error(!targets.add(service.getTarget()), "DUPLICATE", "services", "serviceTwice");
      service.check(this, found);
    }
    return found;
  }

  /** A day out of all reason, or an end before the beginning. */
  static void checkDays(Findings found, String at, LocalDate from, LocalDate to) {
    found.error(isOff(from), "RANGE", at + "validFrom", "dayOff", EARLIEST, LATEST);
    found.error(isOff(to), "RANGE", at + "validTo", "dayOff", EARLIEST, LATEST);
    found.error(
        from != null && to != null && to.isBefore(from), "RANGE", at + "validTo", "endsBefore");
  }

  private static boolean isOff(LocalDate day) {
    return day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST));
  }

  /** Two to 120 signs that a keyboard writes, and no number of a person. */
  private static boolean isName(String name) {
    return name.isEmpty()
        || name.matches("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]{2,120}")
            && name.length() <= 120
            && !UserKey.Check.pointsAtAPerson(name);
  }

  /** Whether the centre is there on a day. */
  public boolean isOpen(LocalDate day) {
    return !isComing(day) && (validTo == null || !validTo.isBefore(day));
  }

  /** Whether it is there on any day of a time. */
  public boolean runsBetween(LocalDate first, LocalDate last) {
    return !validFrom.isAfter(last) && (validTo == null || !validTo.isBefore(first));
  }

  public boolean isComing(LocalDate day) {
    return validFrom.isAfter(day);
  }

  /** The service for that target group; null when there is none. */
  ShelterService service(String target) {
    return services.stream().filter(one -> one.getTarget().equals(target)).findFirst().orElse(null);
  }

  // spotless:off
  public String getCode() { return code; }
  public void setCode(String code) { this.code = code; }
  public Integer getVersion() { return version; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public String getHostMunicipality() { return hostMunicipality; }
  public void setHostMunicipality(String number) { hostMunicipality = number; }
  public Region getRegion() { return region; }
  public void setRegion(Region region) { this.region = region; }
  public LocalDate getValidFrom() { return validFrom; }
  public void setValidFrom(LocalDate day) { validFrom = day; }
  public LocalDate getValidTo() { return validTo; }
  public void setValidTo(LocalDate day) { validTo = day; }
  public List<ShelterService> getServices() { return services; }
  public List<String> getPredecessors() { return predecessors; }
  public void setPredecessors(List<String> codes) { predecessors = new ArrayList<>(codes); }
  // spotless:on
}
