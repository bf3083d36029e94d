package shelter.stay;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import shelter.person.Answer;
import shelter.person.Gender;
import shelter.person.MultipleChoice;

/** The person facts of an adult stay (forms.md A2), without name, address or number of any kind. */
@Embeddable
public class Resident implements Serializable {
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private Gender gender;

  @Min(value = 1900, message = "{birthYear}")
  @Max(value = 2100, message = "{birthYear}")
  private Integer birthYear;

  /** Municipality number, or ABROAD, NO_FIXED, SECRET. */
  @Pattern(regexp = "[0-9]{4}|ABROAD|NO_FIXED|SECRET", message = "{municipality}")
  private String homeMunicipality;

  @Enumerated(EnumType.STRING)
  private LivingSituation livingSituation;

  @Convert(converter = MainActivities.class)
  private Set<MainActivity> mainActivity = EnumSet.noneOf(MainActivity.class);

  @Enumerated(EnumType.STRING)
  private Education education;

  @Enumerated(EnumType.STRING)
  private InterpreterNeed interpreterNeed;

  @Convert(converter = Disabilities.class)
  private Set<Disability> disability = EnumSet.noneOf(Disability.class);

  @Enumerated(EnumType.STRING)
  private AccommodationMade accommodationMade;

  private Boolean hasChildrenUnder18;
  private Boolean childrenAlong;

  @Min(value = 0, message = "{childrenAlongCount}")
  @Max(value = 15, message = "{childrenAlongCount}")
  private Integer childrenAlongCount;

  @Enumerated(EnumType.STRING)
  private Answer childrenLeftWithPerpetrator;

  /** What stays of a person who has opted out: the gender. */
  Resident minimum() {
    Resident kept = new Resident();
    kept.gender = gender;
    return kept;
  }

  /** Lists of mainActivity in the table. */
  @Converter
  public static class MainActivities extends MultipleChoice<MainActivity>
      implements AttributeConverter<Set<MainActivity>, Object> {
    public MainActivities() {
      super(MainActivity.class);
    }
  }

  /** Lists of disability in the table. */
  @Converter
  public static class Disabilities extends MultipleChoice<Disability>
      implements AttributeConverter<Set<Disability>, Object> {
    public Disabilities() {
      super(Disability.class);
    }
  }

  // spotless:off
  public Gender getGender() { return gender; }
  public void setGender(Gender gender) { this.gender = gender; }
  public Integer getBirthYear() { return birthYear; }
  public void setBirthYear(Integer birthYear) { this.birthYear = birthYear; }
  public String getHomeMunicipality() { return homeMunicipality; }
  public void setHomeMunicipality(String homeMunicipality) { this.homeMunicipality = homeMunicipality; }
  public LivingSituation getLivingSituation() { return livingSituation; }
  public void setLivingSituation(LivingSituation livingSituation) { this.livingSituation = livingSituation; }
  public Set<MainActivity> getMainActivity() { return mainActivity; }
  public void setMainActivity(Set<MainActivity> mainActivity) { this.mainActivity = mainActivity; }
  public Education getEducation() { return education; }
  public void setEducation(Education education) { this.education = education; }
  public InterpreterNeed getInterpreterNeed() { return interpreterNeed; }
  public void setInterpreterNeed(InterpreterNeed interpreterNeed) { this.interpreterNeed = interpreterNeed; }
  public Set<Disability> getDisability() { return disability; }
  public void setDisability(Set<Disability> disability) { this.disability = disability; }
  public AccommodationMade getAccommodationMade() { return accommodationMade; }
  public void setAccommodationMade(AccommodationMade accommodationMade) { this.accommodationMade = accommodationMade; }
  public Boolean getHasChildrenUnder18() { return hasChildrenUnder18; }
  public void setHasChildrenUnder18(Boolean hasChildrenUnder18) { this.hasChildrenUnder18 = hasChildrenUnder18; }
  public Boolean getChildrenAlong() { return childrenAlong; }
  public void setChildrenAlong(Boolean childrenAlong) { this.childrenAlong = childrenAlong; }
  public Integer getChildrenAlongCount() { return childrenAlongCount; }
  public void setChildrenAlongCount(Integer childrenAlongCount) { this.childrenAlongCount = childrenAlongCount; }
  public Answer getChildrenLeftWithPerpetrator() { return childrenLeftWithPerpetrator; }
  public void setChildrenLeftWithPerpetrator(Answer childrenLeftWithPerpetrator) { this.childrenLeftWithPerpetrator = childrenLeftWithPerpetrator; }
  // spotless:on
}
