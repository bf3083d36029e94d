package shelter.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import shelter.person.Consent;
import shelter.person.Gender;
import shelter.person.UserKey;
import shelter.shared.Refusal;
import shelter.shared.Registered;

/** A one-to-one conversation by phone (forms.md form E). */
@Entity
@Table(name = "phone_conversation")
public class PhoneConversation extends Registered {
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private Consent consent = Consent.FULL;

  @NotNull(message = "{date}")
  private LocalDate conversationDate;

  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private Gender gender;

  @NotNull(message = "{answer}")
  private Boolean isAdult;

  @NotNull(message = "{answer}")
  private Boolean structured;

  @NotNull(message = "{answer}")
  private Boolean firstInYearNational;

  @UserKey private String userKey;

  @Enumerated(EnumType.STRING)
  private UserKind userKind;

  @Min(value = 1, message = "{durationMinutes}")
  @Max(value = 300, message = "{durationMinutes}")
  private Integer durationMinutes;

  /**
   * What the record can say about itself.
   *
   * @throws Refusal with the field that has to be changed
   */
  void check(LocalDate today) {
    if (conversationDate.isAfter(today)) {
      throw new Refusal("conversationDate", "refusal.dateInFuture");
    }
  }

  /** Removes all but the minimum of one who opted out (X8). */
  void tidy() {
    if (!isFull()) {
      userKey = null;
      userKind = null;
      durationMinutes = null;
    }
  }

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
