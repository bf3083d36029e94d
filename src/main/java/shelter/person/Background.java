package shelter.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/** Immigrant background, asked of residents, day users and children alike (forms.md A2). */
@Embeddable
public class Background implements Serializable {
  private static final String IMMIGRANT = "parentsBornAbroad=BOTH_ABROAD";

  @Question(part = "background")
  @Enumerated(EnumType.STRING)
  private Answer bornInNorway;

  @Question(part = "background")
  @Enumerated(EnumType.STRING)
  private ParentsBornAbroad parentsBornAbroad;

  /** Country by ISO 3166-1 alpha-2. */
  @Question(part = "background", when = IMMIGRANT)
  @Pattern(regexp = "[A-Z]{2}", message = "{country}")
  private String countryBackground;

  @Question(part = "background", when = IMMIGRANT)
  @Enumerated(EnumType.STRING)
  private ResidenceBasis residenceBasis;

  /** Both parents born abroad; empty while the answers do not tell (forms.md 0.2). */
  public Boolean immigrant() {
    if (parentsBornAbroad == null || parentsBornAbroad == ParentsBornAbroad.UNKNOWN) {
      return null;
    }
    return parentsBornAbroad == ParentsBornAbroad.BOTH_ABROAD;
  }

  public Answer getBornInNorway() {
    return bornInNorway;
  }

  public void setBornInNorway(Answer answer) {
    bornInNorway = answer;
  }

  public ParentsBornAbroad getParentsBornAbroad() {
    return parentsBornAbroad;
  }

  public void setParentsBornAbroad(ParentsBornAbroad answer) {
    parentsBornAbroad = answer;
  }

  public String getCountryBackground() {
    return countryBackground;
  }

  public void setCountryBackground(String country) {
    countryBackground = country;
  }

  public ResidenceBasis getResidenceBasis() {
    return residenceBasis;
  }

  public void setResidenceBasis(ResidenceBasis basis) {
    residenceBasis = basis;
  }
}
