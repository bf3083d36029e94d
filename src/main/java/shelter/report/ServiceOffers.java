package shelter.report;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import shelter.person.Agency;
import shelter.person.Question;

/** What a service for women or for men offers, and whom it works with (forms.md G2, G3, G6). */
@Embeddable
public class ServiceOffers implements Serializable {
  @Question(part = "services")
  @Convert(converter = ResidentOffer.InTable.class)
  private Set<ResidentOffer> residentOffers = EnumSet.noneOf(ResidentOffer.class);

  @Question(part = "services")
  @Convert(converter = DayUserOffer.InTable.class)
  private Set<DayUserOffer> dayUserOffers = EnumSet.noneOf(DayUserOffer.class);

  @Question(part = "staff")
  @Min(value = 0, message = "{range}")
  @Max(value = 9999, message = "{range}")
  private Integer staffForChildren;

  @Question(part = "cooperation")
  private Boolean forumParticipation;

  @Question(part = "cooperation", when = "forumParticipation=true")
  @Convert(converter = ForumKind.InTable.class)
  private Set<ForumKind> forumKinds = EnumSet.noneOf(ForumKind.class);

  @Question(part = "cooperation", alone = "NONE")
  @Keyed(keys = Agency.class, answers = FormOfCooperation.class, many = true)
  @Convert(converter = Keyed.InTable.class)
  private SortedMap<String, String> agencies = new TreeMap<>();

  @Question(part = "animals", alone = "NONE")
  @Convert(converter = AnimalOffer.InTable.class)
  private Set<AnimalOffer> animalOffers = EnumSet.noneOf(AnimalOffer.class);

  @Question(part = "animals", when = "animalOffers=OTHER", optional = true)
  private String otherText;

  // spotless:off
  public Set<ResidentOffer> getResidentOffers() { return residentOffers; }
  public void setResidentOffers(Set<ResidentOffer> residentOffers) { this.residentOffers = residentOffers; }
  public Set<DayUserOffer> getDayUserOffers() { return dayUserOffers; }
  public void setDayUserOffers(Set<DayUserOffer> dayUserOffers) { this.dayUserOffers = dayUserOffers; }
  public Integer getStaffForChildren() { return staffForChildren; }
  public void setStaffForChildren(Integer staffForChildren) { this.staffForChildren = staffForChildren; }
  public Boolean getForumParticipation() { return forumParticipation; }
  public void setForumParticipation(Boolean forumParticipation) { this.forumParticipation = forumParticipation; }
  public Set<ForumKind> getForumKinds() { return forumKinds; }
  public void setForumKinds(Set<ForumKind> forumKinds) { this.forumKinds = forumKinds; }
  public SortedMap<String, String> getAgencies() { return agencies; }
  public void setAgencies(SortedMap<String, String> agencies) { this.agencies = agencies; }
  public Set<AnimalOffer> getAnimalOffers() { return animalOffers; }
  public void setAnimalOffers(Set<AnimalOffer> animalOffers) { this.animalOffers = animalOffers; }
  public String getOtherText() { return otherText; }
  public void setOtherText(String otherText) { this.otherText = otherText; }
  // spotless:on
}
