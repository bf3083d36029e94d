package shelter.response;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import shelter.centre.Region;

/**
 * Where a centre stands in a year.
 *
 * @param status NOT_STARTED, or that of its report
 * @param percent how much of the report is answered
 * @param errors what stands in the way in records and report
 * @param records counted stays, visits and conversations of the year
 * @param before the same of the year before; null when the register does not have it
 * @param lastActivity when somebody there last registered something
 * @param changed how many control figures differ from those at the submission
 * @param odd what differs from last year (forms.md X19), explained or not
 * @param reminders how often the centre was reminded
 */
public record Response(
    String centre,
    String name,
    Region region,
    String status,
    int percent,
    long errors,
    long records,
    Long before,
    OffsetDateTime lastActivity,
    int changed,
    List<Odd> odd,
    String reason,
    int reminders)
    implements Serializable {
  /** A figure far from last year's, with the manager's sentence; null while there is none. */
  public record Odd(String what, String now, String before, String why) implements Serializable {
    // spotless:off
    public String getWhat() { return what; }
    public String getNow() { return now; }
    public String getBefore() { return before; }
    public String getWhy() { return why; }
    // spotless:on
  }

  static final String NOT_STARTED = "NOT_STARTED";

  /** Whether the office still waits for it. */
  public boolean isAwaited() {
    return List.of(NOT_STARTED, "DRAFT", "RETURNED").contains(status);
  }

  /** The change in the number of records since last year, in whole percent; null without one. */
  public Long getChange() {
    return before == null || before == 0 ? null : Math.round(100.0 * (records - before) / before);
  }

  // spotless:off
  public String getCentre() { return centre; }
  public String getName() { return name; }
  public Region getRegion() { return region; }
  public String getStatus() { return status; }
  public int getPercent() { return percent; }
  public long getErrors() { return errors; }
  public long getRecords() { return records; }
  public Long getBefore() { return before; }
  public OffsetDateTime getLastActivity() { return lastActivity; }
  public int getChanged() { return changed; }
  public List<Odd> getOdd() { return odd; }
  public String getReason() { return reason; }
  public int getReminders() { return reminders; }
  // spotless:on
}
