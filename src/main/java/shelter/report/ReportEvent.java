package shelter.report;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import shelter.person.Answer;
import shelter.person.Question;
import shelter.record.Answers;

/** An extraordinary event of the year (forms.md G8). */
@Entity
@Table(name = "report_event")
@IdClass(ReportEvent.Key.class)
public class ReportEvent implements Serializable {
  /** The events of a report are numbered from 0. */
  public record Key(String centre, int year, int position) implements Serializable {}

  @Id private String centre;
  @Id private int year;
  @Id private int position;

  @Question(part = "events")
  @Enumerated(EnumType.STRING)
  private EventKind eventKind;

  @Question(part = "events")
  private LocalDate fromDate;

  @Question(part = "events", optional = true)
  private LocalDate toDate;

  @Question(part = "events")
  @Keyed(keys = ServiceKind.class, answers = ServiceStatus.class)
  @Convert(converter = Keyed.InTable.class)
  private SortedMap<String, String> serviceStatus = new TreeMap<>();

  @Question(part = "events")
  @Convert(converter = Challenge.InTable.class)
  private Set<Challenge> challenges = EnumSet.noneOf(Challenge.class);

  @Question(part = "events")
  @Keyed(keys = Demander.class, answers = DemandChange.class)
  @Convert(converter = Keyed.InTable.class)
  private SortedMap<String, String> demandChange = new TreeMap<>();

  @Question(part = "events")
  @Enumerated(EnumType.STRING)
  private Answer perpetratorUsedMeasures;

  protected ReportEvent() {}

  ReportEvent(String centre, int year, int position) {
    this.centre = centre;
    this.year = year;
    this.position = position;
  }

  /** The same event at another place in the list. */
  ReportEvent at(int place) {
    ReportEvent moved = new ReportEvent(centre, year, place);
    Answers.of(ReportEvent.class).forEach(asked -> asked.set(moved, asked.get(this)));
    return moved;
  }

  // spotless:off
  public EventKind getEventKind() { return eventKind; }
  public void setEventKind(EventKind eventKind) { this.eventKind = eventKind; }
  public LocalDate getFromDate() { return fromDate; }
  public void setFromDate(LocalDate fromDate) { this.fromDate = fromDate; }
  public LocalDate getToDate() { return toDate; }
  public void setToDate(LocalDate toDate) { this.toDate = toDate; }
  public SortedMap<String, String> getServiceStatus() { return serviceStatus; }
  public void setServiceStatus(SortedMap<String, String> serviceStatus) { this.serviceStatus = serviceStatus; }
  public Set<Challenge> getChallenges() { return challenges; }
  public void setChallenges(Set<Challenge> challenges) { this.challenges = challenges; }
  public SortedMap<String, String> getDemandChange() { return demandChange; }
  public void setDemandChange(SortedMap<String, String> demandChange) { this.demandChange = demandChange; }
  public Answer getPerpetratorUsedMeasures() { return perpetratorUsedMeasures; }
  public void setPerpetratorUsedMeasures(Answer perpetratorUsedMeasures) { this.perpetratorUsedMeasures = perpetratorUsedMeasures; }
  // spotless:on
}
