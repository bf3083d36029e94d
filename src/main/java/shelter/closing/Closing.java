package shelter.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;

/** One closed version of a year. It never changes; what comes later is that somebody accepts it. */
@Entity
@IdClass(Closing.Key.class)
public class Closing implements Serializable {
  /** A version is found by its year and number. */
  public record Key(int year, int version) implements Serializable {}

  @Id private int year;
  @Id private int version;
  private OffsetDateTime closedAt;
  private String closedBy;
  private String inputDigest;
  private String rulesDigest;
  private String outputDigest;
  private String excused;
  private String differences;
  private Long reopening;
  private String acceptedBy;
  private OffsetDateTime acceptedAt;

  /** Whether it can be proved; a year that was closed before digests were kept cannot. */
  public boolean isProvable() {
    return inputDigest != null;
  }

  /** Whether somebody answers for it; what the clock closed waits for that. */
  public boolean isAccepted() {
    return acceptedBy != null;
  }

  /** The centres without a report, and why each is excused. */
  public List<Standing> getExcused() {
    return Standing.read(excused);
  }

  /** What is not as in the version before, table by table. */
  public List<Difference> getDifferences() {
    return Difference.read(differences);
  }

  // spotless:off
  public int getYear() { return year; }
  public int getVersion() { return version; }
  public OffsetDateTime getClosedAt() { return closedAt; }
  public String getClosedBy() { return closedBy; }
  public String getInputDigest() { return inputDigest; }
  public String getRulesDigest() { return rulesDigest; }
  public String getOutputDigest() { return outputDigest; }
  public Long getReopening() { return reopening; }
  public String getAcceptedBy() { return acceptedBy; }
  public OffsetDateTime getAcceptedAt() { return acceptedAt; }
  // spotless:on
}
