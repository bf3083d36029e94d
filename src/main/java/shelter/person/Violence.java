package shelter.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The violence and those who used it, as asked of residents and day users (forms.md A4, A5). */
@Embeddable
public class Violence implements Serializable {
  private static final Set<LivingSituation> AS_A_COUPLE =
      EnumSet.of(LivingSituation.MARRIED_OR_REGISTERED, LivingSituation.COHABITING);
  private static final Set<PerpetratorRelation> PARTNERS =
      EnumSet.of(
          PerpetratorRelation.SPOUSE_COHABITANT,
          PerpetratorRelation.FORMER_PARTNER,
          PerpetratorRelation.BOYFRIEND_GIRLFRIEND);

  @Question(part = "violence")
  @Convert(converter = ViolenceTypes.class)
  private Set<ViolenceType> violenceTypes = EnumSet.noneOf(ViolenceType.class);

  @Question(part = "violence")
  @Enumerated(EnumType.STRING)
  private Answer repeated;

  @Question(part = "violence", when = "repeated=YES")
  @Convert(converter = Duration.InTable.class)
  private Duration duration;

  @Question(part = "violence")
  @Enumerated(EnumType.STRING)
  private PoliceReport policeReport;

  @Question(part = "perpetrators")
  @Convert(converter = Perpetrator.InTable.class)
  private List<Perpetrator> perpetrators = new ArrayList<>();

  /** Lists of violenceTypes in the table. */
  @Converter
  public static class ViolenceTypes extends MultipleChoice<ViolenceType>
      implements AttributeConverter<Set<ViolenceType>, Object> {
    public ViolenceTypes() {
      super(ViolenceType.class);
    }
  }

  /** Whether someone lived as a couple and yet names perpetrators without a partner (X10). */
  public boolean isNoPartner(LivingSituation living) {
    return AS_A_COUPLE.contains(living)
        && perpetrators.stream().anyMatch(one -> !one.isEmpty())
        && perpetrators.stream().noneMatch(one -> PARTNERS.contains(one.getRelation()));
  }

  /** Whether a line names a relation without a gender or the other way round. */
  public boolean isAnyPerpetratorHalf() {
    return perpetrators.stream()
        .anyMatch(
            one ->
                !one.isEmpty()
                    && (one.getRelation() == null || one.getPerpetratorGender() == null));
  }

  // spotless:off
  public Set<ViolenceType> getViolenceTypes() { return violenceTypes; }
  public void setViolenceTypes(Set<ViolenceType> violenceTypes) { this.violenceTypes = violenceTypes; }
  public Answer getRepeated() { return repeated; }
  public void setRepeated(Answer repeated) { this.repeated = repeated; }
  public Duration getDuration() { return duration; }
  public void setDuration(Duration duration) { this.duration = duration; }
  public PoliceReport getPoliceReport() { return policeReport; }
  public void setPoliceReport(PoliceReport policeReport) { this.policeReport = policeReport; }
  public List<Perpetrator> getPerpetrators() { return perpetrators; }
  public void setPerpetrators(List<Perpetrator> perpetrators) { this.perpetrators = perpetrators; }
  // spotless:on
}
