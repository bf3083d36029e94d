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
