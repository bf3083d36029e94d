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
import shelter.person.Agency;
import shelter.person.MultipleChoice;
import shelter.person.Question;

/** The assistance that a resident was given (forms.md A6). */
@Embeddable
public class Support implements Serializable {
  @Question(part = "assistance", optional = true)
  @Convert(converter = Assistances.class)
  private Set<Assistance> assistance = EnumSet.noneOf(Assistance.class);

  @Question(part = "assistance", optional = true)
  @Convert(converter = Agencies.class)
  private Set<Agency> servicesContacted = EnumSet.noneOf(Agency.class);

  @Question(part = "assistance", optional = true)
  @Enumerated(EnumType.STRING)
  private HousingHelp housingHelp;

  /** Lists of assistance in the table. */
  @Converter
  public static class Assistances extends MultipleChoice<Assistance>
      implements AttributeConverter<Set<Assistance>, Object> {
    public Assistances() {
      super(Assistance.class);
    }
  }

  /** Lists of servicesContacted in the table. */
  @Converter
  public static class Agencies extends MultipleChoice<Agency>
      implements AttributeConverter<Set<Agency>, Object> {
    public Agencies() {
      super(Agency.class);
    }
  }

  // spotless:off
  public Set<Assistance> getAssistance() { return assistance; }
  public void setAssistance(Set<Assistance> assistance) { this.assistance = assistance; }
  public Set<Agency> getServicesContacted() { return servicesContacted; }
  public void setServicesContacted(Set<Agency> servicesContacted) { this.servicesContacted = servicesContacted; }
  public HousingHelp getHousingHelp() { return housingHelp; }
  public void setHousingHelp(HousingHelp housingHelp) { this.housingHelp = housingHelp; }
  // spotless:on
}
