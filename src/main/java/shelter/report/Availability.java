package shelter.report;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import shelter.person.Question;
import shelter.record.Registration;

/** How a service can be reached (forms.md G5). */
@Embeddable
public class Availability implements Serializable {
  @Question(part = "availability")
  @Convert(converter = Registration.Confirmed.class)
  private Set<String> municipalitiesServed = new TreeSet<>();

  @Question(part = "availability")
  @Min(value = 0, message = "{range}")
  @Max(value = 999, message = "{range}")
  private Integer bedrooms;

  @Question(part = "availability")
  @Min(value = 0, message = "{range}")
  @Max(value = 999, message = "{range}")
  private Integer beds;

  @Question(part = "availability")
  @Min(value = 0, message = "{range}")
  @Max(value = 999, message = "{range}")
  private Integer playrooms;

  @Question(part = "availability")
  @Min(value = 0, message = "{range}")
  @Max(value = 999, message = "{range}")
  private Integer activityRooms;

  @Question(part = "availability")
  @Min(value = 0, message = "{range}")
  @Max(value = 999, message = "{range}")
  private Integer youthRooms;

  @Question(part = "availability")
  @Enumerated(EnumType.STRING)
  private WasFull wasFull;

  @Question(part = "availability", when = "wasFull=ONCE|SEVERAL")
  @Convert(converter = WhenFull.InTable.class)
  private Set<WhenFull> whenFull = EnumSet.noneOf(WhenFull.class);

  @Question(part = "availability")
  private Boolean temporaryPremises;

  @Question(part = "availability")
  @Min(value = 0, message = "{range}")
  @Max(value = 1500, message = "{range}")
  private Integer longestDistanceKm;

  @Question(part = "availability", optional = true)
  @Min(value = 0, message = "{range}")
  @Max(value = 99, message = "{range}")
  private BigDecimal longestTravelHours;

  @Question(part = "availability")
  @Enumerated(EnumType.STRING)
  private UniversalDesign universalDesign;

  @Question(part = "availability")
  @Convert(converter = StaffedHours.InTable.class)
  private StaffedHours staffedHours;

  @Question(part = "availability")
  @Min(value = 0, message = "{range}")
  @Max(value = 168, message = "{range}")
  private BigDecimal openHoursPerWeek;

  @Question(part = "availability")
  private Boolean phoneHours;

  @Question(part = "availability")
  private Boolean secretAddress;

  @Question(part = "availability", optional = true)
  @Convert(converter = Registration.Confirmed.class)
  private Set<String> infoLanguages = new TreeSet<>();

  // spotless:off
  public Set<String> getMunicipalitiesServed() { return municipalitiesServed; }
  public void setMunicipalitiesServed(Set<String> municipalitiesServed) { this.municipalitiesServed = municipalitiesServed; }
  public Integer getBedrooms() { return bedrooms; }
  public void setBedrooms(Integer bedrooms) { this.bedrooms = bedrooms; }
  public Integer getBeds() { return beds; }
  public void setBeds(Integer beds) { this.beds = beds; }
  public Integer getPlayrooms() { return playrooms; }
  public void setPlayrooms(Integer playrooms) { this.playrooms = playrooms; }
  public Integer getActivityRooms() { return activityRooms; }
  public void setActivityRooms(Integer activityRooms) { this.activityRooms = activityRooms; }
  public Integer getYouthRooms() { return youthRooms; }
  public void setYouthRooms(Integer youthRooms) { this.youthRooms = youthRooms; }
  public WasFull getWasFull() { return wasFull; }
  public void setWasFull(WasFull wasFull) { this.wasFull = wasFull; }
  public Set<WhenFull> getWhenFull() { return whenFull; }
  public void setWhenFull(Set<WhenFull> whenFull) { this.whenFull = whenFull; }
  public Boolean getTemporaryPremises() { return temporaryPremises; }
  public void setTemporaryPremises(Boolean temporaryPremises) { this.temporaryPremises = temporaryPremises; }
  public Integer getLongestDistanceKm() { return longestDistanceKm; }
  public void setLongestDistanceKm(Integer longestDistanceKm) { this.longestDistanceKm = longestDistanceKm; }
  public BigDecimal getLongestTravelHours() { return longestTravelHours; }
  public void setLongestTravelHours(BigDecimal longestTravelHours) { this.longestTravelHours = longestTravelHours; }
  public UniversalDesign getUniversalDesign() { return universalDesign; }
  public void setUniversalDesign(UniversalDesign universalDesign) { this.universalDesign = universalDesign; }
  public StaffedHours getStaffedHours() { return staffedHours; }
  public void setStaffedHours(StaffedHours staffedHours) { this.staffedHours = staffedHours; }
  public BigDecimal getOpenHoursPerWeek() { return openHoursPerWeek; }
  public void setOpenHoursPerWeek(BigDecimal openHoursPerWeek) { this.openHoursPerWeek = openHoursPerWeek; }
  public Boolean getPhoneHours() { return phoneHours; }
  public void setPhoneHours(Boolean phoneHours) { this.phoneHours = phoneHours; }
  public Boolean getSecretAddress() { return secretAddress; }
  public void setSecretAddress(Boolean secretAddress) { this.secretAddress = secretAddress; }
  public Set<String> getInfoLanguages() { return infoLanguages; }
  public void setInfoLanguages(Set<String> infoLanguages) { this.infoLanguages = infoLanguages; }
  // spotless:on
}
