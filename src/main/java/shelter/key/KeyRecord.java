package shelter.key;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One record of a key as the pages on keys show it: enough to know the person by, no more.
 *
 * @param kind the word of the feature: stay, child, dayuser, dayvisit, conversation
 * @param first the first day, of a day user that of the first visit; null when there is none
 * @param last the last day; null while it runs
 * @param visits how many visits a day user has; null for all else
 * @param age in the year of the first day; null without a birth year
 */
public record KeyRecord(
    String kind,
    UUID id,
    LocalDate first,
    LocalDate last,
    Integer visits,
    Enum<?> gender,
    Integer age,
    Integer children)
    implements Serializable {
  // spotless:off
  public String getKind() { return kind; }
  public UUID getId() { return id; }
  public LocalDate getFirst() { return first; }
  public LocalDate getLast() { return last; }
  public boolean isOneDay() { return first != null && first.equals(last); }
  public boolean isRunning() { return first != null && last == null; }
  public Integer getVisits() { return visits; }
  public Enum<?> getGender() { return gender; }
  public Integer getAge() { return age; }
  public Integer getChildren() { return children; }
  // spotless:on
}
