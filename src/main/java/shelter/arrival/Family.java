package shelter.arrival;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import shelter.child.AccompaniedBy;
import shelter.child.ChildPerpetrator;
import shelter.child.ChildStay;
import shelter.child.ConsentGiver;
import shelter.person.Consent;
import shelter.person.Question;

/** The children who come with one adult, and what is asked once for all of them. */
public class Family implements Serializable {
  /** How many children one arrival takes; any more get a form of their own. */
  static final int MOST = 10;

  private static final List<String> OF_A_CHILD =
      List.of("gender", "birthYear", "inKindergartenOrSchool", "previousResident");

  @Question(part = "shared")
  private Boolean childrenAlong;

  @Question(part = "shared", when = "childrenAlong=true")
  @Min(value = 0, message = "{childrenAlongCount}")
  @Max(value = 15, message = "{childrenAlongCount}")
  private Integer childrenAlongCount;

  @Question(part = "children")
  private AccompaniedBy accompaniedBy;

  @Question(part = "children", alone = "UNKNOWN")
  private Set<ChildPerpetrator> childPerpetrators = EnumSet.noneOf(ChildPerpetrator.class);

  private Consent childrenConsent = Consent.FULL;
  private ConsentGiver consentGivenBy = ConsentGiver.CAREGIVER;
  private final List<Sibling> siblings = new ArrayList<>();
  private Set<Integer> here = Set.of();

  /**
   * Ten places for children. Their ids follow from the adult's, so that a form sent twice makes
   * each child once.
   */
  Family(UUID adult, List<String> keys) {
    for (int place = 0; place < MOST; place++) {
      ChildStay stay = new ChildStay();
      String name = adult + " child " + place;
      stay.identify(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
      stay.setChildKey(keys.get(place));
      siblings.add(new Sibling(place, stay));
    }
  }

  /**
   * The places that stand for a child: those with an answer, and as many of the others, from the
   * first, as the number that was told needs. The page shows the same ones.
   *
   * @param typed what the page sends, by the names of its controls
   */
  static Set<Integer> places(Map<String, String> typed) {
    Set<Integer> places = new TreeSet<>();
    if ("false".equals(typed.get("page:childrenAlong"))) {
      return places;
    }
    for (int place = 0; place < MOST; place++) {
      String at = "page:c" + place + "_";
      if (OF_A_CHILD.stream().anyMatch(key -> !typed.getOrDefault(at + key, "").isBlank())) {
        places.add(place);
      }
    }
    String told = typed.getOrDefault("page:childrenAlongCount", "").strip();
    int wanted = told.matches("\\d{1,2}") ? Math.min(MOST, Integer.parseInt(told)) : 0;
    for (int place = 0; place < MOST && places.size() < wanted; place++) {
      places.add(place);
    }
    return places;
  }

  /** The children who came. */
  List<Sibling> arriving() {
    return here.stream().map(siblings::get).toList();
  }

  boolean isAnyoneFull() {
    return arriving().stream().anyMatch(one -> one.getStay().isFull());
  }

  // spotless:off
  public Boolean getChildrenAlong() { return childrenAlong; }
  public void setChildrenAlong(Boolean childrenAlong) { this.childrenAlong = childrenAlong; }
  public Integer getChildrenAlongCount() { return childrenAlongCount; }
  public void setChildrenAlongCount(Integer childrenAlongCount) { this.childrenAlongCount = childrenAlongCount; }
  public AccompaniedBy getAccompaniedBy() { return accompaniedBy; }
  public void setAccompaniedBy(AccompaniedBy accompaniedBy) { this.accompaniedBy = accompaniedBy; }
  public Set<ChildPerpetrator> getChildPerpetrators() { return childPerpetrators; }
  public void setChildPerpetrators(Set<ChildPerpetrator> childPerpetrators) { this.childPerpetrators = childPerpetrators; }
  public Consent getChildrenConsent() { return childrenConsent; }
  public void setChildrenConsent(Consent childrenConsent) { this.childrenConsent = childrenConsent; }
  public ConsentGiver getConsentGivenBy() { return consentGivenBy; }
  public void setConsentGivenBy(ConsentGiver consentGivenBy) { this.consentGivenBy = consentGivenBy; }
  public List<Sibling> getSiblings() { return siblings; }
  void setHere(Set<Integer> here) { this.here = here; }
  // spotless:on
}
