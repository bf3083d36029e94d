package shelter.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The stone of a deleted record: what it was, when, who took it away and why. No answers. */
@Entity
public class Deleted implements Serializable {
  /** Why a record may be deleted. */
  public enum Reason {
    TWICE,
    WRONG_FORM,
    NEVER_HAPPENED,
    WRONG_CENTRE,
    ASKED_FOR,
    FILE_UNDONE
  }

  @Id private UUID record;
  private String centre;
  private String kind;
  private LocalDate firstDay;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  private String deletedBy;
  private OffsetDateTime deletedAt;

  protected Deleted() {}

  public Deleted(
      UUID record, String centre, String kind, LocalDate firstDay, Reason reason, String by) {
    this.record = record;
    this.centre = centre;
    this.kind = kind;
    this.firstDay = firstDay;
    this.reason = reason;
    deletedBy = by;
    deletedAt = OffsetDateTime.now();
  }

  // spotless:off
  public UUID getRecord() { return record; }
  public String getKind() { return kind; }
  public LocalDate getFirstDay() { return firstDay; }
  public Reason getReason() { return reason; }
  public String getDeletedBy() { return deletedBy; }
  public OffsetDateTime getDeletedAt() { return deletedAt; }
  // spotless:on
}
