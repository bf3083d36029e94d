package shelter.report;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import shelter.person.Question;

/** What a centre is (forms.md G1). */
@Embeddable
public class Structure implements Serializable {
  @Question(part = "centre")
  private Boolean hasWomenService;

  @Question(part = "centre")
  private Boolean hasMenService;

  @Question(part = "centre", when = "hasMenService=true")
  private Boolean hasMenResidential;

  @Question(part = "centre", when = "hasMenResidential=true")
  @Enumerated(EnumType.STRING)
  private MenPremises menPremises;

  @Question(part = "centre", when = "menPremises=TEMPORARY")
  @Convert(converter = MenTemporaryKind.InTable.class)
  private Set<MenTemporaryKind> menTemporaryKind = EnumSet.noneOf(MenTemporaryKind.class);

  @Question(part = "centre")
  private Boolean coLocatedIncestCentre;

  // spotless:off
  public Boolean getHasWomenService() { return hasWomenService; }
  public void setHasWomenService(Boolean hasWomenService) { this.hasWomenService = hasWomenService; }
  public Boolean getHasMenService() { return hasMenService; }
  public void setHasMenService(Boolean hasMenService) { this.hasMenService = hasMenService; }
  public Boolean getHasMenResidential() { return hasMenResidential; }
  public void setHasMenResidential(Boolean hasMenResidential) { this.hasMenResidential = hasMenResidential; }
  public MenPremises getMenPremises() { return menPremises; }
  public void setMenPremises(MenPremises menPremises) { this.menPremises = menPremises; }
  public Set<MenTemporaryKind> getMenTemporaryKind() { return menTemporaryKind; }
  public void setMenTemporaryKind(Set<MenTemporaryKind> menTemporaryKind) { this.menTemporaryKind = menTemporaryKind; }
  public Boolean getCoLocatedIncestCentre() { return coLocatedIncestCentre; }
  public void setCoLocatedIncestCentre(Boolean coLocatedIncestCentre) { this.coLocatedIncestCentre = coLocatedIncestCentre; }
  // spotless:on
}
