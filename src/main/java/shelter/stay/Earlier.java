package shelter.stay;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import shelter.person.MultipleChoice;
import shelter.person.PreviousStaysCount;
import shelter.person.Question;

/** Earlier stays of a resident, and where the shelter was heard of (forms.md A3). */
@Embeddable
public class Earlier implements Serializable {
  @Question(part = "route", when = "previousContact=RESIDENT")
  @Enumerated(EnumType.STRING)
  private PreviousStaysCount previousStaysCount;

  @Question(part = "route", when = "previousContact=RESIDENT")
  @Min(value = 1970, message = "{year}")
  @Max(value = 2100, message = "{year}")
  private Integer firstStayEverYear;

  @Question(part = "route", optional = true)
  @Convert(converter = KnewFrom.class)
  private Set<KnewShelterFrom> knewShelterFrom = EnumSet.noneOf(KnewShelterFrom.class);

  /** Lists of knewShelterFrom in the table. */
  @Converter
  public static class KnewFrom extends MultipleChoice<KnewShelterFrom>
      implements AttributeConverter<Set<KnewShelterFrom>, Object> {
    public KnewFrom() {
      super(KnewShelterFrom.class);
    }
  }

  // spotless:off
  public PreviousStaysCount getPreviousStaysCount() { return previousStaysCount; }
  public void setPreviousStaysCount(PreviousStaysCount previousStaysCount) { this.previousStaysCount = previousStaysCount; }
  public Integer getFirstStayEverYear() { return firstStayEverYear; }
  public void setFirstStayEverYear(Integer firstStayEverYear) { this.firstStayEverYear = firstStayEverYear; }
  public Set<KnewShelterFrom> getKnewShelterFrom() { return knewShelterFrom; }
  public void setKnewShelterFrom(Set<KnewShelterFrom> knewShelterFrom) { this.knewShelterFrom = knewShelterFrom; }
  // spotless:on
}
