package shelter.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import shelter.person.Consent;

/** One record of any kind as the lists show it: read only, from the view of the same name. */
@Entity
public class Entry implements Serializable {
  @Id private UUID id;
  private String centre;

  /** The word of the form: stay, child, dayuser, dayvisit, conversation. */
  private String kind;

  @Enumerated(EnumType.STRING)
  private Consent consent;

  private String userKey;
  private String gender;
  private LocalDate firstDay;

  /** Empty while a stay runs. */
  private LocalDate lastDay;

  /** How many questions a complete form would still ask. */
  private int missing;

  private String changedBy;
  private OffsetDateTime changedAt;

  public boolean isReserved() {
    return consent == Consent.RESERVED;
  }

  /** Where the form of a kind stands. */
  public static String form(String kind) {
    return kind.equals("dayuser") ? "/dayvisit/user" : "/" + kind + "/form";
  }

  /** The form of this record: an id, never a key. */
  public String getAddress() {
    return form(kind) + "?id=" + id;
  }

  // spotless:off
  public UUID getId() { return id; }
  public String getKind() { return kind; }
  public String getUserKey() { return userKey; }
  public String getGender() { return gender; }
  public LocalDate getFirstDay() { return firstDay; }
  public LocalDate getLastDay() { return lastDay; }
  public int getMissing() { return missing; }
  public String getChangedBy() { return changedBy; }
  public OffsetDateTime getChangedAt() { return changedAt; }
  // spotless:on
}
