package shelter.stay;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import shelter.person.MultipleChoice;

/** The kinds of violence and those who used it (forms.md A4, A5). */
@Embeddable
public class Violence implements Serializable {
  @Convert(converter = ViolenceTypes.class)
  private Set<ViolenceType> violenceTypes = EnumSet.noneOf(ViolenceType.class);

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

  // spotless:off
  public Set<ViolenceType> getViolenceTypes() { return violenceTypes; }
  public void setViolenceTypes(Set<ViolenceType> violenceTypes) { this.violenceTypes = violenceTypes; }
  public List<Perpetrator> getPerpetrators() { return perpetrators; }
  public void setPerpetrators(List<Perpetrator> perpetrators) { this.perpetrators = perpetrators; }
  // spotless:on
}
