package shelter.report;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;
import shelter.person.Question;

/** Who owns it, and what it costs; amounts in whole NOK (forms.md G7). */
@Embeddable
public class Economy implements Serializable {
  @Question(part = "economy")
  @Enumerated(EnumType.STRING)
  private Ownership ownership;

  @Question(part = "economy")
  @Keyed(max = 99999999999L)
  @Convert(converter = Keyed.InTable.class)
  private SortedMap<String, String> municipalFunding = new TreeMap<>();

  @Question(part = "economy")
  @Min(value = 0, message = "{range}")
  @Max(value = 99999999999L, message = "{range}")
  private Long otherIncome;

  @Question(part = "economy")
  @Min(value = 0, message = "{range}")
  @Max(value = 99999999999L, message = "{range}")
  private Long totalCost;

  @Question(part = "economy")
  private Boolean cooperationAgreement;

  @Question(part = "economy")
  private Boolean userFee;

  // spotless:off
  public Ownership getOwnership() { return ownership; }
  public void setOwnership(Ownership ownership) { this.ownership = ownership; }
  public SortedMap<String, String> getMunicipalFunding() { return municipalFunding; }
  public void setMunicipalFunding(SortedMap<String, String> municipalFunding) { this.municipalFunding = municipalFunding; }
  public Long getOtherIncome() { return otherIncome; }
  public void setOtherIncome(Long otherIncome) { this.otherIncome = otherIncome; }
  public Long getTotalCost() { return totalCost; }
  public void setTotalCost(Long totalCost) { this.totalCost = totalCost; }
  public Boolean getCooperationAgreement() { return cooperationAgreement; }
  public void setCooperationAgreement(Boolean cooperationAgreement) { this.cooperationAgreement = cooperationAgreement; }
  public Boolean getUserFee() { return userFee; }
  public void setUserFee(Boolean userFee) { this.userFee = userFee; }
  // spotless:on
}
