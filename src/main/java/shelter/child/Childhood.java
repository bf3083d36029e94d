package shelter.child;

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

/** Earlier stays of the child, and kindergarten or school (forms.md B). */
@Embeddable
public class Childhood implements Serializable {
  @Question(part = "child")
  private Boolean previousResident;

  @Question(part = "child", when = "previousResident=true")
  @Enumerated(EnumType.STRING)
  private PreviousStaysCount previousStaysCount;

  @Question(part = "child", when = "previousResident=true")
  @Min(value = 1970, message = "{year}")
  @Max(value = 2100, message = "{year}")
  private Integer firstStayEverYear;

  @Question(part = "schooling")
  @Enumerated(EnumType.STRING)
  private Schooling inKindergartenOrSchool;

  @Question(part = "schooling", when = "inKindergartenOrSchool=KINDERGARTEN|SCHOOL")
  private Boolean interruption;

  @Question(part = "schooling", when = "interruption=true")
  @Min(value = 1, message = "{days}")
  @Max(value = 2000, message = "{days}")
  private Integer interruptionDays;

  @Question(part = "schooling", when = "interruption=true")
  @Convert(converter = InterruptionReasons.class)
  private Set<InterruptionReason> interruptionReason = EnumSet.noneOf(InterruptionReason.class);

  @Question(part = "schooling", when = "interruption=true")
  @Enumerated(EnumType.STRING)
  private AlternativeTeaching alternativeTeaching;

  /** Lists of interruptionReason in the table. */
  @Converter
  public static class InterruptionReasons extends MultipleChoice<InterruptionReason>
      implements AttributeConverter<Set<InterruptionReason>, Object> {
    public InterruptionReasons() {
      super(InterruptionReason.class);
    }
  }

  // spotless:off
  public Boolean getPreviousResident() { return previousResident; }
  public void setPreviousResident(Boolean previousResident) { this.previousResident = previousResident; }
  public PreviousStaysCount getPreviousStaysCount() { return previousStaysCount; }
  public void setPreviousStaysCount(PreviousStaysCount previousStaysCount) { this.previousStaysCount = previousStaysCount; }
  public Integer getFirstStayEverYear() { return firstStayEverYear; }
  public void setFirstStayEverYear(Integer firstStayEverYear) { this.firstStayEverYear = firstStayEverYear; }
  public Schooling getInKindergartenOrSchool() { return inKindergartenOrSchool; }
  public void setInKindergartenOrSchool(Schooling inKindergartenOrSchool) { this.inKindergartenOrSchool = inKindergartenOrSchool; }
  public Boolean getInterruption() { return interruption; }
  public void setInterruption(Boolean interruption) { this.interruption = interruption; }
  public Integer getInterruptionDays() { return interruptionDays; }
  public void setInterruptionDays(Integer interruptionDays) { this.interruptionDays = interruptionDays; }
  public Set<InterruptionReason> getInterruptionReason() { return interruptionReason; }
  public void setInterruptionReason(Set<InterruptionReason> interruptionReason) { this.interruptionReason = interruptionReason; }
  public AlternativeTeaching getAlternativeTeaching() { return alternativeTeaching; }
  public void setAlternativeTeaching(AlternativeTeaching alternativeTeaching) { this.alternativeTeaching = alternativeTeaching; }
  // spotless:on
}
