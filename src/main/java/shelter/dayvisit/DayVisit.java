package shelter.dayvisit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import shelter.person.Consent;
import shelter.person.Gender;
import shelter.person.MultipleChoice;
import shelter.person.OtherRecord;
import shelter.person.Question;
import shelter.record.Registration;
import shelter.shared.Findings;

/** One visit by day (forms.md form D). */
@Entity
@Table(name = "day_visit")
public class DayVisit extends Registration {
  @Question(part = "visit", kept = true)
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private Consent consent = Consent.FULL;

  /** Whose visit it was; empty for one who has opted out. */
  @Question(part = "visit")
  @Convert(converter = OtherRecord.class)
  private UUID dayUser;

  @Question(part = "visit", kept = true)
  @NotNull(message = "{date}")
  private LocalDate visitDate;

  /** Taken from the day user where there is one: asked of newcomers and of who opts out. */
  @Question(part = "visit", kept = true)
  @Enumerated(EnumType.STRING)
  private Gender gender;

  @Question(part = "visit", kept = true)
  private Boolean isChild;

  @Question(part = "visit", kept = true)
  private Boolean firstInYearNational;

  @Question(part = "visit")
  @Enumerated(EnumType.STRING)
  private VisitPlace place;

  @Question(part = "visit")
  @Convert(converter = Contents.class)
  private Set<VisitContent> content = EnumSet.noneOf(VisitContent.class);

  @Question(part = "visit", optional = true)
  @Min(value = 0, message = "{childrenAlongCount}")
  @Max(value = 15, message = "{childrenAlongCount}")
  private Integer childrenAlongCount;

  @Override
  protected void check(Findings findings, LocalDate today) {
    findings
        .error(isFull() && dayUser == null, "REQUIRED", "userKey", "userKeyMissing")
        .warning(
            childrenAlongCount != null && childrenAlongCount > 10 && childrenAlongCount <= 15,
            "X14",
            "childrenAlongCount",
            "manyChildren")
        .error(gender == null && dayUser == null, "REQUIRED", "gender", "answerMissing")
        .error(isChild == null && dayUser == null, "REQUIRED", "isChild", "answerMissing")
        .error(firstInYearNational == null, "REQUIRED", "firstInYearNational", "answerMissing");
  }

  @Override
  public boolean isFull() {
    return consent == Consent.FULL;
  }

  /** The visit itself knows only the day user; the key stands there. */
  @Override
  public String personKey() {
    return null;
  }

  @Override
  public List<String> dateKeys() {
    return List.of("visitDate");
  }

  /** Lists of content in the table. */
  @Converter
  public static class Contents extends MultipleChoice<VisitContent>
      implements AttributeConverter<Set<VisitContent>, Object> {
    public Contents() {
      super(VisitContent.class);
    }
  }

  // spotless:off
  public Consent getConsent() { return consent; }
  public void setConsent(Consent consent) { this.consent = consent; }
  public UUID getDayUser() { return dayUser; }
  public void setDayUser(UUID dayUser) { this.dayUser = dayUser; }
  public LocalDate getVisitDate() { return visitDate; }
  public void setVisitDate(LocalDate visitDate) { this.visitDate = visitDate; }
  public Gender getGender() { return gender; }
  public void setGender(Gender gender) { this.gender = gender; }
  public Boolean getIsChild() { return isChild; }
  public void setIsChild(Boolean isChild) { this.isChild = isChild; }
  public Boolean getFirstInYearNational() { return firstInYearNational; }
  public void setFirstInYearNational(Boolean firstInYearNational) { this.firstInYearNational = firstInYearNational; }
  public VisitPlace getPlace() { return place; }
  public void setPlace(VisitPlace place) { this.place = place; }
  public Set<VisitContent> getContent() { return content; }
  public void setContent(Set<VisitContent> content) { this.content = content; }
  public Integer getChildrenAlongCount() { return childrenAlongCount; }
  public void setChildrenAlongCount(Integer childrenAlongCount) { this.childrenAlongCount = childrenAlongCount; }
  // spotless:on
}
