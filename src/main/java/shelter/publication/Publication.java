package shelter.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * One published version of a year. It is never changed; a correction is a new version, with the
 * reason why. A faulty one is withdrawn: its figures are shown to nobody any more, only that it was
 * withdrawn and why.
 */
@Entity
@IdClass(Publication.Key.class)
public class Publication implements Serializable {
  /** A publication is found by its year and version. */
  public record Key(int year, int version) implements Serializable {}

  /** Told when a version of a year is published or withdrawn, and that is committed. */
  public record Changed(int year) {}

  @Id private int year;
  @Id private int version;
  private OffsetDateTime publishedAt;
  private String publishedBy;
  private String reason;
  private String approvedBy;
  private String digest;
  private OffsetDateTime withdrawnAt;
  private String withdrawnBy;
  private String withdrawal;

  protected Publication() {}

  /** A coming version, as it is previewed. */
  Publication(int year, int version, String digest) {
    this.year = year;
    this.version = version;
    this.digest = digest;
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Whether it stands in the place of figures that were published before. */
  public boolean isCorrection() {
    return version > 1;
  }

  // spotless:off
  public int getYear() { return year; }
  public int getVersion() { return version; }
  public OffsetDateTime getPublishedAt() { return publishedAt; }
  public String getPublishedBy() { return publishedBy; }
  /** Why there is a new version; null for the first, or when nobody said. Everybody may read it. */
  public String getReason() { return reason; }
  public String getApprovedBy() { return approvedBy; }
  /** SHA-256 of every table and figure as published. */
  public String getDigest() { return digest; }
  public OffsetDateTime getWithdrawnAt() { return withdrawnAt; }
  public String getWithdrawnBy() { return withdrawnBy; }
  /** Why it was withdrawn. Everybody may read it. */
  public String getWithdrawal() { return withdrawal; }
  // spotless:on
}
