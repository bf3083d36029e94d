package shelter.discharge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shelter.child.ChildDestination;
import shelter.child.ChildPerpetrator;
import shelter.child.ChildStay;
import shelter.person.Question;
import shelter.stay.Stay;

/** What is asked of a child who is still here when the adult leaves. */
public class Leaving implements Serializable {
  private static final Pattern SHOWN =
      Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}):(\\d{0,9})");

  @Question(part = "children")
  private Boolean sameTime = true;

  @Question(part = "children", when = "sameTime=false")
  private LocalDate dischargeDate;

  @Question(part = "children")
  private Boolean returnToPerpetrator;

  @Question(part = "children")
  private ChildDestination destination;

  private final UUID child;
  private final String key;
  private final Integer born;
  private final boolean full;
  private final boolean byParent;
  private String at;
  private Integer version;

  Leaving(ChildStay stay) {
    child = stay.getId();
    at = at(child);
    key = stay.getChildKey();
    born = stay.getBirthYear();
    full = stay.isFull();
    byParent =
        stay.getPerpetrators().contains(ChildPerpetrator.FATHER)
            || stay.getPerpetrators().contains(ChildPerpetrator.MOTHER);
    version = stay.getVersion();
    returnToPerpetrator = stay.getWelfare().getReturnToPerpetrator();
    destination = stay.getWelfare().getDestination();
  }

  /** One who is no longer of the family; what was typed about them keeps its controls. */
  private Leaving(UUID gone) {
    child = gone;
    at = at(child);
    key = null;
    born = null;
    full = true;
    byParent = true;
  }

  /** How the controls of a child begin: a draft finds the child, whoever stands beside it then. */
  static String at(UUID child) {
    return "c" + child.toString().replace("-", "") + "_";
  }

  /** Whom a page shows, in its order, and as which version: for the node that it is sent to. */
  static String shown(List<Leaving> leaving) {
    return String.join(
        " ",
        leaving.stream().map(one -> one.child + ":" + Objects.toString(one.version, "")).toList());
  }

  /**
   * Those whom a page showed, each at its place and of the version that was shown, whatever has
   * become of them.
   *
   * @param shown what {@link #shown} gave to the page; null for none
   * @param family the children of the adult as they are stored now
   * @param byPlace whether the page is of an earlier version, whose controls went by place
   */
  static List<Leaving> of(String shown, List<ChildStay> family, boolean byPlace) {
    List<Leaving> leaving = new ArrayList<>();
    versions(shown)
        .forEach(
            (id, version) -> {
              Leaving child = of(id, family.stream());
              child.version = version;
              child.at = byPlace ? "c" + leaving.size() + "_" : child.at;
              leaving.add(child);
            });
    return leaving;
  }

  /** The children of {@link #shown} in their order, each with the version that was shown. */
  static Map<UUID, Integer> versions(String shown) {
    Map<UUID, Integer> versions = new LinkedHashMap<>();
    SHOWN
        .matcher(Objects.toString(shown, ""))
        .results()
        .forEach(
            one ->
                versions.put(
                    UUID.fromString(one.group(1)),
                    one.group(2).isEmpty() ? null : Integer.valueOf(one.group(2))));
    return versions;
  }

  private static Leaving of(UUID child, Stream<ChildStay> family) {
    return family
        .filter(one -> one.getId().equals(child))
        .map(Leaving::new)
        .findFirst()
        .orElseGet(() -> new Leaving(child));
  }

  /**
   * Whether the record is as it was when the form was opened; from now on, as it is now.
   *
   * @param stay the record as it is stored; null when it is gone
   */
  boolean isUnchanged(ChildStay stay) {
    Integer now = stay == null ? null : stay.getVersion();
    boolean unchanged = Objects.equals(now, version);
    version = now;
    return unchanged;
  }

  /** Writes the answers of this form, and no others, into the child's record. */
  void answer(ChildStay stay, Stay adult) {
    stay.setDischargeDate(
        Boolean.FALSE.equals(sameTime) ? dischargeDate : adult.getDischargeDate());
    if (stay.isFull()) {
      stay.getWelfare().setDestination(destination);
      if (byParent) {
        stay.getWelfare().setReturnToPerpetrator(returnToPerpetrator);
      }
    }
  }

  // spotless:off
  public Boolean getSameTime() { return sameTime; }
  public void setSameTime(Boolean sameTime) { this.sameTime = sameTime; }
  public LocalDate getDischargeDate() { return dischargeDate; }
  public void setDischargeDate(LocalDate dischargeDate) { this.dischargeDate = dischargeDate; }
  public Boolean getReturnToPerpetrator() { return returnToPerpetrator; }
  public void setReturnToPerpetrator(Boolean returnToPerpetrator) { this.returnToPerpetrator = returnToPerpetrator; }
  public ChildDestination getDestination() { return destination; }
  public void setDestination(ChildDestination destination) { this.destination = destination; }
  public UUID getChild() { return child; }
  public String getAt() { return at; }
  Integer getVersion() { return version; }
  public String getKey() { return key; }
  public Integer getBorn() { return born; }
  public boolean isFull() { return full; }
  public boolean isByParent() { return byParent; }
  // spotless:on
}
