package shelter.person;

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

/**
 * The person facts that residents and day users have in common (forms.md A2, C), without name,
 * address or number of any kind.
 */
@Embeddable
public class Adult implements Serializable {
  @Question(part = "person", kept = true)
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private Gender gender;

  @Question(part = "person")
  @Min(value = 1850, message = "{birthYear}")
  @Max(value = 2100, message = "{birthYear}")
  private Integer birthYear;

  /** Municipality number, or ABROAD, NO_FIXED, SECRET. */
  @Question(part = "person", optional = true)
  @Pattern(regexp = "[0-9]{4}|ABROAD|NO_FIXED|SECRET", message = "{municipality}")
  private String homeMunicipality;

  @Question(part = "person")
  @Enumerated(EnumType.STRING)
  private LivingSituation livingSituation;

  @Question(part = "person", optional = true)
  @Convert(converter = MainActivities.class)
  private Set<MainActivity> mainActivity = EnumSet.noneOf(MainActivity.class);

  @Question(part = "person", optional = true)
  @Enumerated(EnumType.STRING)
  private InterpreterNeed interpreterNeed;

  @Question(part = "person", optional = true, alone = "NONE")
  @Convert(converter = Disabilities.class)
  private Set<Disability> disability = EnumSet.noneOf(Disability.class);

  @Question(part = "person")
  private Boolean hasChildrenUnder18;

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
  public InterpreterNeed getInterpreterNeed() { return interpreterNeed; }
  public void setInterpreterNeed(InterpreterNeed interpreterNeed) { this.interpreterNeed = interpreterNeed; }
  public Set<Disability> getDisability() { return disability; }
  public void setDisability(Set<Disability> disability) { this.disability = disability; }
  public Boolean getHasChildrenUnder18() { return hasChildrenUnder18; }
  public void setHasChildrenUnder18(Boolean hasChildrenUnder18) { this.hasChildrenUnder18 = hasChildrenUnder18; }
  // spotless:on
}
