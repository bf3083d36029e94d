package shelter.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What every record has: an id of its own that the form hands out, so that sending a form twice
 * makes one record; the version that tells two editors apart; the centre; who and when.
 */
@MappedSuperclass
public abstract class Registered implements Serializable {
  @Id private UUID id = UUID.randomUUID();
  @Version private Integer version;

  @Column(updatable = false)
  private String centre;

  @Column(updatable = false)
  private String createdBy;

  @Column(updatable = false)
  private OffsetDateTime createdAt;

  private String changedBy;
  private OffsetDateTime changedAt;

  /** Stamps the record with its centre, its author and the moment. */
  public void stamp(String ofCentre, String author, OffsetDateTime moment) {
    if (isNew()) {
      centre = ofCentre;
      createdBy = author;
      createdAt = moment;
    }
    changedBy = author;
    changedAt = moment;
  }

  /** Gives a record that nobody has stored yet the id that its form has handed out. */
  public void identify(UUID handedOut) {
    if (!isNew()) {
      throw new IllegalStateException("A stored record keeps its id");
    }
    id = handedOut;
  }

  public boolean isNew() {
    return version == null;
  }

  public UUID getId() {
    return id;
  }

  public Integer getVersion() {
    return version;
  }

  public String getCentre() {
    return centre;
  }

  public String getCreatedBy() {
    return createdBy;
  }

  public OffsetDateTime getCreatedAt() {
    return createdAt;
  }

  public String getChangedBy() {
    return changedBy;
  }

  public OffsetDateTime getChangedAt() {
    return changedAt;
  }
}
