package shelter.report;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import shelter.person.Question;

/** What a centre offers, and to whom (forms.md G2). */
@Embeddable
public class Offers implements Serializable {
  @Question(part = "services")
  @Convert(converter = ChildOffer.InTable.class)
  private Set<ChildOffer> childOffers = EnumSet.noneOf(ChildOffer.class);

  @Question(part = "services", alone = "NONE")
  @Convert(converter = UserParticipation.InTable.class)
  private Set<UserParticipation> userParticipation = EnumSet.noneOf(UserParticipation.class);

  @Question(part = "services", alone = "NONE")
  @Convert(converter = Outreach.InTable.class)
  private Set<Outreach> outreach = EnumSet.noneOf(Outreach.class);

  @Question(part = "services")
  @Keyed(keys = UserNeed.class, answers = OfferForGroup.class)
  @Convert(converter = Keyed.InTable.class)
  private SortedMap<String, String> offersForGroups = new TreeMap<>();

  // spotless:off
  public Set<ChildOffer> getChildOffers() { return childOffers; }
  public void setChildOffers(Set<ChildOffer> childOffers) { this.childOffers = childOffers; }
  public Set<UserParticipation> getUserParticipation() { return userParticipation; }
  public void setUserParticipation(Set<UserParticipation> userParticipation) { this.userParticipation = userParticipation; }
  public Set<Outreach> getOutreach() { return outreach; }
  public void setOutreach(Set<Outreach> outreach) { this.outreach = outreach; }
  public SortedMap<String, String> getOffersForGroups() { return offersForGroups; }
  public void setOffersForGroups(SortedMap<String, String> offersForGroups) { this.offersForGroups = offersForGroups; }
  // spotless:on
}
