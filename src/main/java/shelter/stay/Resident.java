package shelter.stay;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import shelter.person.Answer;
import shelter.person.Question;

/** What only residents are asked about themselves (forms.md A2). */
@Embeddable
public class Resident implements Serializable {
  @Question(part = "person", optional = true)
  @Enumerated(EnumType.STRING)
  private Education education;

  @Question(part = "person", when = "disability=!NONE")
  @Enumerated(EnumType.STRING)
  private AccommodationMade accommodationMade;

  @Question(part = "person")
  private Boolean childrenAlong;

  @Question(part = "person", when = "childrenAlong=true")
  @Min(value = 0, message = "{childrenAlongCount}")
  @Max(value = 15, message = "{childrenAlongCount}")
  private Integer childrenAlongCount;

  @Question(part = "person", optional = true)
  @Enumerated(EnumType.STRING)
  private Answer childrenLeftWithPerpetrator;

  // spotless:off
  public Education getEducation() { return education; }
  public void setEducation(Education education) { this.education = education; }
  public AccommodationMade getAccommodationMade() { return accommodationMade; }
  public void setAccommodationMade(AccommodationMade accommodationMade) { this.accommodationMade = accommodationMade; }
  public Boolean getChildrenAlong() { return childrenAlong; }
  public void setChildrenAlong(Boolean childrenAlong) { this.childrenAlong = childrenAlong; }
  public Integer getChildrenAlongCount() { return childrenAlongCount; }
  public void setChildrenAlongCount(Integer childrenAlongCount) { this.childrenAlongCount = childrenAlongCount; }
  public Answer getChildrenLeftWithPerpetrator() { return childrenLeftWithPerpetrator; }
  public void setChildrenLeftWithPerpetrator(Answer childrenLeftWithPerpetrator) { this.childrenLeftWithPerpetrator = childrenLeftWithPerpetrator; }
  // spotless:on
}
