package shelter.stay;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import shelter.person.Answer;
import shelter.person.MultipleChoice;
import shelter.person.Question;
import shelter.person.ViolenceType;

/** How grave the violence was and what protects against it (forms.md A4). */
@Embeddable
public class Danger implements Serializable {
  @Question(part = "violence", optional = true)
  @Enumerated(EnumType.STRING)
  private ViolenceType mainReason;

  @Question(part = "violence", optional = true)
  @Enumerated(EnumType.STRING)
  private Injuries injuries;

  @Question(part = "violence", optional = true)
  @Enumerated(EnumType.STRING)
  private Answer weaponUsed;

  @Question(part = "violence", optional = true)
  @Enumerated(EnumType.STRING)
  private Answer fearedForLife;

  @Question(part = "violence", optional = true, alone = "NONE")
  @Convert(converter = ProtectionMeasures.class)
  private Set<ProtectionMeasure> protectionMeasures = EnumSet.noneOf(ProtectionMeasure.class);

  @Question(part = "violence", when = "hasChildrenUnder18=true")
  @Enumerated(EnumType.STRING)
  private Answer childrenExposed;

  /** Lists of protectionMeasures in the table. */
  @Converter
  public static class ProtectionMeasures extends MultipleChoice<ProtectionMeasure>
      implements AttributeConverter<Set<ProtectionMeasure>, Object> {
    public ProtectionMeasures() {
      super(ProtectionMeasure.class);
    }
  }

  // spotless:off
  public ViolenceType getMainReason() { return mainReason; }
  public void setMainReason(ViolenceType mainReason) { this.mainReason = mainReason; }
  public Injuries getInjuries() { return injuries; }
  public void setInjuries(Injuries injuries) { this.injuries = injuries; }
  public Answer getWeaponUsed() { return weaponUsed; }
  public void setWeaponUsed(Answer weaponUsed) { this.weaponUsed = weaponUsed; }
  public Answer getFearedForLife() { return fearedForLife; }
  public void setFearedForLife(Answer fearedForLife) { this.fearedForLife = fearedForLife; }
  public Set<ProtectionMeasure> getProtectionMeasures() { return protectionMeasures; }
  public void setProtectionMeasures(Set<ProtectionMeasure> protectionMeasures) { this.protectionMeasures = protectionMeasures; }
  public Answer getChildrenExposed() { return childrenExposed; }
  public void setChildrenExposed(Answer childrenExposed) { this.childrenExposed = childrenExposed; }
  // spotless:on
}
