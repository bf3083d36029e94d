package shelter.report;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import shelter.record.Answers;
import shelter.shared.Findings;

/** A manager's yearly report (forms.md form G), with what is asked of each service. */
@Entity
@Table(name = "centre_report")
@IdClass(CentreReport.Key.class)
public class CentreReport implements Serializable {
  /** One a centre and year. */
  public record Key(String centre, int year) implements Serializable {}

  @Id private String centre;
  @Id private int year;
  @Version private Integer version;

  @Enumerated(EnumType.STRING)
  private ReportStatus status = ReportStatus.DRAFT;

  @Valid @Embedded private Structure structure = new Structure();
  @Valid @Embedded private Offers offers = new Offers();
  @Valid @Embedded private Staff staff = new Staff();
  @Valid @Embedded private Economy economy = new Economy();
  @Valid @Embedded private Confirmation confirmation = new Confirmation();

  /** What differs from last year (forms.md X19), and the sentence that says why. */
  @Convert(converter = Keyed.InTable.class)
  private SortedMap<String, String> explanations = new TreeMap<>();

  private boolean zeroConfirmed;
  private String changedBy;
  private OffsetDateTime changedAt;
  private String submittedBy;
  private OffsetDateTime submittedAt;

  /** The control figures as they were at the submission. */
  @Convert(converter = Keyed.InTable.class)
  private SortedMap<String, String> receipt;

  private String reason;
  private String decidedBy;
  private OffsetDateTime decidedAt;

  /** {@link CentreReports} reads and writes what has rows of its own. */
  @Transient private ServiceReport women;

  @Transient private ServiceReport men;
  @Transient private List<ReportEvent> events = new ArrayList<>();

  protected CentreReport() {}

  CentreReport(String centre, int year) {
    this.centre = centre;
    this.year = year;
    women = new ServiceReport(centre, year, "WOMEN");
    men = new ServiceReport(centre, year, "MEN");
  }

  /** Municipal funding in all, in NOK; null while there is none. */
  public Long funding() {
    SortedMap<String, String> amounts = economy.getMunicipalFunding();
    return amounts.isEmpty() ? null : amounts.values().stream().mapToLong(Long::parseLong).sum();
  }

  /** Whether the centre has that service, as far as the report says. */
  public boolean has(String target) {
    Boolean said =
        target.equals("WOMEN") ? structure.getHasWomenService() : structure.getHasMenService();
    return !Boolean.FALSE.equals(said);
  }

  /** The rules that look at one report by itself (forms.md G4, G5, G8). */
  Findings check() {
    Findings findings = new Findings();
    staff.check(findings);
    women.check(findings, "women-");
    men.check(findings, "men-");
    for (int i = 0; i < events.size(); i++) {
      ReportEvent one = events.get(i);
      findings.error(
          one.getFromDate() != null
              && one.getToDate() != null
              && one.getToDate().isBefore(one.getFromDate()),
          "RANGE",
          "e" + i + "-toDate",
          "endsBefore");
    }
    return findings;
  }

  /** What only stands in the way of the submission: the parts must agree (forms.md X17, G5). */
  public Findings atSubmission() {
    Findings findings = check();
    Boolean temporary = men.getAvailability().getTemporaryPremises();
    MenPremises premises = structure.getMenPremises();
    findings
        .error(!has("MEN") && !men.isEmpty(), "X17", "hasMenService", "noSuchService.MEN")
        .error(!has("WOMEN") && !women.isEmpty(), "X17", "hasWomenService", "noSuchService.WOMEN")
        .error(
            has("MEN")
                && temporary != null
                && premises != null
                && temporary != (premises == MenPremises.TEMPORARY),
            "X17",
            "men-temporaryPremises",
            "premisesDiffer");
    return findings;
  }

  /** The parts that are asked: the centre's own, and those of the services that it has. */
  Stream<Object> parts() {
    return Stream.<Object>of(this, has("WOMEN") ? women : null, has("MEN") ? men : null)
        .filter(Objects::nonNull);
  }

  /** Empties what the other answers say is not asked. */
  void settle() {
    parts().forEach(Answers::clearUnasked);
  }

  /** How many questions the answers make worth asking. */
  public int getAsked() {
    return (int)
        parts()
            .mapToLong(
                part ->
                    Answers.of(part.getClass()).stream()
                        .filter(one -> !one.isOptional() && Answers.isAsked(part, one))
                        .count())
            .sum();
  }

  /** How many of them have an answer. */
  public int getAnswered() {
    return getAsked() - parts().mapToInt(part -> Answers.missing(part).size()).sum();
  }

  /** How much of what is asked is answered, in percent; a hundred when nothing is missing. */
  public int getPercent() {
    return 100 * getAnswered() / getAsked();
  }

  void stamp(String by, OffsetDateTime moment) {
    changedBy = by;
    changedAt = moment;
  }

  /** Empties every answer. */
  void clear() {
    Stream.of(this, women, men)
        .forEach(part -> Answers.of(part.getClass()).forEach(asked -> asked.set(part, null)));
    events.clear();
    explanations = new TreeMap<>();
  }

  /** Fixes the figures of the records that the manager has seen, zeros among them. */
  void confirm(Map<String, Long> figures) {
    // Filled before it is set: an empty one in the place of an empty one is no change.
    SortedMap<String, String> fixed = new TreeMap<>();
    figures.forEach((what, number) -> fixed.put(what, number.toString()));
    receipt = fixed;
    zeroConfirmed = figures.containsValue(0L);
  }

  /** Goes to another state; {@link CentreReports} has seen that it may. */
  void step(ReportStatus to, String by, OffsetDateTime moment, String why) {
    status = to;
    reason = why;
    if (to == ReportStatus.SUBMITTED) {
      submittedBy = by;
      submittedAt = moment;
    } else {
      decidedBy = by;
      decidedAt = moment;
    }
  }

  // spotless:off
  public String getCentre() { return centre; }
  public int getYear() { return year; }
  public Integer getVersion() { return version; }
  public ReportStatus getStatus() { return status; }
  public Structure getStructure() { return structure; }
  public Offers getOffers() { return offers; }
  public Staff getStaff() { return staff; }
  public Economy getEconomy() { return economy; }
  public Confirmation getConfirmation() { return confirmation; }
  public SortedMap<String, String> getExplanations() { return explanations; }
  void explain(Map<String, String> why) { explanations = new TreeMap<>(why); }
  public boolean isZeroConfirmed() { return zeroConfirmed; }
  public String getChangedBy() { return changedBy; }
  public OffsetDateTime getChangedAt() { return changedAt; }
  public String getSubmittedBy() { return submittedBy; }
  public OffsetDateTime getSubmittedAt() { return submittedAt; }
  public SortedMap<String, String> getReceipt() { return receipt; }
  public String getReason() { return reason; }
  public String getDecidedBy() { return decidedBy; }
  public OffsetDateTime getDecidedAt() { return decidedAt; }
  public ServiceReport getWomen() { return women; }
  void setWomen(ServiceReport one) { women = one; }
  public ServiceReport getMen() { return men; }
  void setMen(ServiceReport one) { men = one; }
  public List<ReportEvent> getEvents() { return events; }
  // spotless:on
}
