package shelter.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import shelter.person.Consent;
import shelter.person.Gender;
import shelter.person.Question;
import shelter.person.UserKey;
import shelter.record.Registration;
import shelter.shared.Findings;

/** A one-to-one conversation by phone (forms.md form E). */
@Entity
@Table(name = "phone_conversation")
public class PhoneConversation extends Registration {
  @Question(part = "conversation", kept = true)
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private Consent consent = Consent.FULL;

  @Question(part = "conversation", kept = true)
  @NotNull(message = "{date}")
  private LocalDate conversationDate;

  @Question(part = "conversation", kept = true)
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private Gender gender;

  @Question(part = "conversation", kept = true)
  @NotNull(message = "{answer}")
  private Boolean isAdult;

  @Question(part = "conversation", kept = true)
  @NotNull(message = "{answer}")
  private Boolean structured;

  @Question(part = "conversation", kept = true)
  @NotNull(message = "{answer}")
  private Boolean firstInYearNational;

  @Question(part = "conversation", optional = true)
  @UserKey
  private String userKey;

  @Question(part = "conversation", optional = true)
  @Enumerated(EnumType.STRING)
  private UserKind userKind;

  @Question(part = "conversation", optional = true)
  @Min(value = 1, message = "{durationMinutes}")
  @Max(value = 300, message = "{durationMinutes}")
  private Integer durationMinutes;

  @Override
  protected void check(Findings findings, LocalDate today) {
    // What forms.md E asks of single fields is in their constraints.
  }

  @Override
  public String personKey() {
    return userKey;
  }

  @Override
  public List<String> dateKeys() {
    return List.of("conversationDate");
  }

  @Override
  public boolean isFull() {
    return consent == Consent.FULL;
  }

  // spotless:off
  public Consent getConsent() { return consent; }
  public void setConsent(Consent consent) { this.consent = consent; }
  public LocalDate getConversationDate() { return conversationDate; }
  public void setConversationDate(LocalDate conversationDate) { this.conversationDate = conversationDate; }
  public Gender getGender() { return gender; }
  public void setGender(Gender gender) { this.gender = gender; }
  public Boolean getIsAdult() { return isAdult; }
  public void setIsAdult(Boolean isAdult) { this.isAdult = isAdult; }
  public Boolean getStructured() { return structured; }
  public void setStructured(Boolean structured) { this.structured = structured; }
  public Boolean getFirstInYearNational() { return firstInYearNational; }
  public void setFirstInYearNational(Boolean firstInYearNational) { this.firstInYearNational = firstInYearNational; }
  public String getUserKey() { return userKey; }
  public void setUserKey(String userKey) { this.userKey = userKey; }
  public UserKind getUserKind() { return userKind; }
  public void setUserKind(UserKind userKind) { this.userKind = userKind; }
  public Integer getDurationMinutes() { return durationMinutes; }
  public void setDurationMinutes(Integer durationMinutes) { this.durationMinutes = durationMinutes; }
  // spotless:on
}
