package shelter.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One line of the diary: what a count read, what it counted, how long it took. */
@Entity
@Table(name = "count_run")
public class CountRun implements Serializable {
  /** By the clock, by the office's button, at the closing of the year. */
  public enum Occasion {
    NIGHT,
    NOW,
    CLOSING
  }

  /**
   * Whole; stopped with nothing stored; not counted, for nothing has changed since the last one.
   */
  public enum Outcome {
    DONE,
    FAILED,
    UNCHANGED
  }

  @Id private Long id;
  private int year;

  @Enumerated(EnumType.STRING)
  private Occasion kind;

  private LocalDate night;
  private OffsetDateTime started;
  private BigDecimal seconds;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String message;
  private Long stays;
  private Long childStays;
  private Long dayVisits;
  private Long conversations;
  private Long reports;
  private Integer tables;
  private Integer cells;
  private Integer changed;

  /** All records that the count read. */
  public long records() {
    return outcome == Outcome.DONE ? stays + childStays + dayVisits + conversations + reports : 0;
  }

  // spotless:off
  public Long getId() { return id; }
  public int getYear() { return year; }
  public Occasion getKind() { return kind; }
  public LocalDate getNight() { return night; }
  public OffsetDateTime getStarted() { return started; }
  public BigDecimal getSeconds() { return seconds; }
  public Outcome getOutcome() { return outcome; }
  public String getMessage() { return message; }
  public Long getStays() { return stays; }
  public Long getChildStays() { return childStays; }
  public Long getDayVisits() { return dayVisits; }
  public Long getConversations() { return conversations; }
  public Long getReports() { return reports; }
  public Integer getTables() { return tables; }
  public Integer getCells() { return cells; }
  public Integer getChanged() { return changed; }
  // spotless:on
}
