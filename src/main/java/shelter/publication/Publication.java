package shelter.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** One published version of a year. It is never changed; a correction is a new version. */
@Entity
@IdClass(Publication.Key.class)
public class Publication implements Serializable {
  /** A publication is found by its year and version. */
  public record Key(int year, int version) implements Serializable {}

  @Id private int year;
  @Id private int version;
  private OffsetDateTime publishedAt;
  private String publishedBy;

  // spotless:off
  public int getYear() { return year; }
  public int getVersion() { return version; }
  public OffsetDateTime getPublishedAt() { return publishedAt; }
  public String getPublishedBy() { return publishedBy; }
  // spotless:on
}
